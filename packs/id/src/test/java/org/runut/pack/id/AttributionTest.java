package org.runut.pack.id;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who says what, sentence by sentence: {@code kind | text | speaker | content}. */
class AttributionTest {
    private final Annotations annotations = new Annotations();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "Kami belum menerima bantuan," kata Camat Wanasari Darma Sutejo. | Darma Sutejo | Kami belum menerima bantuan
            “Harga cabai turun,” ujar pedagang bernama Sulastri (51), Selasa. | Sulastri | Harga cabai turun
            Wasit Rendi Palaka menegaskan: "Gol itu sah dan tidak bisa dibatalkan." | Rendi Palaka | Gol itu sah dan tidak bisa dibatalkan
            Kepala Stasiun Geofisika Murti Wening berkata, “Gempa susulan masih mungkin terjadi.” | Murti Wening | Gempa susulan masih mungkin terjadi
            "Jangan panik!" seru Murti Wening kepada warga di Posko Utama. | Murti Wening | Jangan panik!
            "Apakah jalan itu aman?" tanya Bu Ratna. | Ratna | Apakah jalan itu aman?
            "Tim kami sudah di lokasi," papar Kepala Dinas Kesehatan Kota Lamara, Yuda Prawira, dalam jumpa pers. | Yuda Prawira | Tim kami sudah di lokasi
            "Produksi kami turun separuh," ungkap Direktur Keuangan PT Samudra Beton Tbk Olivia Rantung di Jakarta, Rabu (5/3). | Olivia Rantung | Produksi kami turun separuh
            "Semua warga selamat," bebernya Kapten Rustam Hadi, komandan kapal itu. | Rustam Hadi | Semua warga selamat
            `"Hujan belum berhenti,"kata Murti Wening.` | Murti Wening | Hujan belum berhenti
            `Bupati Andi Saputra mengatakan air sudah surut. Gubernur membantah kabar bahwa bendungan jebol. "Itu hoaks," tegasnya, Selasa.` | Gubernur | Itu hoaks
            `Presiden Andi Saputra mengatakan air sudah surut. Presiden lalu meninjau posko. "Kita bantu semua," tegasnya, Selasa.` | Andi Saputra | Kita bantu semua
            Dalam pesan tertulis Murti Wening menjawab pendek: “Kami masih menghitung ulang semuanya.” | Murti Wening | Kami masih menghitung ulang semuanya
            """)
    void directSpeech(String text, String speaker, String content) {
        assertThat(annotations.quotations(text)).contains("D " + speaker + ": " + content);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Menteri Perdagangan Rully Anggara mengatakan bahwa stok gula cukup hingga Lebaran. | Rully Anggara | stok gula cukup hingga Lebaran
            Rully Anggara, yang baru dilantik bulan lalu, menyebut harga gula akan turun. | Rully Anggara | harga gula akan turun
            Ketua Asosiasi Petani Tebu, Markus Wenda, menilai impor itu merugikan petani. | Markus Wenda | impor itu merugikan petani
            Menurut Badan Pusat Statistik (BPS), inflasi Mei tercatat 0,3 persen. | Badan Pusat Statistik (BPS) | inflasi Mei tercatat 0,3 persen
            Inflasi Mei tercatat 0,3 persen, menurut Badan Pusat Statistik. | Badan Pusat Statistik | Inflasi Mei tercatat 0,3 persen
            Berdasarkan data Kementerian Kesehatan, jumlah kasus campak naik dua kali lipat. | Kementerian Kesehatan | jumlah kasus campak naik dua kali lipat
            Jembatan itu roboh karena beban berlebih, kata Kepala Balai Jalan Teguh Wirya di Palu, Sulawesi Tengah, Senin (3/6/2019). | Teguh Wirya | Jembatan itu roboh karena beban berlebih
            Kerugian, kata Teguh Wirya, mencapai dua miliar rupiah. | Teguh Wirya | Kerugian, kata Teguh Wirya, mencapai dua miliar rupiah
            Rusia membantah telah menembak jatuh pesawat itu. | Rusia | telah menembak jatuh pesawat itu
            Seoul dan Tokyo menyebut uji coba itu melanggar resolusi. | Seoul dan Tokyo | uji coba itu melanggar resolusi
            Kemarin sore polisi menangkap dua orang, demikian dilaporkan Antara. | Antara | Kemarin sore polisi menangkap dua orang
            Seorang saksi mata yang tidak mau disebut namanya mengaku mendengar tiga ledakan. | seorang saksi mata | mendengar tiga ledakan
            Penumpang sudah dievakuasi semua, Teguh Wirya menegaskan. | Teguh Wirya | Penumpang sudah dievakuasi semua
            Duta Besar Jepang untuk Indonesia Kenzo Arai mengatakan kerja sama itu akan diperluas. | Kenzo Arai | kerja sama itu akan diperluas
            Bupati Sukamaju, H. Slamet Riyadi, S.E., M.M., mengatakan banjir mulai surut sejak pagi. | Slamet Riyadi | banjir mulai surut sejak pagi
            Kepala Dinas, Ir. Joko Purnomo, M.T., menyebut 12 jembatan rusak. | Joko Purnomo | 12 jembatan rusak
            Menurut Drs. Joko Purnomo, 12 jembatan rusak. | Joko Purnomo | 12 jembatan rusak
            Menurut dr. Rina Sari, Sp.A(K), ada 40 pasien di bangsal itu. | Rina Sari | ada 40 pasien di bangsal itu
            Pengacara Budi Santoso, SH, MH, menilai putusan itu terlalu ringan. | Budi Santoso | putusan itu terlalu ringan
            Ketua tim, Prof. Dr. Ratna Dewi, S.H., M.Hum., Ph.D., menyatakan 30 rumah tak layak huni. | Ratna Dewi | 30 rumah tak layak huni
            Polisi menyebut api dipicu korsleting; dua saksi sudah diperiksa, kata Kapolsek Andi Rusli. | Andi Rusli | dua saksi sudah diperiksa
            Air sudah surut; warga mulai pulang, kata Camat Budi Hartono. | Budi Hartono | Air sudah surut; warga mulai pulang
            Lanjut Teguh Wirya, jalur alternatif sudah dibuka sejak pagi. | Teguh Wirya | jalur alternatif sudah dibuka sejak pagi
            Penutupan sekolah diperpanjang, tetapi ungkap Teguh Wirya ada dua sekolah yang tetap buka. | Teguh Wirya | ada dua sekolah yang tetap buka
            Dilansir Reuters, kapal itu karam di Laut Jawa. | Reuters | kapal itu karam di Laut Jawa
            Juru bicara militer Israel mengatakan roket itu jatuh di laut. | Juru bicara militer Israel | roket itu jatuh di laut
            Komisioner KPPU sekaligus Juru Bicara KPPU Hilda Marpaung mengatakan, perkara itu masih diteliti. | Hilda Marpaung | perkara itu masih diteliti
            Pekan lalu Istana Merdeka baru menyebut sedikitnya 400 relawan tiba di Ambon. | Istana Merdeka | sedikitnya 400 relawan tiba di Ambon
            Sabtu malam polisi menyatakan dua orang tewas dalam kecelakaan itu. | polisi | dua orang tewas dalam kecelakaan itu
            Dua hari kemudian Badan Geologi menyebut gempa susulan berkurang. | Badan Geologi | gempa susulan berkurang
            Kemarin Kementerian Kesehatan menyebut 200 pasien sembuh. | Kementerian Kesehatan | 200 pasien sembuh
            Bank Samudra, Kamis juga menegaskan bahwa kreditnya masih tumbuh. | Bank Samudra | kreditnya masih tumbuh
            Petani belum paham asuransi panen, kata Teguh Wirya, mengomentari hasil survei tahun lalu yang dirilis bank itu. | Teguh Wirya | Petani belum paham asuransi panen
            Saat ini, kata Teguh Wirya, ia sibuk mengurus koperasi di desa. | Teguh Wirya | Saat ini, kata Teguh Wirya, ia sibuk mengurus koperasi di desa
            Dengan demikian, kerugian melampaui tiga miliar rupiah, kata Teguh Wirya. | Teguh Wirya | kerugian melampaui tiga miliar rupiah
            Dua kapal patroli dikirim ke Natuna, demikian Kepala Staf Angkatan Laut (KSAL), Kamis (27/3). | Kepala Staf Angkatan Laut (KSAL) | Dua kapal patroli dikirim ke Natuna
            Badan Geologi menaksir 40 rumah rusak dan 6 di antaranya roboh, menurut dua anggota dewan yang ikut rapat. | Badan Geologi | 40 rumah rusak dan 6 di antaranya roboh
            Serikat Buruh Pelabuhan punya hitungan sendiri: lebih dari 600 orang dirumahkan. | Serikat Buruh Pelabuhan | lebih dari 600 orang dirumahkan
            Uskup Agung Lamara Yosef Darman mengatakan gereja itu akan dipugar. | Yosef Darman | gereja itu akan dipugar
            Jalan tol dibuka bertahap, demikian dilaporkan Wakil Pimpinan BNI Firman Satya kepada wartawan. | Firman Satya | Jalan tol dibuka bertahap
            "Stok aman," ujar Murti Wening, seraya menambahkan bahwa harga gula akan turun. | Murti Wening | harga gula akan turun
            Biaya itu ditanggung provinsi, demikian Murti Wening. | Murti Wening | Biaya itu ditanggung provinsi
            Sepertiga puskesmas belum punya listrik, demikian tertulis dalam dokumen anggaran daerah. | dokumen anggaran daerah | Sepertiga puskesmas belum punya listrik
            Hanya tiga kasus yang terbukti, kata Direktur Imunisasi Murti Wening dalam siniar, sebagaimana ditulis Antara. | Murti Wening | Hanya tiga kasus yang terbukti
            Korban cedera lebih dari 40 orang, jelas Murti Wening selaku pimpinan posko. | Murti Wening | Korban cedera lebih dari 40 orang
            Hasilnya, kata Murti Wening, 80 rumah dinyatakan rusak berat. | Murti Wening | 80 rumah dinyatakan rusak berat
            Serikat Nelayan Lamara, yang mengaku beranggotakan 300 orang, berencana mogok. | Serikat Nelayan Lamara | beranggotakan 300 orang
            Dinas Kesehatan Lamara mendata hampir 90 pasien di sana. | Dinas Kesehatan Lamara | hampir 90 pasien di sana
            Menteri Kelautan dan Perikanan Sharif Tjipta Sudarma mengatakan ekspor tuna meningkat. | Sharif Tjipta Sudarma | ekspor tuna meningkat
            """)
    void reportedSpeech(String text, String speaker, String content) {
        assertThat(annotations.quotations(text))
                .anySatisfy(line -> assertThat(line).isEqualToIgnoringCase("I " + speaker + ": " + content));
    }

    @Test
    void twoVerbsMakeTwoContents() {
        String text =
                "Wakil Bupati Sintang Yosua Dalle menaksir kerugian mencapai Rp2 miliar dan menyebut 300 rumah rusak.";
        assertThat(annotations.quotations(text))
                .containsExactly("I Yosua Dalle: kerugian mencapai Rp2 miliar", "I Yosua Dalle: 300 rumah rusak");
    }

    @Test
    void aClauseWithItsOwnSubjectIsAnother() {
        String text = "Polisi menyebut peserta aksi 900 orang, sedangkan panitia aksi mengklaim massanya 1.500 orang.";
        assertThat(annotations.quotations(text))
                .containsExactly("I Polisi: peserta aksi 900 orang", "I panitia aksi: massanya 1.500 orang");
    }

    @Test
    void theSpeakerIsCarriedOver() {
        String text = """
                Kepala BPBD Morolawe Sekar Wiyata mengatakan banjir mulai surut.

                "Pompa kami bekerja siang malam," katanya.

                Ia menambahkan, dapur umum melayani 700 orang.

                Ditambahkannya, dapur itu buka sampai Minggu.

                Jumlah pengungsi, lanjutnya, berkurang setiap hari. "Semoga minggu ini selesai semua."
                """;
        assertThat(annotations.quotations(text))
                .containsExactly(
                        "I Sekar Wiyata: banjir mulai surut",
                        "D Sekar Wiyata: Pompa kami bekerja siang malam",
                        "I Sekar Wiyata: dapur umum melayani 700 orang",
                        "I Sekar Wiyata: dapur itu buka sampai Minggu",
                        "I Sekar Wiyata: Jumlah pengungsi, lanjutnya, berkurang setiap hari",
                        "D Sekar Wiyata: Semoga minggu ini selesai semua");
    }

    @Test
    void anInterruptedQuotationIsTwo() {
        String text =
                "\"Tidak ada kebocoran,\" tegas Direktur Operasi Hilman Taruna, \"dan semua katup sudah diperiksa ulang.\"";
        assertThat(annotations.quotations(text))
                .containsExactly(
                        "D Hilman Taruna: Tidak ada kebocoran",
                        "D Hilman Taruna: dan semua katup sudah diperiksa ulang");
    }

    @Test
    void titlesAndSingleWordsAreNoQuotations() {
        String text = "Film \"Laskar Hujan\" tayang perdana. Polisi menyita ponsel \"pintar\" milik pelaku.";
        assertThat(annotations.quotations(text)).isEmpty();
    }

    @Test
    void aMissingClosingMarkEndsWithTheParagraph() {
        String text = """
                Pelatih Rusman Alatas berkata, “Kami menang karena disiplin.

                “Besok kami berlatih lagi,” kata dia.
                """;
        assertThat(annotations.quotations(text))
                .containsExactly(
                        "D Rusman Alatas: Kami menang karena disiplin", "D Rusman Alatas: Besok kami berlatih lagi");
    }

    @Test
    void whatPointsBackIsToldByTheOneNamed() {
        String text = "Pasar akan dibuka lagi pekan depan. Hal itu disampaikan Kepala Dinas Pasar Lina Marbun, Jumat.";
        assertThat(annotations.quotations(text)).containsExactly("I Lina Marbun: Pasar akan dibuka lagi pekan depan");
    }

    @Test
    void whatIsNotSaidIsNotAttributed() {
        assertThat(annotations.quotations("Pemerintah belum memastikan jumlah korban yang dirawat."))
                .isEmpty();
        assertThat(annotations.quotations("Kementerian itu menampik kabar tersebut."))
                .isEmpty();
        assertThat(annotations.quotations("Presiden menyatakan kekecewaannya atas keputusan tersebut."))
                .isEmpty();
    }

    @Test
    void shortFormsComeToTheFullest() {
        String text = """
                Presiden Joko Widodo (Jokowi) meninjau pasar. "Stok aman," kata Jokowi.

                Kepala Staf Gabungan (JCS) Korea Selatan memantau peluncuran itu. Menurut JCS, rudal jatuh di laut.
                """;
        assertThat(annotations.quotations(text))
                .containsExactly(
                        "D Joko Widodo (Jokowi): Stok aman",
                        "I Kepala Staf Gabungan (JCS) Korea Selatan: rudal jatuh di laut");
    }
}
