package org.runut.pack.id;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.runut.model.Check;

/** Short paragraphs whose figures, or headlines, don't fit, each beside one that does. */
class DoesNotFitTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', nullValues = "-", textBlock = """
            ARITHMETIC | - | Dari 320 pasien yang diperiksa, 48 orang positif, atau 25 persen.
            ARITHMETIC | - | Klinik itu merawat 900 orang tahun lalu. Sebanyak 270 di antaranya, lebih dari separuh, anak-anak.
            ARITHMETIC | - | Biaya produksi pupuk Rp 9.000 per kilogram. Petani membayar Rp 3.000, hampir dua pertiga dari jumlah itu.
            ARITHMETIC | - | Penonton dewasa 4.820 orang dan anak-anak 1.300 orang, sehingga seluruhnya 7.120 orang.
            ARITHMETIC | - | Kapal mengangkut 410 penumpang dewasa dan 85 anak, total 515 orang.
            INCOMPLETE | - | Dari 260 perawat yang direkrut, 140 bertugas di Dalen dan 95 di Port Mera.
            INCOMPLETE | - | Dana Rp 7,5 miliar itu terdiri dari Rp 4,2 miliar untuk jalan, Rp 1,8 miliar untuk sekolah, dan Rp 1 miliar untuk klinik.
            ARITHMETIC | - | Perusahaan memiliki 72 bus, masing-masing 41 bus listrik, 22 bus diesel, dan 14 bus hibrida.
            ARITHMETIC | - | Paslon Ruan meraih 41.500 suara dan Mbeki 39.200 suara, selisih 3.200 suara.
            ARITHMETIC | - | Sebanyak 48 persen responden setuju, 39 persen menolak, dan 24 persen tidak menjawab.
            ARITHMETIC | - | Pemerintah menyalurkan Rp 6 miliar kepada 400 keluarga, masing-masing Rp 25 juta.
            HEADLINE | Milisi Tewaskan 25 Tentara | Serangan itu menewaskan atau melukai 25 tentara, kata juru bicara militer.
            HEADLINE | 40 Penambang Tewas Tertimbun | Empat puluh penambang tewas atau terjebak setelah terowongan runtuh, Selasa (3/6).
            HEADLINE | Lebih dari 500 Orang Terjebak di Terowongan | Hampir 500 orang terjebak di terowongan semalam, kata petugas pemadam.
            HEADLINE | 120 Sekolah Ditutup akibat Asap | Sebanyak 120 sekolah terancam ditutup bila asap menebal, kata dinas.
            ARITHMETIC | - | Dari 50 truk yang diperiksa, 63 di antaranya kelebihan muatan.
            INCOMPLETE | - | Kecelakaan itu menewaskan 16 orang: sembilan di bus dan lima di mobil.
            ARITHMETIC | - | Suara sah 48.200. Rina memperoleh 20.244 suara, atau 52 persen suara sah.
            ARITHMETIC | - | Pesertanya bertambah dari 3.000 menjadi 4.500 orang, atau naik dua kali lipat.
            ARITHMETIC | - | Ekspor kopi turun 40 persen, dari 1,5 juta ton menjadi 1,2 juta ton.
            ARITHMETIC | - | Korban tewas bertambah 12 orang menjadi 70 orang dari 62 orang.
            ARITHMETIC | - | Badai menewaskan 12 orang di Lago, 7 di Mira, dan 4 di Teso. Totalnya, 27 orang tewas.
            ARITHMETIC | - | Penyelidik memeriksa 1.250 kuitansi dan menolak 250 lembar, sepertiga dari jumlah itu.
            ARITHMETIC | - | Dari 88 sumur yang diuji, 22 sumur mengandung arsenik (40 persen).
            INCOMPLETE | - | Gudang menyimpan 5.200 ton klorin: 3.100 ton di ibu kota, 1.200 ton di utara, dan 600 ton di kepulauan.
            ARITHMETIC | - | Gudang menyimpan 5.200 ton klorin, dengan rincian 3.100 ton di ibu kota, 1.900 ton di utara, dan 600 ton di kepulauan.
            ARITHMETIC | - | Defisit menyempit 12 persen menjadi Rp 75 triliun dari Rp 80 triliun.
            ARITHMETIC | - | Asap mengirim 640 warga ke klinik, empat kali lipat dari pekan lalu yang 240 warga.
            HEADLINE | 300 Warga Tewas akibat Gelombang Panas | Dokter merawat 300 warga karena gelombang panas, 14 di antaranya meninggal.
            HEADLINE | Bank PHK 2.000 Karyawan | Bank itu memberhentikan 200 karyawan kantor pusat. Di kantor pusat bekerja 2.000 karyawan.
            ARITHMETIC | - | Serikat itu beranggotakan 9.000 orang. Sebanyak 3.600 di antaranya, atau 55 persen, memilih mogok.
            ARITHMETIC | - | Harga telur rata-rata naik 14 persen menjadi Rp 30.500 per kilogram dari Rp 29.300, kata dinas.
            ARITHMETIC | - | Harga cabai kini Rp 90.000 per kilogram, naik 80 persen ketimbang pekan lalu yang Rp 60.000.
            ARITHMETIC | - | Enam dari 13 jembatan, atau lebih dari 70 persen, rusak berat.
            ARITHMETIC | - | Luas sawah yang kering mencapai 1.200 hektare. Tiga perempatnya, atau 1.020 hektare, tadah hujan.
            ARITHMETIC | - | Ekspor kopi bernilai US$ 2,1 miliar atau hampir separuh dari total ekspor yang sebesar US$ 7,4 miliar.
            ARITHMETIC | - | Kerugian ditaksir Rp 1,1 triliun, ujar peneliti Galih Utama, atau nyaris separuh anggaran yang Rp 5 triliun.
            ARITHMETIC | - | Sebanyak 300 keluarga akan menerima Rp 2 juta per keluarga, atau seluruhnya Rp 900 juta.
            ARITHMETIC | - | Volume penjualan mencapai 86 juta lembar, enam kali rata-rata harian yang 9,6 juta lembar.
            INCOMPLETE | - | Luas lahan yang terbakar mencapai 3.400 hektare. Kebakaran terluas terjadi di Rawa dengan 1.900 hektare, disusul Batang 870 hektare dan Muara 410 hektare.
            HEADLINE | 6.320 Warga Masuk Rumah Sakit Akibat Asap | Kepala dinas menyebutkan 6.320 warga terserang ISPA dan 212 orang di antaranya dirawat inap.
            HEADLINE | Ostavia Borong Kapal 12 Miliar Dolar | Menteri mengatakan Ostavia menawarkan pembelian 8 miliar dolar AS selama lima tahun.
            HEADLINE | 5.000 Guru Honorer Diangkat | Kementerian berencana mengangkat 5.000 guru honorer pada 2027, kata sekretaris jenderal.
            HEADLINE | 352 Keluarga Terima Bantuan | Bantuan darurat hingga Senin baru diterima 88 dari 352 keluarga.
            HEADLINE | Harga Beras Naik Dua Kali Lipat | Panel mencatat beras medium kini Rp 15.800 per kilogram, naik 18 persen ketimbang bulan lalu yang Rp 13.400.
            ARITHMETIC | - | Dari armada itu, 14 dari 32 kapal, atau hampir 60 persen, tidak berlayar.
            ARITHMETIC | - | Sebanyak 31 penyelam ikut serta. Tujuh belas di antaranya, lebih dari dua pertiga, masih pelajar.
            ARITHMETIC | - | Nilai pasar perusahaan itu menguap sepertiga, dari Rp 4,1 triliun menjadi Rp 2,4 triliun.
            ARITHMETIC | - | Sebanyak 200 keluarga menerima Rp 2 juta per keluarga atau total Rp 500 juta.
            INCOMPLETE | - | Dinas mencatat 125 orang terluka. Menurut rincian dinas, 71 orang terluka di tangga, 33 di tribun, dan 15 di lapangan.
            INCOMPLETE | - | Pasien yang masih dirawat 58 orang, turun dari 74 pada Rabu. Rinciannya 38 tentara dan 17 warga.
            HEADLINE | Rp 2 Triliun Lenyap Diterjang Banjir | Kerugian sampai Sabtu Rp 1,25 triliun, kata bupati. Bila panen gagal, akan ada tambahan Rp 750 miliar.
            HEADLINE | Enam Guru Jadi Tersangka | Kejaksaan mengumumkan enam tersangka. Tiga di antaranya guru, dua pegawai, dan satu pejabat dinas.
            ARITHMETIC | - | Pertamina daerah menyiapkan 900 tabung; yang sudah terjual 300 tabung alias hampir separuhnya.
            ARITHMETIC | - | Perusahaan mengakui data 1,4 juta pelanggan bocor. Pelanggan yang terdampak setara 15 persen dari 20 juta pelanggan terdaftar, kata direktur.
            ARITHMETIC | - | Dari 52.000 dosis yang dikirim, 26.000 dosis terpakai. Laporan efek samping yang masuk 52, atau nyaris 2 persen dari dosis terpakai.
            ARITHMETIC | - | Sebanyak 140 rudal ditembakkan ke pelabuhan itu. Militer mengklaim merontokkan 110 di antaranya. Artinya, hanya 20 yang lolos.
            ARITHMETIC | - | Rekening itu berisi Rp 8 triliun. Dibagi 4 juta penerima, setiap orang mestinya mengantongi Rp 200 ribu.
            ARITHMETIC | - | Serikat mengatakan hitungan itu terdiri atas 1.800 buruh tetap dan 650 buruh kontrak. Secara keseluruhan, sebanyak 2.900 orang akan kehilangan pekerjaan.
            INCOMPLETE | - | Sampai Rabu, 54.000 peserta telah dilayani dengan biaya Rp 1,2 triliun, demikian catatan badan itu. Rinciannya: 31.000 di Bandar, 14.000 di Hulu, 6.000 di Pulau Teri.
            INCOMPLETE | - | Polisi mengumumkan tersangka kini 14 orang. Kombes Darius, yang memimpin penyidikan, merincinya: tujuh penambang, tiga sopir, dua pemodal.
            INCOMPLETE | - | Jenazah yang diangkat mencapai 210 dan 96 di antaranya sudah dikenali. Yang dikenali terdiri atas 51 laki-laki, 30 perempuan, dan 9 anak, kata ketua tim.
            INCOMPLETE | - | Dinas memangkas jumlah korban tewas dari 93 menjadi 88 orang. Menurut rincian dinas, 49 korban ditemukan di hilir, 21 korban di dermaga, dan 12 korban meninggal di rumah sakit.
            ARITHMETIC | - | Dana reboisasi Rp 90 miliar. Yang cair baru Rp 18 miliar, kata bupati, kira-kira setengahnya.
            ARITHMETIC | - | Penumpang kereta turun dari 48.000 menjadi 36.000 orang, merosot 40 persen.
            ARITHMETIC | - | Sekolah itu punya 620 murid. Yang sakit 155 murid, empat dari sepuluh.
            ARITHMETIC | - | Cadangan beras 900 ribu ton, turun 300 ribu ton dari 1,4 juta ton pada Juni.
            ARITHMETIC | - | Tarif tol naik Rp 3.500, dari Rp 12.000 menjadi Rp 14.500.
            ARITHMETIC | - | Bantuan Rp 450 juta dibagikan kepada 300 nelayan sehingga tiap nelayan mendapat Rp 2,5 juta.
            ARITHMETIC | - | Pabrik membuat 12.000 pasang sepatu sehari, tiga kali produksi tahun lalu yang 8.000 pasang.
            HEADLINE | Duh, 700 Rumah Hanyut Diterjang Rob | Sebanyak 480 rumah hanyut diterjang rob, kata Kepala BPBD Muara. BPBD memperkirakan seluruhnya sekitar 700 rumah hanyut bila air terus naik.
            HEADLINE | 900 Jasad Ditemukan di Bekas Tambang | Petugas telah mengangkat 540 jasad dari bekas tambang, kata jaksa. Jaksa memperkirakan seluruhnya sekitar 900 orang dikubur di sana.
            HEADLINE | Separuh Guru Mogok, Sekolah Sepi | Dinas mencatat 120 dari 960 guru mogok pada Senin. Kepala dinas meminta orang tua tenang.
            HEADLINE | Satu dari Dua Warga Menganggur | Lembaga itu menyebut lebih dari seperlima warga menganggur. Angka resmi 9 persen.
            HEADLINE | Geger! 84 Warga Tewas Keracunan | Delapan puluh empat warga di tiga desa keracunan dan 17 warga tidak tertolong, menurut dinas kesehatan.
            HEADLINE | Delapan Tentara Jadi Tersangka Penyelundupan | Jaksa mengumumkan delapan tersangka penyelundupan, Kamis. Tiga di antaranya perwira tentara, dan lima sisanya pegawai pelabuhan.
            HEADLINE | Gila! 320 Rudal Hantam Pelabuhan | Total 320 senjata udara ditembakkan ke pelabuhan itu, terdiri atas 290 nirawak dan 30 rudal.
            HEADLINE | Rp 3 Triliun Raib Ditelan Banjir | Gubernur membeberkan kerugian sampai Minggu mencapai Rp 1,8 triliun. Bila tanggul jebol lagi, akan ada tambahan Rp 1,2 triliun.
            HEADLINE | Populasi Gajah Tinggal Separuh | Populasi gajah di taman itu 63 ekor, turun dari 78 ekor pada 2019, kata kepala balai.
            HEADLINE | Separuh Warga Desa Mengungsi | Sebanyak 310 dari 2.400 warga desa mengungsi, kata lurah.
            HEADLINE | Tarif Listrik Naik 30 Persen | Pemerintah mengkaji kenaikan tarif listrik paling tinggi 12 persen tahun depan, kata menteri.
            ARITHMETIC | - | Upah minimum Rp 4 juta, naik Rp 400 ribu atau 25 persen dari tahun lalu yang Rp 3,6 juta.
            ARITHMETIC | - | Jajak pendapat itu diikuti 1.200 orang; 480 orang, atau enam dari sepuluh, tidak puas.
            ARITHMETIC | - | Produksi gula 2,4 juta ton, sedangkan kebutuhan 3,1 juta ton, sehingga ada kekurangan 900 ribu ton.
            INCOMPLETE | - | Sebanyak 46 sumur tercemar: 22 di Randu, 13 di Jati, dan 7 di Waru.
            INCOMPLETE | - | Anggaran Rp 9,4 triliun itu mencakup Rp 5,1 triliun untuk gaji, Rp 2,6 triliun untuk gedung, dan Rp 1,2 triliun untuk buku.
            INCOMPLETE | - | Kebakaran itu melukai 38 orang. Dua puluh orang dirawat di RSUD, 11 orang di puskesmas, dan empat orang di klinik.
            """)
    void findsWhatDoesNotFit(Check.Kind kind, @Nullable String title, String text) {
        assertThat(Claimed.article(title, text).checks())
                .extracting(Check::kind)
                .containsExactly(kind);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', nullValues = "-", textBlock = """
            - | Dari 320 pasien yang diperiksa, 48 orang positif, atau 15 persen.
            - | Klinik itu merawat 900 orang tahun lalu. Sebanyak 470 di antaranya, lebih dari separuh, anak-anak.
            - | Biaya produksi pupuk Rp 9.000 per kilogram. Petani membayar Rp 3.000, sepertiga dari jumlah itu.
            - | Penonton dewasa 4.820 orang dan anak-anak 1.300 orang, sehingga seluruhnya 6.120 orang.
            - | Kapal mengangkut 410 penumpang dewasa dan 85 anak, total 495 orang.
            - | Dari 260 perawat yang direkrut, 140 bertugas di Dalen dan 120 di Port Mera.
            - | Dari 260 perawat yang direkrut, 40 bertugas di Dalen dan 35 di Port Mera.
            - | Dana Rp 7 miliar itu terdiri dari Rp 4,2 miliar untuk jalan, Rp 1,8 miliar untuk sekolah, dan Rp 1 miliar untuk klinik.
            - | Perusahaan memiliki 72 bus, masing-masing 41 bus listrik, 22 bus diesel, dan 9 bus hibrida.
            - | Paslon Ruan meraih 41.500 suara dan Mbeki 39.200 suara, selisih 2.300 suara.
            - | Sebanyak 48 persen responden setuju, 39 persen menolak, dan 13 persen tidak menjawab.
            - | Pemerintah menyalurkan Rp 6 miliar kepada 400 keluarga, masing-masing Rp 15 juta.
            40 Penambang Tewas atau Terjebak | Empat puluh penambang tewas atau terjebak setelah terowongan runtuh, Selasa (3/6).
            Polisi Tahan 12 Demonstran | Polisi memeriksa 90 demonstran dan menahan 12 di antaranya, Minggu.
            - | Dari 50 truk yang diperiksa, 33 di antaranya kelebihan muatan.
            - | Kecelakaan itu menewaskan 16 orang: 11 di bus dan lima di mobil.
            - | Kecelakaan itu menewaskan 16 orang, termasuk sembilan anak dan dua guru.
            - | Jembatan yang dibangun sejak 2011 hingga 2014 itu rampung dalam tiga tahun.
            - | Suara sah 48.200. Rina memperoleh 20.244 suara, atau 42 persen suara sah.
            - | Pesertanya bertambah dari 3.000 menjadi 6.000 orang, atau naik dua kali lipat.
            - | Ekspor kopi turun 20 persen, dari 1,5 juta ton menjadi 1,2 juta ton.
            - | Korban tewas bertambah delapan orang menjadi 70 orang dari 62 orang.
            - | Harga naik 10 persen menjadi Rp 55.000. Setahun lalu harganya Rp 70.000.
            - | Sekitar 60 persen dari 1.200 pekerja adalah perempuan, dan 400 di antaranya baru bergabung.
            - | Tambang itu mempekerjakan 3.000 orang. Pada Mei, 450 di antaranya, 80 persennya warga setempat, mogok.
            - | Badai menewaskan 12 orang di Lago, 7 di Mira, dan 4 di Teso. Totalnya, 23 orang tewas.
            - | Penyelidik memeriksa 1.250 kuitansi dan menolak 250 lembar, seperlima dari jumlah itu.
            - | Dari 88 sumur yang diuji, 22 sumur mengandung arsenik (25 persen).
            - | Gudang menyimpan 5.200 ton klorin: 3.100 ton di ibu kota, 1.500 ton di utara, dan 600 ton di kepulauan.
            - | Rumah sakit menerima 118 pasien pada Senin. Sebanyak 71 pasien dirawat di RS Santa Ana, 29 pasien di RS Angkatan Laut, dan 18 pasien di puskesmas.
            - | Defisit menyempit 6 persen menjadi Rp 75 triliun dari Rp 80 triliun.
            - | Asap mengirim 960 warga ke klinik, empat kali lipat dari pekan lalu yang 240 warga.
            14 Warga Tewas akibat Gelombang Panas | Dokter merawat 300 warga karena gelombang panas, 14 di antaranya meninggal.
            Dua Orang Tewas dan 30 Luka akibat Panggung Roboh | Dua orang tewas dan 30 orang luka ketika panggung roboh.
            Korban Gempa Tembus 200 Orang | Gempa itu menewaskan 212 orang, kata gubernur, Jumat.
            100.000 Orang Berunjuk Rasa | Panitia menyebut 100.000 orang berunjuk rasa, sedangkan polisi menghitung 40.000 orang.
            - | Serikat itu beranggotakan 9.000 orang. Sebanyak 3.600 di antaranya, atau 40 persen, memilih mogok.
            - | Sekitar 45 persen dari 2.000 kamar terisi, dibanding 52 persen setahun lalu, dan 300 kamar diperbaiki.
            - | Sebanyak 200 dari 900 penambang mogok pada Jumat, dan 80 persen dari mereka kembali pada Senin.
            - | Harga telur rata-rata naik 14 persen menjadi Rp 33.400 per kilogram dari Rp 29.300, kata dinas.
            - | Luas sawah yang kering mencapai 1.200 hektare. Tiga perempatnya, atau 900 hektare, tadah hujan.
            - | Ekspor kopi bernilai US$ 3,6 miliar atau hampir separuh dari total ekspor yang sebesar US$ 7,4 miliar.
            - | Sebanyak 300 keluarga akan menerima Rp 2 juta per keluarga, atau seluruhnya Rp 600 juta.
            - | Pemerintah mengeluarkan Rp 139 triliun, naik 27% dari Rp 109 triliun tahun lalu. Jumlah itu sudah 94% dari pagu Rp 148 triliun.
            - | Kredit macet naik menjadi 4,6 persen dari 4,1 persen, lebih dari dua kali rata-rata industri yang 2,2 persen.
            Rugi Rp 1,2 Triliun | Perusahaan rugi Rp 700 miliar pada 2023 dan Rp 500 miliar pada 2024.
            Harga Solar Naik Dua Kali Lipat | Harga solar naik 100 persen menjadi Rp 12.000 per liter dari Rp 6.000.
            - | Tim mencatat 46 orang tewas: 33 penambang dan 13 warga, sedangkan lima orang hilang.
            - | Dari armada itu, 14 dari 32 kapal, atau hampir 45 persen, tidak berlayar.
            - | Sebanyak 200 keluarga menerima Rp 2 juta per keluarga atau total Rp 400 juta.
            Laut Jaya Taksir Penjualan Turun 22% | Perusahaan memproyeksikan penjualan tahun ini turun 22 persen menjadi Rp 1,17 triliun dari Rp 1,5 triliun.
            Laskar Hitam Klaim Tahan 31 Sandera | Juru bicara Laskar Hitam bilang pihaknya memegang 31 orang. Tentara menyebut jumlah sandera tetap 24 orang.
            - | Pertamina daerah menyiapkan 900 tabung; yang sudah terjual 300 tabung alias sepertiganya.
            - | Perusahaan mengakui data 1,4 juta pelanggan bocor. Pelanggan yang terdampak setara 7 persen dari 20 juta pelanggan terdaftar, kata direktur.
            - | Dari 52.000 dosis yang dikirim, 26.000 dosis terpakai. Laporan efek samping yang masuk 52, atau 0,2 persen dari dosis terpakai.
            - | Sebanyak 140 rudal ditembakkan ke pelabuhan itu. Militer mengklaim merontokkan 110 di antaranya. Artinya, hanya 30 yang lolos.
            - | Naik dari 3.000 ke 5.800 pasien berarti hampir dua kali lipat.
            - | Lembaga itu menghitung 460 bangkai burung. Jumlah tersebut 15 persen lebih banyak dibanding 400 bangkai yang dihitung tahun lalu.
            - | Rekening itu berisi Rp 8 triliun. Dibagi 4 juta penerima, setiap orang mestinya mengantongi Rp 2 juta.
            - | Serikat mengatakan hitungan itu terdiri atas 1.800 buruh tetap dan 650 buruh kontrak. Secara keseluruhan, sebanyak 2.450 orang akan kehilangan pekerjaan.
            - | Sampai Rabu, 51.000 peserta telah dilayani dengan biaya Rp 1,2 triliun, demikian catatan badan itu. Rinciannya: 31.000 di Bandar, 14.000 di Hulu, 6.000 di Pulau Teri.
            - | Polisi mengumumkan tersangka kini 12 orang. Kombes Darius, yang memimpin penyidikan, merincinya: tujuh penambang, tiga sopir, dua pemodal.
            - | Jenazah yang diangkat mencapai 210 dan 96 di antaranya sudah dikenali. Yang dikenali terdiri atas 51 laki-laki, 30 perempuan, dan 15 anak, kata ketua tim.
            - | Dinas memangkas jumlah korban tewas dari 93 menjadi 88 orang. Menurut rincian dinas, 49 korban ditemukan di hilir, 27 korban di dermaga, dan 12 korban meninggal di rumah sakit.
            - | Dana reboisasi Rp 90 miliar. Yang cair baru Rp 18 miliar, kata bupati, kira-kira seperlimanya.
            - | Penumpang kereta turun dari 48.000 menjadi 36.000 orang, merosot 25 persen.
            - | Sekolah itu punya 620 murid. Yang sakit 155 murid, satu dari empat.
            - | Cadangan beras 900 ribu ton, turun 500 ribu ton dari 1,4 juta ton pada Juni.
            - | Tarif tol naik Rp 2.500, dari Rp 12.000 menjadi Rp 14.500.
            - | Dari 340 kapal, 280 sudah kembali. Masih ada 60 kapal di laut.
            - | Bantuan Rp 450 juta dibagikan kepada 300 nelayan sehingga tiap nelayan mendapat Rp 1,5 juta.
            - | Pabrik membuat 12.000 pasang sepatu sehari, satu setengah kali produksi tahun lalu yang 8.000 pasang.
            - | Dari 1.500 pedagang, baru 450 yang pindah. Artinya 70 persen masih bertahan.
            Duh, 480 Rumah Hanyut Diterjang Rob | Sebanyak 480 rumah hanyut diterjang rob, kata Kepala BPBD Muara. BPBD memperkirakan seluruhnya sekitar 700 rumah hanyut bila air terus naik.
            540 Jasad Ditemukan di Bekas Tambang | Petugas telah mengangkat 540 jasad dari bekas tambang, kata jaksa. Jaksa memperkirakan seluruhnya sekitar 900 orang dikubur di sana.
            Separuh Guru Mogok, Sekolah Sepi | Dinas mencatat 480 dari 960 guru mogok pada Senin. Kepala dinas meminta orang tua tenang.
            Satu dari Lima Warga Menganggur | Lembaga itu menyebut sekitar 20 persen warga menganggur. Angka resmi 9 persen.
            Sadis! 12.400 Siswa Disuntik Obat Kedaluwarsa | Badan obat mengakui 12.400 dosis dari lot berisi 50.000 sudah dipakai, Selasa (10/2).
            Geger! 84 Warga Keracunan | Delapan puluh empat warga di tiga desa keracunan dan 17 warga tidak tertolong, menurut dinas kesehatan.
            Delapan Orang Jadi Tersangka Penyelundupan | Jaksa mengumumkan delapan tersangka penyelundupan, Kamis. Tiga di antaranya perwira tentara, dan lima sisanya pegawai pelabuhan.
            Gila! 320 Senjata Udara Hantam Pelabuhan | Total 320 senjata udara ditembakkan ke pelabuhan itu, terdiri atas 290 nirawak dan 30 rudal.
            Rp 1,8 Triliun Raib Ditelan Banjir | Gubernur membeberkan kerugian sampai Minggu mencapai Rp 1,8 triliun. Bila tanggul jebol lagi, akan ada tambahan Rp 1,2 triliun.
            Populasi Gajah Tinggal Separuh | Populasi gajah di taman itu 39 ekor, turun dari 78 ekor pada 2019, kata kepala balai.
            Pemberontak Klaim 40 Polisi Tewas | Pemberontak mengklaim menewaskan 40 polisi. Kepolisian mengatakan 11 polisi tewas dalam baku tembak itu.
            Tarif Listrik Naik 12 Persen | Pemerintah menaikkan tarif listrik 12 persen mulai Juli, kata menteri.
            - | Sensus menemukan 78 ekor badak pada 2019 dan 39 ekor sekarang. Artinya populasinya susut separuh.
            - | Upah minimum Rp 4 juta, naik Rp 400 ribu atau 11 persen dari tahun lalu yang Rp 3,6 juta.
            - | Jajak pendapat itu diikuti 1.200 orang; 720 orang, atau enam dari sepuluh, tidak puas.
            - | Produksi gula 2,4 juta ton, sedangkan kebutuhan 3,1 juta ton, sehingga ada kekurangan 700 ribu ton.
            - | Dari target 800 km jalan, 200 km selesai dibangun. Realisasinya baru 25 persen.
            - | Kebakaran itu melukai 38 orang. Dua puluh orang dirawat di RSUD dan 11 orang di puskesmas; selebihnya berobat jalan.
            - | Kebakaran itu melukai 38 orang, antara lain 20 orang di Randu, 11 orang di Jati, dan empat orang di Waru.
            - | Penjualan tumbuh 2,1 persen menjadi Rp 6,3 triliun, tetapi laba bersihnya turun dari Rp 511 miliar ke Rp 304 miliar.
            Tiket Masuk Jadi Rp 450 Ribu | Karcis untuk turis asing dikerek dari Rp 250 ribu mulai Juni, sedangkan tarif domestik tetap.
            - | Ada 900 mahasiswa baru, 300 di antaranya dari luar kota. Separuh mahasiswa tinggal di asrama.
            - | Perusahaan mempekerjakan 3.200 orang. Tahun ini mereka merekrut 200 insinyur dan 150 pegawai.
            - | Gempa merusak 40 rumah di Randu dan 25 rumah di Jati. Di Waru, tidak ada rumah rusak.
            - | Bank menyalurkan Rp 5 triliun, atau 30 persen dari target. Tahun lalu bank itu menyalurkan Rp 8 triliun.
            - | Polisi menangkap 40 orang pada Senin dan 25 orang pada Selasa. Pada Maret, 12 orang ditangkap.
            - | Harga beras naik 10 persen. Beras premium kini Rp 16.000, beras medium Rp 13.500.
            - | Survei terhadap 1.200 responden menunjukkan 45 persen puas dan 38 persen tidak puas.
            - | Gudang itu memuat 900 ton beras. Sebanyak 200 ton gula dan 100 ton minyak disimpan di sana pula.
            """)
    void saysNothingOfWhatFits(@Nullable String title, String text) {
        assertThat(Claimed.article(title, text).checks()).isEmpty();
    }

    /** Known mistakes: what no rule sees yet. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', nullValues = "-", textBlock = """
            HEADLINE | Pemkot Bongkar 200 Kios | Pemkot berencana membongkar 200 kios mulai tahun depan, kata wali kota.
            HEADLINE | Polisi Tahan 90 Demonstran | Polisi memeriksa 90 demonstran dan menahan 12 di antaranya, Minggu.
            ARITHMETIC | - | Jembatan yang dibangun sejak 2011 hingga 2014 itu rampung dalam tujuh tahun.
            INCOMPLETE | - | Rumah sakit menerima 118 pasien pada Senin. Sebanyak 71 pasien dirawat di RS Santa Ana, 29 pasien di RS Angkatan Laut, dan 12 pasien di puskesmas.
            HEADLINE | 150 Pohon Ditebang demi Landasan Baru | Pengelola bandara berencana menebang 150 pohon untuk landasan baru.
            ARITHMETIC | - | Naik dari 4.200 ke 5.800 pasien berarti hampir dua kali lipat.
            ARITHMETIC | - | Lembaga itu menghitung 460 bangkai burung. Jumlah tersebut 30 persen lebih banyak dibanding 400 bangkai yang dihitung tahun lalu.
            ARITHMETIC | - | Dari 340 kapal, 280 sudah kembali. Masih ada 80 kapal di laut.
            ARITHMETIC | - | Dari 1.500 pedagang, baru 450 yang pindah. Artinya lebih dari 80 persen masih bertahan.
            HEADLINE | Sadis! 50.000 Siswa Disuntik Obat Kedaluwarsa | Badan obat mengakui 12.400 dosis dari lot berisi 50.000 sudah dipakai, Selasa (10/2).
            HEADLINE | Ngeri! 40 Polisi Tewas dalam Baku Tembak | Pemberontak mengklaim menewaskan 40 polisi. Kepolisian mengatakan 11 polisi tewas dalam baku tembak itu.
            ARITHMETIC | - | Sensus menemukan 78 ekor badak pada 2019 dan 63 ekor sekarang. Artinya populasinya susut separuh.
            ARITHMETIC | - | Dari target 800 km jalan, 200 km selesai dibangun. Realisasinya baru 40 persen.
            """)
    void missesWhatNoRuleSeesYet(Check.Kind kind, @Nullable String title, String text) {
        assertThat(Claimed.article(title, text).checks())
                .extracting(Check::kind)
                .doesNotContain(kind);
    }
}
