package org.runut.pack.id;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.runut.model.Basis;
import org.runut.model.Status;
import org.runut.model.Tally;

/** How figures stand to what is real; the last figure of each sentence is looked at. */
class StatusTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Jika harga minyak 75 dolar AS per barel, subsidi membengkak.                  | POSSIBLE
            Bank itu menargetkan dapat menyalurkan kredit Rp 10 triliun.                  | PLANNED
            Ada 40 pekerja, atau sepertiga dari seluruhnya, akan dirumahkan.              | PLANNED
            Negara itu telah mengirim 12.000 tentara ke perbatasan.                       | HAPPENED
            Sebanyak 12.000 tentara yang sudah dikirim akan ditambah.                     | HAPPENED
            Dinas akan merelokasi 900 pedagang. Angka itu terdiri atas 700 pedagang sayur dan 200 pedagang ikan. | PLANNED
            Rumah sakit akan merekrut 900 orang. Rinciannya ada 700 perawat dan 200 bidan. | PLANNED
            Dinas merelokasi 900 pedagang. Angka itu terdiri atas 700 pedagang sayur dan 200 pedagang ikan. | HAPPENED
            Perusahaan itu akan menutup 18 dari 146 gerai.                                | HAPPENED
            Serikat sopir menuntut upah minimal Rp 5 juta.                                | PLANNED
            Buruh minta bonus dua kali gaji.                                              | PLANNED
            Polda mencabut hitungan 3.600 pendemo.                                        | WITHDRAWN
            Kementerian menarik klaim bahwa 135 tentara terbunuh.                         | WITHDRAWN
            Juru bicara itu mencabut pernyataan bahwa 40 orang tewas.                     | WITHDRAWN
            Kodam cabut klaim 60 penyusup tewas.                                          | WITHDRAWN
            Negara itu akan mengirim 3.000 tentara lagi.                                  | PLANNED
            Pemerintah berencana membangun 500 rumah tahun depan.                         | PLANNED
            Bank itu menargetkan kredit tumbuh 10 persen.                                 | PLANNED
            Perseroan bersiap memberhentikan 1.800 karyawan.                              | PLANNED
            Sebanyak 17 orang masih dinyatakan hilang.                                    | ONGOING
            Saat ini, bendungan itu menampung 2 juta meter kubik air.                     | ONGOING
            Jumlah pengungsi kini mencapai 8.000 orang.                                   | ONGOING
            Tim baru bisa mengevakuasi 12 korban.                                         | HAPPENED
            Jembatan itu baru bisa menampung 300 mobil pada 2041.                         | PLANNED
            Sasaran serangan itu sebuah gudang dan 12 orang terluka.                      | HAPPENED
            Pembangkit itu bisa menghasilkan 60 MW.                                       | POSSIBLE
            Kerugian mungkin mencapai Rp 9 miliar.                                        | POSSIBLE
            Penyelam belum bisa turun di dua lubuk.                                       | HAPPENED
            Kementerian itu membantah telah mengerahkan 6.500 prajurit.                   | DENIED
            Yang kehilangan pekerjaan bukan 1.840 orang.                                  | DENIED
            Pemerintah berencana menaikkan subsidi menjadi Rp 18 triliun dari Rp 15 triliun tahun ini. | HAPPENED
            Lembaga itu memproyeksikan produksi 30 juta ton, turun dari 31 juta ton tahun lalu. | HAPPENED
            Bulog menyerap 890 ribu ton dari target 1,2 juta ton.                         | PLANNED
            Biaya Rp 8 miliar akan ditanggung pusat, sedangkan honor Rp 2 juta ditanggung daerah. | HAPPENED
            Seorang perawat harus menjaga 14 anak.                                        | HAPPENED
            Orang yang masih dicari tinggal 12 orang.                                     | ONGOING
            Tim pencari kini diperkuat 30 personel, dua truk, dan tiga perahu.            | ONGOING
            Warga akan pulang besok karena banjir setinggi 2 meter.                       | HAPPENED
            Pemerintah menyatakan tidak ada rencana menaikkan tarif menjadi Rp 5.000.     | DENIED
            Kementerian tidak akan mengirim 300 dokter.                                   | DENIED
            Dinas mempertimbangkan kenaikan retribusi menjadi Rp 4.000.                   | POSSIBLE
            Kenaikan 11 persen masih bisa diterima pasar.                                 | POSSIBLE
            Serikat mengatakan 260 buruh kontrak tidak akan diperpanjang.                 | PLANNED
            Perusahaan memangkas jumlah truk: 90 truk dalam rencana semula, 40 dalam jadwal terbaru. | PLANNED
            Pengadilan memerintahkan ganti rugi Rp 22 juta untuk tiap keluarga.           | PLANNED
            Komet itu akan melintas pada jarak terdekat, 0,4 juta kilometer, pada 20 Juni. | PLANNED
            Pipa bergaris tengah 5 meter itu bocor.                                       | HAPPENED
            Undang-undang itu mewajibkan perusahaan membayar Rp 4 juta per bulan.         | PLANNED
            Menteri menaikkan perkiraan subsidi dari Rp 18 triliun menjadi Rp 20 triliun. | PLANNED
            Harga beras, masih menurut dinas itu, rata-rata Rp 14.700.                    | HAPPENED
            Pabrik itu akan memberhentikan 1.350 buruh. Serikat menyebut 1.350 buruh itu terlalu banyak. | PLANNED
            Pabrik itu akan memberhentikan 1.350 buruh. Polisi sudah memeriksa 1.350 buruh. | HAPPENED
            Pabrik itu akan memberhentikan 40 buruh. Ada 40 buruh di aula.                | HAPPENED
            Terhitung 1 Desember 2031, ongkos parkir naik menjadi Rp 6.000.                | PLANNED
            Maskapai itu menutup tujuh rute mulai 15 November 2031.                       | PLANNED
            Anggaran 2032 memuat defisit 2,9 persen.                                      | PLANNED
            Pasar tutup dan 40 kios disegel sampai 3 Desember 2031.                       | HAPPENED
            Pemilik kapal menawarkan ganti rugi Rp 40 juta.                               | PLANNED
            Buruh mendapat Rp 3 juta dari Rp 5 juta yang diminta.                         | PLANNED
            Bank sentral menurunkan prakiraan pertumbuhan menjadi 4,7 persen.             | PLANNED
            Analis memangkas target harga saham menjadi Rp 700 dari Rp 900.               | PLANNED
            Gubernur menyiapkan dana Rp 12 miliar.                                        | HAPPENED
            Kalau hujan turun lagi, kami kekurangan 400 terpal.                           | POSSIBLE
            Kalau melihat catatan itu, kami kekurangan 400 terpal.                        | HAPPENED
            Ia mengatakan kalau 400 terpal hilang.                                        | HAPPENED
            Rombongan yang beranggotakan 22 orang dijadwalkan berangkat lusa.             | HAPPENED
            Runtuhnya menara setinggi 62 meter itu masih diselidiki.                      | HAPPENED
            Harga beras masih di bawah batas tertinggi Rp 13.500.                         | HAPPENED
            Sebanyak 63 pasien, menurut dia, sampai Selasa pagi masih dirawat.            | ONGOING
            "Kami akan minta maaf," tulis perusahaan itu, yang disambut 27 ribu balasan.  | HAPPENED
            Pemerintah akan membeli 900 ton beras. Sisanya 300 ton jagung.                | PLANNED
            Terdakwa harus mengembalikan Rp 2 miliar.                                     | PLANNED
            Lembaga itu membantah angka 720 orang dan mencatat 1.560 penangkapan.         | HAPPENED
            Korban terbanyak ada di Jawa Barat, disusul Jawa Tengah 14.800 orang.         | HAPPENED
            Petani khawatir hama merusak 60 hektare sawah.                                | POSSIBLE
            """)
    void tellsTheStatus(String sentence, Status status) {
        assertThat(Claimed.figures(sentence).getLast().status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Sebanyak 96 orang dipastikan tewas.                                           | CONFIRMED
            Sekitar 40 orang diduga terjebak di dalam tambang.                            | PRESUMED
            Kerugian ditaksir Rp 3 miliar.                                                | ESTIMATED
            Sebanyak 31 warga dilaporkan hilang.                                          | REPORTED
            """)
    void tellsTheBasis(String sentence, Basis basis) {
        assertThat(Claimed.figures(sentence).getLast().binding().basis()).isEqualTo(basis);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Korban tewas bertambah menjadi 52 orang.                                      | CUMULATIVE
            Sebanyak 64 orang masih dirawat.                                              | STANDING
            Sedikitnya 9 orang tewas di desa itu.                                         | CUMULATIVE
            Sebanyak 1.870 rumah rusak berat.                                             | CUMULATIVE
            Ada 40 warga hilang.                                                          | STANDING
            Laba perseroan mencapai Rp 3 miliar.                                          | NONE
            Rapat itu dihadiri 30 wartawan.                                               | NONE
            """)
    void tellsTheTally(String sentence, Tally tally) {
        assertThat(Claimed.figures(sentence).getLast().binding().tally()).isEqualTo(tally);
    }
}
