package org.runut.pack.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.runut.pack.id.Read.READ;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an Indonesian text says of when, read on Tuesday 22 January 2019. */
class TimesTest {
    private static final String DAY = "2019-01-22";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kata dia, Senin (21/1/2019).              | Senin (21/1/2019) = 2019-01-21
            Kata dia, Senin (24/12).                  | Senin (24/12) = 2018-12-24
            Kata dia, Senin malam (21/01/2019).       | Senin malam (21/01/2019) = 2019-01-21
            Kata dia, Jumat (18/1) malam.             | Jumat (18/1) malam = 2019-01-18
            Kata dia, Senin, 24 Desember 2018.        | Senin, 24 Desember 2018 = 2018-12-24
            Kata dia hari ini, Selasa (22/1).         | hari ini, Selasa (22/1) = 2019-01-22
            Kata dia, Ahad (20/1).                    | Ahad (20/1) = 2019-01-20
            Tertanggal 21.01.2019 resmi.              | 21.01.2019 = 2019-01-21
            Kegiatan Sabtu-Minggu (19-20/1) itu.      | (19-20/1) = 2019-01-19/2019-01-20
            Jatuh pada 5 Agt 2018 lalu.               | 5 Agt 2018 lalu = 2018-08-05
            Berlangsung 1-3 Mei 2019 di kota.         | 1-3 Mei 2019 = 2019-05-01/2019-05-03
            Sejak 1 Oktober hingga 5 Januari 2019.    | 1 Oktober hingga 5 Januari 2019 = 2018-10-01/2019-01-05
            Sampai tanggal 30 nanti.                  | tanggal 30 nanti = 2019-01-30
            Naik pada Oktober-Desember 2018.          | Oktober-Desember 2018 = 2018-10/2018-12
            Sidang digelar 3 dan 4 Maret 2018.        | 3 = 2018-03-03; 4 Maret 2018 = 2018-03-04
            Ia wafat pada 5 Juni 1311 di sana.        | 5 Juni 1311 = 1311-06-05
            Naik antara Januari dan Maret 2018.       | Januari dan Maret 2018 = 2018-01/2018-03
            Naik pada Januari dan Maret 2018.         | Januari = 2018-01; Maret 2018 = 2018-03
            Tercatat sejak Juli hingga 1 Januari.     | Juli = 2018-07; 1 Januari = 2019-01-01
            Naik sejak Juli.                          | Juli = 2018-07
            Naik sejak Januari.                       | Januari = 2019-01
            Utangnya per akhir Juli tetap.            | akhir Juli = 2018-07
            Tarif akan naik per 1 Maret.              | 1 Maret = 2019-03-01
            Diputuskan paling lambat Jumat.           | Jumat = 2019-01-25
            Anggaran Rp 18 triliun tahun depan.       | tahun depan = 2020
            Stok cukup sampai Natal.                  | Natal = 2018-12-25
            """)
    void dates(String text, String expected) {
        assertThat(READ.times(text, DAY)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ia datang pada Sabtu petang.              | Sabtu petang = 2019-01-19
            Ia datang pada Selasa.                    | Selasa = 2019-01-22
            Ia datang Selasa lalu.                    | Selasa lalu = 2019-01-15
            Ia datang pada Rabu pekan lalu.           | Rabu pekan lalu = 2019-01-16
            Acara akan digelar pada Sabtu.            | Sabtu = 2019-01-26
            Ia datang kemarin.                        | kemarin = 2019-01-21
            Besok ada rapat.                          | Besok = 2019-01-23
            Ia datang pekan lalu.                     | pekan lalu = 2019-01-14/2019-01-20
            Ia datang akhir pekan lalu.               | akhir pekan lalu = 2019-01-19/2019-01-20
            Ia datang awal pekan.                     | awal pekan = 2019-01-21/2019-01-27
            Ia datang sepekan lalu.                   | sepekan lalu = 2019-01-15
            Ia datang tiga hari lalu.                 | tiga hari lalu = 2019-01-19
            Ia datang bulan lalu.                     | bulan lalu = 2018-12
            Ia datang akhir bulan depan.              | akhir bulan depan = 2019-02
            Ia datang Oktober lalu.                   | Oktober lalu = 2018-10
            Panen tiba pada Februari.                 | Februari = 2019-02
            Harga naik pada Desember.                 | Desember = 2018-12
            Harga akan naik pada Desember.            | Desember = 2019-12
            Laba naik November tahun lalu.            | November tahun lalu = 2018-11
            Laba naik tahun ini.                      | tahun ini = 2019
            Laba naik dua tahun lalu.                 | dua tahun lalu = 2017
            Pada 2010 ia pindah, setahun kemudian menikah. | 2010 = 2010; setahun kemudian = 2011
            Naik 0,6 persen dari Mei 2018, setahun sebelumnya turun. | Mei 2018 = 2018-05; setahun sebelumnya = 2017-05
            Senin (14/1) hujan, keesokan harinya banjir. | Senin (14/1) = 2019-01-14; keesokan harinya = 2019-01-15
            Laba Januari-Mei 2018 naik, kata dia Jumat, dari tahun sebelumnya. | Januari-Mei 2018 = 2018-01/2018-05; Jumat = 2019-01-18; tahun sebelumnya = 2017
            Laba Mei 2018 naik dari tahun sebelumnya. | Mei 2018 = 2018-05; tahun sebelumnya = 2017
            """)
    void toldFromPublication(String text, String expected) {
        assertThat(READ.times(text, DAY)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Pada kuartal III-2018 laba naik.          | kuartal III-2018 = 2018-Q3
            Kuartal pertama tahun ini sepi.           | Kuartal pertama tahun ini = 2019-Q1
            Pada kuartal IV laba naik.                | kuartal IV = 2018-Q4
            Pada semester II 2018 laba naik.          | semester II 2018 = 2018-H2
            Kuartal lalu laba naik.                   | Kuartal lalu = 2018-Q4
            Sepanjang 2018 laba naik.                 | Sepanjang 2018 = 2018
            Pada akhir 2019 pabrik berdiri.           | akhir 2019 = 2019
            Berlaku untuk 2018—2027 saja.             | 2018—2027 = 2018/2027
            Tahun ajaran 2018/2019 dimulai.           | 2018/2019 = 2018/2019
            Era 1990-an sudah lewat.                  | Era 1990-an = 1990/1999
            Pabrik berdiri sejak 1877 di sana.        | 1877 = 1877
            Jalan itu dibangun mulai 2019.            | 2019 = 2019
            Plafon kredit 2018 naik.                  | 2018 = 2018
            Libur Natal dan Tahun Baru 2019 usai.     | Natal dan Tahun Baru 2019 = 2018-12-25/2019-01-01
            """)
    void periods(String text, String expected) {
        assertThat(READ.times(text, DAY)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ia datang Senin.       | Senin = null
            Ia datang tahun lalu.  | tahun lalu = null
            Ia datang bulan Juni.  | bulan Juni = XXXX-06
            Ia datang 5 Juni.      | 5 Juni = XXXX-06-05
            Ia datang 5 Juni 2018. | 5 Juni 2018 = 2018-06-05
            """)
    void withoutPublication(String text, String expected) {
        assertThat(READ.times(text, null)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            Ia bekerja selama tiga tahun.
            Saat ini dan kini semua tenang.
            Setiap Senin ada rapat.
            Tiap 17 Agustus ada lomba.
            Dalam lima tahun mendatang semua berubah.
            Sejak beberapa tahun lalu ia di sini.
            Peraturan Nomor 35 Tahun 2018 berlaku.
            Piala Dunia 2018 dimulai.
            Program “Emas 2045” dimulai.
            Ada 2000 rumah di sana.
            Ia minggu-minggu ini sibuk.
            """)
    void noTimes(String text) {
        assertThat(READ.times(text, DAY)).isEmpty();
    }

    /** Known mistakes, kept here so that they are seen to change. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Berlangsung tanggal 24 sampai 3 Oktober.  | tanggal 24 = 2019-01-24; 3 Oktober = 2018-10-03
            """)
    void mistakes(String text, String read) {
        assertThat(READ.times(text, DAY)).isEqualTo(read);
    }
}
