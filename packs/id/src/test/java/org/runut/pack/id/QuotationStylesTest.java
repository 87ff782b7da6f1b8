package org.runut.pack.id;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who says what in the styles of many newsrooms: {@code text | what is found}; "//" parts paragraphs and findings. */
class QuotationStylesTest {
    private final Annotations annotations = new Annotations();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            “Kami tidak akan mundur,” Rahmat Sulaiman menegaskan. | D Rahmat Sulaiman: Kami tidak akan mundur
            “Pasokan cabai aman sampai Lebaran,” Sulastri menambahkan. | D Sulastri: Pasokan cabai aman sampai Lebaran
            Kepala Dinas Pasar Yulia Rengganis menutup kios itu. “Izinnya sudah habis dua tahun,” ia beralasan. | D Yulia Rengganis: Izinnya sudah habis dua tahun
            “Kalau terlambat, kami rugi besar,” pedagang itu mengeluh. | D pedagang itu: Kalau terlambat, kami rugi besar
            "Stadion ini bukan milik satu klub," begitu kata manajer Persiwa, Hendro Lasmana. | D Hendro Lasmana: Stadion ini bukan milik satu klub
            "Gaji kami belum dibayar tiga bulan," begitu keluhan Suparti, penjahit di pabrik itu. | D Suparti: Gaji kami belum dibayar tiga bulan
            "Jangan beli sebelum ada harga resmi," demikian pesan Menteri Pertanian Gufron Alatas. | D Gufron Alatas: Jangan beli sebelum ada harga resmi
            "Kita tunggu saja putusan hakim," demikian pernyataan tertulis Rahmat Sulaiman. | D Rahmat Sulaiman: Kita tunggu saja putusan hakim
            """)
    void speakerBehindTheQuotation(String text, String found) {
        assertFound(text, found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "Capek, tapi mau gimana lagi," curhat Wulan, kasir minimarket. | D Wulan: Capek, tapi mau gimana lagi
            "Bapak bilang besok juga dibayar," cerita Wulan. | D Wulan: Bapak bilang besok juga dibayar
            "Duh, panas banget di sini," keluh Anton, pengunjung asal Bekasi. | D Anton: Duh, panas banget di sini
            "Saya kira itu petasan," aku Sugeng (38), warga RT 04. | D Sugeng: Saya kira itu petasan
            "Lha wong saya tidak di rumah," kilahnya. // Sugeng diperiksa polisi. | -
            Sugeng ditemui di rumahnya. "Lha wong saya tidak di rumah waktu itu," kilahnya. | D Sugeng: Lha wong saya tidak di rumah waktu itu
            "Awas kalau berani datang lagi," ancam Sugeng. | D Sugeng: Awas kalau berani datang lagi
            "Kok bisa beda harganya?" gugat Lilis Suryani. | D Lilis Suryani: Kok bisa beda harganya?
            "Dulu di sini sawah semua," kenang Mbah Karto sambil menunjuk jalan tol. | D Mbah Karto: Dulu di sini sawah semua
            "Nanti juga reda sendiri," candanya sambil tertawa. // Mbah Karto duduk di beranda. | -
            "Bubar semua!" bentak Sersan Kolil kepada kerumunan. | D Kolil: Bubar semua!
            "Selamat tinggal, kawan," lirih Dian Purnama di depan pusara. | D Dian Purnama: Selamat tinggal, kawan
            "Ini pengkhianatan!" pekik Rudi Hartono dari atas mobil komando. | D Rudi Hartono: Ini pengkhianatan!
            "Harga segitu mah kemahalan," protes Ibu Tini. | D Tini: Harga segitu mah kemahalan
            "Sudah lima kali kami lapor," gerutu Marno. | D Marno: Sudah lima kali kami lapor
            "Saya tidak tahu-menahu," sangkal Bupati Rendra Wijaya. | D Rendra Wijaya: Saya tidak tahu-menahu
            "Turut berduka untuk semua korban," cuit Perdana Menteri Ingrid Solheim di X. | D Ingrid Solheim: Turut berduka untuk semua korban
            "Saya siap mundur," katanya lirih. // Dian ditahan. | -
            """)
    void wordsOfManyTones(String text, String found) {
        assertFound(text, found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            “Jembatan itu dibangun tanpa uji tanah,” katanya menambahkan. | -
            Insinyur Bagas Pramono memeriksa jembatan. “Jembatan itu dibangun tanpa uji tanah,” katanya menambahkan. | D Bagas Pramono: Jembatan itu dibangun tanpa uji tanah
            """)
    void cuesWithMoreBehindThem(String text, String found) {
        assertFound(text, found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "Air naik sedada orang dewasa," kata salah satu warga, Tumini (47). | D Tumini: Air naik sedada orang dewasa
            "Air naik sedada orang dewasa," kata salah seorang korban banjir, Tumini. | D Tumini: Air naik sedada orang dewasa
            "Air naik sedada orang dewasa," kata Tumini (47), salah satu warga Dusun Krajan. | D Tumini: Air naik sedada orang dewasa
            "Air naik sedada orang dewasa," kata warga Dusun Krajan, Tumini. | D Tumini: Air naik sedada orang dewasa
            "Air naik sedada orang dewasa," kata seorang warga yang enggan disebut namanya. | D seorang warga: Air naik sedada orang dewasa
            "Air naik sedada orang dewasa," kata seorang pejabat dinas itu yang tidak berwenang berbicara kepada pers. | D seorang pejabat dinas itu: Air naik sedada orang dewasa
            Ketua Ikatan Guru Honorer di Lamara, Dini Wulandari, menyebut upah mereka tidak naik sejak 2019. | I Dini Wulandari: upah mereka tidak naik sejak 2019
            Ketua Himpunan Nelayan Tradisional di Kabupaten Natuna, Dini Wulandari, menyebut hasil laut turun separuh. | I Dini Wulandari: hasil laut turun separuh
            Ketua Paguyuban Sopir Angkot di Bogor Timur, Dini Wulandari, menjamin seluruh anggotanya tetap narik. | I Dini Wulandari: seluruh anggotanya tetap narik
            Ketua Perkumpulan Petani Sawit Muda, Dini Wulandari, mengaku belum diajak bicara. | I Dini Wulandari: belum diajak bicara
            Wakil Bupati Muara Enim Hj. Nurhayati Lubis meminta perusahaan tidak lepas tangan. Menurutnya, sudah tiga desa terendam limbah. | I Nurhayati Lubis: sudah tiga desa terendam limbah
            Menteri Pertahanan Filipina Gilberto Ramos membantah kapalnya memasuki perairan Tiongkok. "Kami berada di laut kami sendiri," tambahnya. | I Gilberto Ramos: kapalnya memasuki perairan Tiongkok // D Gilberto Ramos: Kami berada di laut kami sendiri
            Pengelola taman safari, Rimba Lestari, membantah. Menurut pengelola, singa itu tidak pernah lepas. | I Rimba Lestari: singa itu tidak pernah lepas
            Seorang mayor angkatan udara yang tidak disebutkan namanya, dalam wawancara dengan Radio Kota, mengatakan pesawat itu kehabisan bahan bakar. | I Seorang mayor angkatan udara: pesawat itu kehabisan bahan bakar
            Kabar bahwa rumah sakit itu menolak pasien dibantah Direktur RSUD Lamara dr. Yunita Sari. "Tidak ada pasien yang kami tolak," tegasnya. | D Yunita Sari: Tidak ada pasien yang kami tolak
            Tudingan itu ditepis Kepala Sekolah SMP 4, Darsono. "Uangnya masih ada di rekening sekolah," katanya. | D Darsono: Uangnya masih ada di rekening sekolah
            Sutradara Rano Pradana memberi tahu penyelenggara bahwa filmnya ditarik dari festival. | I Rano Pradana: filmnya ditarik dari festival
            Istri korban, Marlina, yakin suaminya tewas dibunuh. | I Marlina: suaminya tewas dibunuh
            Penyidik yakin pelakunya lebih dari satu orang. | I Penyidik: pelakunya lebih dari satu orang
            SUGIYEM menghitung sisa dagangannya. "Sudah tiga hari tidak ada yang beli," katanya, lalu membuang muka. | D Sugiyem: Sudah tiga hari tidak ada yang beli
            Dua saksi, Rudi dan Marlina, mengaku melihat pelaku kabur ke arah utara. | I Rudi dan Marlina: melihat pelaku kabur ke arah utara
            Kapolres Lamara AKBP Dwi Santosa dan Dandim 0712 Letkol Inf Harun Basri sepakat memperketat pos jaga. "Kami tidak akan pandang bulu," kata Dwi. | D Dwi Santosa: Kami tidak akan pandang bulu
            "Kami siap berunding kapan pun," kata juru bicara pemberontak itu. | D juru bicara pemberontak itu: Kami siap berunding kapan pun
            Para nelayan mengatakan solar sudah dua pekan kosong. | I Para nelayan: solar sudah dua pekan kosong
            Sejumlah orang tua murid mengeluhkan uang seragam yang mencapai Rp2 juta. | I Sejumlah orang tua murid: uang seragam yang mencapai Rp2 juta
            Kakak korban, Haris, kepada polisi mengaku sempat mendengar teriakan. | I Haris: sempat mendengar teriakan
            """)
    void speakersWithOfficesAndAppositions(String text, String found) {
        assertFound(text, found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Konon, harta karun itu terkubur di bawah surau tua. | -
            Jumlah anggotanya disebut mencapai 300 orang. | -
            Hal itu dibenarkan Kapolsek Lamara Kompol Yudi Atmaja. | -
            Sebanyak 12 rumah hangus terbakar. Hal itu dibenarkan Kapolsek Lamara Kompol Yudi Atmaja. | I Yudi Atmaja: Sebanyak 12 rumah hangus terbakar
            Tiga ribu orang bakal kehilangan tempat tinggal. Begitu taksiran Perkumpulan Warga Bantaran. | I Perkumpulan Warga Bantaran: Tiga ribu orang bakal kehilangan tempat tinggal
            Inflasi akan menembus empat persen. Demikian perkiraan Bank Samudra dalam laporan terbarunya. | I Bank Samudra: Inflasi akan menembus empat persen
            Laba perseroan tumbuh 12 persen. Demikian disampaikan Direktur Utama PT Tirta Raya Hasan Basri, Rabu (4/6). | I Hasan Basri: Laba perseroan tumbuh 12 persen
            Polisi menjanjikan hadiah Rp 10 juta bagi pemberi informasi. | -
            Perusahaan itu menjanjikan santunan Rp 50 juta, tetapi tidak mengatakan kapan dibayar. | -
            Kementerian Kesehatan mengatakan 40 orang dirawat, tetapi tidak menyebut di rumah sakit mana. | I Kementerian Kesehatan: 40 orang dirawat
            Kementerian Kesehatan mencatat 40 kasus; asosiasi dokter menyebut jumlahnya dua kali lipat. | I Kementerian Kesehatan: 40 kasus // I asosiasi dokter: jumlahnya dua kali lipat
            Serikat guru menolak angka itu; ketuanya, Sri Lestari, menyebut 300 sekolah rusak. | I Sri Lestari: 300 sekolah rusak
            Direktur LBH Lamara Nina Zulkarnain mengingatkan bahwa lembaganya sejak awal menyebut risiko itu tinggi. | I Nina Zulkarnain: lembaganya sejak awal menyebut risiko itu tinggi
            Apakah ada korban lain? Retno menggeleng. | -
            Retno tidak menyebut berapa jumlah tersangka. | -
            Polisi belum mau menyebut jumlah tersangka. | -
            Polisi hanya mau mengatakan lebih dari 20 orang ditahan. | I Polisi: lebih dari 20 orang ditahan
            Retno enggan berkomentar mengenai tersangka lain. | -
            Versi polisi, mobil itu melaju 120 kilometer per jam. | I polisi: mobil itu melaju 120 kilometer per jam
            Di mata pengamat energi Hasto Wibowo, kebijakan itu hanya menunda masalah. | I Hasto Wibowo: kebijakan itu hanya menunda masalah
            Bagi pengamat energi Hasto Wibowo, kebijakan itu hanya menunda masalah. | -
            Hasto Wibowo berpendapat sebaliknya. Kebijakan itu, katanya, justru hemat. | I Hasto Wibowo: Kebijakan itu, katanya, justru hemat
            Totalnya, sebut Hasto Wibowo, Rp12 miliar. | I Hasto Wibowo: Totalnya, sebut Hasto Wibowo, Rp12 miliar
            """)
    void toldInOtherWords(String text, String found) {
        assertFound(text, found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Eni (39), warga Rawa Teki, mengatakan belanja berasnya dikurangi dari 25 kg menjadi 20 kg sebulan. | I Eni: belanja berasnya dikurangi dari 25 kg menjadi 20 kg sebulan
            Kementerian Kehutanan membekukan izin itu. PT Rimba Jaya menolak. Menurut kementerian itu, izin baru terbit tahun depan. | I Kementerian Kehutanan: izin baru terbit tahun depan
            Lembaga Kajian Laut punya angka. Nusa Data berkata lain. Menurut lembaga itu, tangkapan ikan turun 12 persen. | I Nusa Data: tangkapan ikan turun 12 persen
            Juru bicara militer Kolonel Bram Sitepu menyebut dua prajurit tewas. // Garda Pembebasan bergeming. Sedikitnya 40 tentara, klaimnya, tewas oleh ranjau. | I Bram Sitepu: dua prajurit tewas // I Garda Pembebasan: Sedikitnya 40 tentara, klaimnya, tewas oleh ranjau
            """)
    void whomLembagaItuAndUjarnyaMean(String text, String found) {
        assertFound(text, found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Komando Utara Vesmaria mengatakan 19 prajuritnya tewas. // Menteri Pertahanan Vesmaria Tomas Verin membantah anak buahnya berada di tangan musuh. | I Komando Utara Vesmaria: 19 prajuritnya tewas // I Tomas Verin: anak buahnya berada di tangan musuh
            Seorang kolonel Vesmaria yang tidak disebutkan namanya, dalam siaran Radio Ostra yang dikutip Ostrapress, mengatakan stok artileri menipis. | I Seorang kolonel Vesmaria: stok artileri menipis
            Seorang pejabat mengungkapkan pemerintah menimbang kenaikan harga premium. "Naik sedikit masih bisa ditelan pasar," kata pejabat itu kepada Kabar Niaga. | I Seorang pejabat: pemerintah menimbang kenaikan harga premium // D Seorang pejabat: Naik sedikit masih bisa ditelan pasar
            Direktur Lembaga Titik Satya Wibisana mengatakan bahwa lembaganya sejak awal menyebut risikonya tinggi. | I Satya Wibisana: lembaganya sejak awal menyebut risikonya tinggi
            """)
    void nestedWordsAndNamesBehindOffices(String text, String found) {
        assertFound(text, found);
    }

    private void assertFound(String text, String found) {
        var expected = found.equals("-")
                ? List.<String>of()
                : List.of(found.toLowerCase(Locale.ROOT).split(" // "));
        var got = annotations.quotations(text.replace(" // ", "\n\n")).stream()
                .map(line -> line.toLowerCase(Locale.ROOT));
        assertThat(got).containsExactlyElementsOf(expected);
    }
}
