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
