package org.runut.pack.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.runut.pack.id.Read.READ;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.runut.model.Quantity.Change;

/** What an Indonesian text says of how many and how much. */
class QuantitiesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ada 1.200 kursi kosong.                             | 1200 seat
            Jumlahnya 1,2 juta ton.                             | 1200000 tonne
            Biayanya Rp 1,5 triliun.                            | 1500000000000 IDR
            Biayanya Rp1.202,3 miliar.                          | 1202300000000 IDR
            Harganya Rp 5 M.                                    | 5000000000 IDR
            Tarifnya US$ 13,9 sen per kWh.                      | 0.139 USD/kWh
            Indeks naik 41.60 poin.                             | 41.6 point
            Ada 1,243 orang di sana.                            | 1243 person
            Suku bunga naik 25 poin basis.                      | 25 bps
            Uangnya $1,000 saja.                                | 1000 USD
            Ia menanam seribu dua ratus pohon.                  | 1200
            Tujuh belas nelayan pulang.                         | 17
            Mereka membeli dua puluh tiga sapi.                 | 23
            Ada sejuta alasan.                                  | 1000000
            Terkumpul seratus lima puluh ribu tanda tangan.     | 150000
            Utangnya dua ratus juta rupiah.                     | 200000000 IDR
            Setengah juta warga datang.                         | 500000
            Setengah lusin telur pecah.                         | 6
            Selusin telur pecah.                                | 12
            Ia minum setengah liter susu.                       | 0.5 litre
            Modalnya satu setengah juta rupiah.                 | 1500000 IDR
            Dana itu seribu triliun rupiah.                     | 1000000000000000 IDR
            Ekonomi tumbuh minus 0,5 persen.                    | -0.5 percent
            Suhunya -3,5 derajat Celsius.                       | -3.5 celsius
            Harganya 90 sen dolar AS, lalu 30 sen.              | 0.9 USD; 0.3 USD
            Video itu ditonton 3,5 juta kali.                   | 3500000
            Gempa itu sudah terasa 37 kali.                     | 37
            Harga melonjak tiga kali.                           | 3 times
            Rasio utangnya 3,9 kali.                            | 3.9 times
            Ia menang dua kali atas 30 lawan.                   | 30
            Kasusnya 78,8 per 100.000 warga.                    | 78.8
            Listrik padam di tujuh dari sembilan desa.          | 7; 9
            Satu dari sembilan keluarga mengungsi.              | 11.11 percent
            Sembilan persepuluh dari target tercapai.           | 90 percent
            Suhu naik dari 11 menjadi 13 derajat Celsius.       | 11 celsius; 13 celsius
            Korbannya 131 orang per Minggu (1/3).               | 131 person
            Gempa bermagnitudo 5,8 mengguncang Randu.           | 5.8 magnitude
            Gempa M 6,1 mengguncang Randu.                      | 6.1 magnitude
            IHSG menguat ke posisi 7.301,8 kemarin.             | 7301.8
            IHSG ditutup pada level 7.215,3.                    | 7215.3
            """)
    void numbers(String text, String expected) {
        assertThat(READ.quantities(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Tingginya 3,3—5,6 meter.                            | 3.3..5.6 m
            Daya 60-65 MW disalurkan.                           | 60..65 MW
            Antara 25.000 hingga 30.000 orang hadir.            | 25000..30000 person
            Antara 5.000 dan 7.000 orang hadir.                 | 5000..7000 person
            Nilainya Rp 75 miliar hingga Rp 83,4 miliar.        | 75000000000..83400000000 IDR
            Nilainya Rp 1,5 triliun-Rp 2 triliun.               | 1500000000000..2000000000000 IDR
            Nilainya US$ 20—US$30 juta.                         | 20000000..30000000 USD
            Upah Rp50 ribu hingga Rp100 ribu per orang.         | 50000..100000 IDR/person
            Tumbuh 5 sampai 7 persen.                           | 5..7 percent
            Tumbuh 15%-20% lagi.                                | 15..20 percent
            Tiga atau empat orang hilang.                       | 3..4 person
            Ada 23 orang atau 40 persen.                        | 23 person; 40 percent
            Dua ratusan orang hadir.                            | ~200 person
            Separuh lebih warga pergi.                          | 50.. percent
            Perlu dua-tiga kapal lagi.                          | 2..3 ship
            Lebih dari 100 orang hadir.                         | 100.. person
            Sedikitnya 12 rumah roboh.                          | 12.. house
            Tak kurang dari Rp 3 miliar hilang.                 | 3000000000.. IDR
            Anak 16 tahun ke atas boleh ikut.                   | (16.. year)
            Ada 1 juta lebih pengguna.                          | 1000000..
            Kurang dari 20 orang hadir.                         | ..20 person
            Tak lebih dari 900 orang hadir.                     | ..900 person
            Dikirim hingga 10.000 tentara.                      | ..10000
            Maksimal 24 volt.                                   | ..24 V
            Hampir 70% warga setuju.                            | ~70 percent
            Sekitar 12.000 orang hadir.                         | ~12000 person
            Kira-kira 20-an orang hadir.                        | ~20 person
            Puluhan ribu warga mengungsi.                       | vague
            Pendapatan naik 21% hingga 22,6 miliar won.         | 21 percent; 22600000000 KRW
            Harga naik 5 persen menjadi Rp 120.000.             | 5 percent; 120000 IDR
            Inflasi 5 plus minus 1 persen.                      | 4..6 percent
            Inflasi 3±1 persen.                                 | 2..4 percent
            """)
    void bounds(String text, String expected) {
        assertThat(READ.quantities(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Sepertiga warga pergi.                              | 33.33 percent
            Dua pertiganya pergi.                               | 66.67 percent
            Hampir seperempat rumah rusak.                      | ~25 percent
            Lebih dari separuh warga pergi.                     | 50.. percent
            Satu dari tiga warga pergi.                         | 33.33 percent
            Dua dari lima korban perempuan.                     | 40 percent
            Tiga dari empat tersangka itu ditahan.              | 3; 4
            Hadir 1.102 dari 1.836 anggota.                     | 1102; 1836
            Usul 2/3 anggota diterima.                          | 66.67 percent
            Harga naik tiga kali lipat.                         | 3 times
            Harga naik dua kali.                                | 2 times
            Naik 0,6 poin persentase.                           | 0.6 percentage-point
            Naik 25 bps.                                        | 25 bps
            Ekspor dan impor tumbuh 15 dan 12 persen.           | 15 percent; 12 percent
            Bunga obligasi tiga, lima, dan tujuh tahun.         | (3 year); (5 year); (7 year)
            """)
    void shares(String text, String expected) {
        assertThat(READ.quantities(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kurs Rp 14.200 per dolar AS.                        | 14200 IDR/USD
            Dividen Rp 60 per saham.                            | 60 IDR/share
            Harganya 62,7 dolar AS per barel.                   | 62.7 USD/barrel
            Harganya US$15-20 per ton.                          | 15..20 USD/tonne
            Panen 5,2 ton/ha tahun itu.                         | 5.2 tonne/hectare
            Kecepatannya 160 km per jam.                        | 160 km/h
            Tumbuh 7,6% per tahun.                              | 7.6 percent
            Nilainya 46 juta dolar Singapura.                   | 46000000 SGD
            Nilainya 3 ribu yen.                                | 3000 JPY
            Bantuan 988 juta dolar AS (sekitar Rp15,6 triliun). | 988000000 USD; (~15600000000000 IDR)
            Jaraknya 100 kilometer (62 mil).                    | 100 km; (62 mile)
            Ada 44 kepala keluarga.                             | 44 household
            Sutrisno (45) dan Wati (40) hadir.                  | (45 year); (40 year)
            Ia berusia 26 tahun.                                | (26 year)
            Ia bekerja selama tiga bulan.                       | (3 month)
            """)
    void units(String text, String expected) {
        assertThat(READ.quantities(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            Pasal 27 ayat 3 UU Nomor 11 Tahun 2008 berlaku.
            Rudal KN-23 dan pesawat Su-35 terbang.
            Negara G20 bertemu.
            Boeing 737 milik maskapai jatuh.
            Ia menang 21-15; 19-21; 21-18.
            Persija unggul 2-1 atas Persib.
            Rapat mulai pukul 18.30 WIB.
            Ia pulang pukul 5 pagi.
            Telepon 021-5550123 atau 0812 3456 7890.
            Ia salah satu warga di sini.
            Mereka membangun satu kawasan.
            Seorang pejabat membawa sebuah tas.
            Ini urusan setengah hati.
            Babak perempat final dimulai.
            Abad ke-20 berakhir.
            Ini depresi ke empat pada musim itu.
            Revolusi industri 4.0 dimulai.
            Indeks Nikkei 225 ditutup.
            Ia tinggal di Kepulauan Seribu.
            Ia pergi ke kota Lima di Peru.
            Tayangan itu 1024 x 768 saja.
            Piala Dunia 2018 dimulai.
            Porsi 60 : 40 disepakati.
            Trans 7 merugi.
            Ia menang 6 – 2 lalu 7 – 5 kemarin.
            """)
    void noFigures(String text) {
        assertThat(READ.quantities(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Harga naik 5 persen.          | UP
            Harga turun sekitar 5 persen. | DOWN
            Harga menjadi 5 dolar.        | EQUAL
            Harganya sekitar 5 dolar.     | ABOUT
            Harganya di atas 5 dolar.     | ABOVE
            Harganya di bawah 5 dolar.    | BELOW
            """)
    void changes(String text, Change expected) {
        assertThat(READ.quantityMentions(text).getFirst().quantity().change()).isEqualTo(expected);
    }

    /** Known mistakes, kept here so that they are seen to change. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Dua dari lima pelaku buron ditangkap kemarin.       | 40 percent
            """)
    void mistakes(String text, String read) {
        assertThat(READ.quantities(text)).isEqualTo(read);
    }
}
