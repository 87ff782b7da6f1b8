package org.runut.pack.id;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.runut.model.Check;

/** What does not fit inside one article, and what does. */
class ChecksTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Banjir merendam 400 rumah dan 60 di antaranya, atau hampir separuh, hanyut.                             | ARITHMETIC | 60 of 400 is 15 percent, not 50 percent
            Sebanyak 500 pekerja dirumahkan. Jumlah itu setara 40 persen dari total 2.000 pekerja.                 | ARITHMETIC | 500 of 2,000 is 25 percent, not 40 percent
            Sebanyak 90 kapal melintas semalam, tiga kali lipat dari hari biasa yang rata-rata 60 kapal.           | ARITHMETIC | 90 against 60 is 1.5 times, not 3 times
            Ada 90 kapal melintas semalam, tiga kali lipat jumlah biasa, ketika hanya 60 kapal melintas.           | ARITHMETIC | 90 against 60 is 1.5 times, not 3 times
            Sebanyak 30 korban ditemukan. Ada 14 korban dari Jati, delapan dari Randu, dan lima dari Waru.          | INCOMPLETE | 14 + 8 + 5 = 27, while the total is 30
            Sebanyak 30 korban ditemukan. Ada 14 korban dari Jati, delapan dari Randu, dan 12 dari Waru.            | ARITHMETIC | 14 + 8 + 12 = 34, while the total is 30
            Petugas menahan 60 orang, sepertiga dari 900 orang yang diperiksa.                                     | ARITHMETIC | 60 of 900 is 6.67 percent, not 33.33 percent
            Sebanyak 30 dari 40 kios, atau 60 persen, sudah buka lagi.                                              | ARITHMETIC | 30 of 40 is 75 percent, not 60 percent
            Capaiannya 91,3 persen alias 700 dari 900 anak.                                                         | ARITHMETIC | 700 of 900 is 77.78 percent, not 91.3 percent
            Pendapatan perseroan naik 22 persen menjadi Rp 448 miliar dari Rp 400 miliar.                           | ARITHMETIC | From Rp400 billion to Rp448 billion it is 12%, not 22%
            Penjualan naik dua kali lipat menjadi Rp 210 miliar dari Rp 140 miliar setahun sebelumnya.              | ARITHMETIC | From Rp140 billion to Rp210 billion it is 1.5×, not 2×
            Pendapatan perseroan naik 12 persen menjadi lebih dari Rp 500 miliar dari Rp 400 miliar.               | ARITHMETIC | From Rp400 billion to ≥ Rp500 billion it is ≥ 25%, not 12%
            Inflasi menyentuh 3,12 persen, atau 0,37 poin persentase di atas posisi bulan lalu yang 2,85 persen.    | ARITHMETIC | From 2.85% to 3.12% it is 0.27 percentage points, not 0.37 percentage points
            Produksi hanya 30 juta ton, turun 12 persen dari 31 juta ton tahun lalu.                                | ARITHMETIC | From 31 million tonnes to 30 million tonnes it is 3.23%, not 12%
            Perusahaan mencairkan Rp 2,3 miliar bagi 23 ahli waris, atau Rp 50 juta per orang.                      | ARITHMETIC | 23 × Rp50 million/person is Rp1.15 billion, not Rp2.3 billion
            Ada 8.000 rumah rusak, terdiri atas 1.800 rusak berat, 2.500 rusak sedang, dan 3.900 rusak ringan.      | ARITHMETIC | 1,800 + 2,500 + 3,900 = 8,200, while the total is 8,000
            Dari 960 dosis yang dikirim, 770 terpakai, 140 dikembalikan, dan 20 rusak.                             | INCOMPLETE | 770 + 140 + 20 = 930, while the total is 960
            Dari 900 kursi, 500 terisi. Sisanya 300 kursi kosong.                                                   | ARITHMETIC | 500 + 300 = 800, while the total is 900
            Pengurus menerima tagihan Rp 7,9 triliun. Kreditur besar memegang Rp 4,1 triliun dan kreditur kecil Rp 3,5 triliun. | INCOMPLETE | Rp4.1 trillion + Rp3.5 trillion = Rp7.6 trillion, while the total is Rp7.9 trillion
            """)
    void findsWhatDoesNotFit(String text, Check.Kind kind, String message) {
        var checks = Claimed.text(text).checks();

        assertThat(checks).extracting(Check::kind).containsExactly(kind);
        assertThat(checks.getFirst().message().en()).isEqualTo(message);
        assertThat(checks.getFirst().evidence()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Banjir merendam 400 rumah dan 100 di antaranya, atau seperempat, hanyut.
            Sebanyak 500 pekerja dirumahkan. Jumlah itu setara 25 persen dari total 2.000 pekerja.
            Sebanyak 92 kapal melintas semalam, tiga kali lipat dari hari biasa yang rata-rata 30 kapal.
            Sebanyak 30 korban ditemukan. Ada 14 korban dari Jati, sebelas dari Randu, dan lima dari Waru.
            Sebanyak 18 nama tercatat dua kali. Jumlah korban dikoreksi dari 115 menjadi 97 orang.
            Laba naik 5 persen menjadi Rp 12 miliar. Pendapatan turun 3 persen menjadi Rp 90 miliar.
            Petugas menahan 60 orang, sepertiga dari 180 orang yang diperiksa.
            Sebanyak 30 dari 40 kios, atau 75 persen, sudah buka lagi.
            Capaiannya 91,3 persen alias 77.240 dari 84.600 anak.
            Pendapatan perseroan naik 12 persen menjadi Rp 448 miliar dari Rp 400 miliar.
            Pendapatan perseroan naik 32 persen menjadi lebih dari Rp 500 miliar dari Rp 400 miliar.
            Pendapatan anjlok 38,1 persen menjadi Rp 2,31 triliun dari sebelumnya Rp 3,73 triliun.
            Penjualan naik dua kali lipat menjadi Rp 280 miliar dari Rp 140 miliar setahun sebelumnya.
            Inflasi menyentuh 3,12 persen, atau 0,27 poin persentase di atas posisi bulan lalu yang 2,85 persen.
            Produksi hanya 30,9 juta ton, turun 1,4 persen dari 31,34 juta ton tahun lalu.
            Perusahaan mencairkan Rp 1,15 miliar bagi 23 ahli waris, atau Rp 50 juta per orang.
            Ada 8.200 rumah rusak, terdiri atas 1.800 rusak berat, 2.500 rusak sedang, dan 3.900 rusak ringan.
            Dari 960 dosis yang dikirim, 770 terpakai, 140 dikembalikan, dan 50 rusak.
            Dari 960 dosis yang dikirim, antara lain 770 terpakai, 140 dikembalikan, dan 20 rusak.
            Dari 900 kursi, 500 terisi dan 200 dipesan. Sisanya kosong.
            Dari 900 kursi, 500 terisi. Sisanya 400 kursi kosong.
            Sebanyak 38 orang tewas dan 21 di antaranya tertembak. Jumlah itu lebih dari tiga kali lipat hitungan kemarin, yakni 11 orang.
            Warga mengungsi ke 12 posko dan 3 sekolah. Ada 900 orang di sana, 120 di antaranya balita.
            Suku bunga naik 25 basis poin menjadi 6,25 persen dari 6 persen.
            Tabrakan itu menewaskan 38 orang. Ada 24 korban luka. Asuransi menanggung Rp 50 juta untuk tiap korban tewas atau Rp 1,9 miliar seluruhnya.
            """)
    void saysNothingOfWhatFits(String text) {
        assertThat(Claimed.text(text).checks()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Rusia Kirim 30.000 Tentara ke Utara          | Rusia bersiap mengirim 25.000 hingga 30.000 tentara ke utara.
            300 Tentara Rusia Tewas di Perbatasan        | Sebanyak 300 tentara Rusia tewas atau terluka di perbatasan.
            9.000 Buruh Pabrik Sepatu Dirumahkan         | Sebanyak 1.800 buruh dirumahkan. Pabrik sepatu itu memiliki total 9.000 buruh.
            5.000 Rumah Hancur di Pesisir                | Sebanyak 5.000 rumah rusak dan 1.200 di antaranya, atau 24 persen, hancur.
            11.000 Tentara Serbu Lembah                  | Sekitar 8.000 tentara sudah berada di lembah itu.
            62 Penumpang Feri Tewas                      | Sebanyak 19 penumpang meninggal, sedangkan 43 penumpang hilang.
            8.000 Rumah Rata dengan Tanah                | Rumah yang rusak ada 8.000 unit.
            1.036 Anak Positif Campak                    | Dinas mencatat 1.036 kasus suspek campak.
            3.150 Bus Listrik Batal Dikirim              | Ada lebih dari 3.000 bus yang masih antre dirakit.
            Tentara Bantai 38 Demonstran dengan Peluru Tajam | Sedikitnya 38 orang tewas dan 21 di antaranya terkena peluru tajam.
            """)
    void findsHeadlinesThatSayMoreOrOtherwise(String title, String text) {
        assertThat(Claimed.article(title, text).checks())
                .extracting(Check::kind)
                .containsExactly(Check.Kind.HEADLINE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Sembilan Orang Tewas akibat Longsor          | Longsor menewaskan sembilan orang pada Sabtu malam.
            Rusia Akan Kirim 30.000 Tentara              | Rusia bersiap mengirim 30.000 tentara ke utara.
            Bank Suntik Modal Rp 15 Miliar               | Bank itu menambah modal Rp 15,52 miliar ke anak usahanya.
            Hampir 1.000 Orang Terluka                   | Korban luka tercatat 947 orang.
            10 Turis Tewas dalam Kecelakaan Pesawat      | Pesawat yang membawa 10 turis jatuh di hutan.
            Komisi Hitung 38 Kematian                    | Komisi menyebut sedikitnya 38 orang tewas. Kementerian mengakui 17 kematian.
            Pengurus Akui Tagihan Rp 7,86 Triliun        | Tim pengurus menerima tagihan Rp 7,86 triliun. Tagihan Rp 1,56 triliun ditolak.
            12 Orang Tewas dalam Kebakaran               | Kebakaran itu menewaskan 12 orang, termasuk tiga anak.
            """)
    void saysNothingOfHeadlinesThatTheTextBearsOut(String title, String text) {
        assertThat(Claimed.article(title, text).checks()).isEmpty();
    }

    @Test
    void aHeadlineThatTheBodyRepeatsIsReportedOnce() {
        var analysis = Claimed.article("Sembilan Orang Tewas", "Sembilan Orang Tewas\n\nLongsor terjadi semalam.");

        assertThat(analysis.figures()).hasSize(1);
    }
}
