package org.runut.pack.id;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.runut.model.Figure.AsOfBasis;
import org.runut.model.TimeValue;

/** What figures are bound to: frame, roles, speaker, as-of, and the key and label of their question. */
class BindingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Korea Utara telah mengirim 12.000 tentara ke Rusia.                           | deployed|soldier|country:KP|country:RU
            Sebanyak 12.000 tentara Korea Utara sudah berada di Rusia.                    | deployed|soldier|country:KP|country:RU
            Sekitar 12.000 tentara dikirim Pyongyang ke Rusia.                            | deployed|soldier|country:KP|country:RU
            Sekitar 4.000 tentara Korea Utara tewas atau terluka.                         | killed-or-wounded|soldier|country:KP|
            Sekitar 900 tentara Korea Utara yang terluka sudah dipulangkan.               | repatriated|soldier|country:KP|
            """, quoteCharacter = '~')
    void sameQuestionSameKey(String sentence, String frame, String concept, String whose, @Nullable String where) {
        var measure = Claimed.figures(sentence).getLast().binding().measure();

        assertThat(measure).isEqualTo(String.join("|", frame, concept, whose, where == null ? "" : where));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Jumlah korban tewas bertambah menjadi 62 orang.                               | killed
            Korban hilang turun menjadi 12 orang.                                         | missing
            Jumlah penduduk naik menjadi 9.000 orang.                                     | rose
            Korban tewas akibat badai di Randu, Jati, dan Waru, bertambah dari 4 menjadi 19 orang. | killed
            Sebanyak 27 prajurit gugur, naik dari 19 pada Minggu.                         | killed
            Sebanyak 500 rumah rusak dan 80 di antaranya, atau 16 persen, hancur.         | destroyed
            Ada 14 orang tewas di Jati, delapan di Randu.                                 | killed
            """)
    void whatMovesIsStillWhatIsCounted(String sentence, String frame) {
        var figures = Claimed.figures(sentence);
        var last = figures.getLast().quantity().unit();

        assertThat(figures.get(figures.size() - ("percent".equals(last) ? 2 : 1))
                        .binding()
                        .frame())
                .isEqualTo(frame);
    }

    @Test
    void labelsReadAlikeInEveryArticle() {
        var label = Claimed.figures("Sekitar 4.000 prajurit Korea Utara tewas atau terluka.")
                .getFirst()
                .binding()
                .label();

        assertThat(label.id()).isEqualTo("tentara Korea Utara tewas atau terluka");
        assertThat(label.en()).isEqualTo("soldiers of North Korea killed or wounded");
    }

    @Test
    void theDeadOfOneSentenceBelongToTheSoldiersBeforeThem() {
        var figures = Claimed.figures(
                "Sekitar 12.000 tentara Korea Utara sudah berada di Rusia, dengan 1.100 orang tewas atau terluka.");

        assertThat(figures.getLast().binding().measure()).startsWith("killed-or-wounded|soldier|country:KP|");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kepala dinas itu, Rahmat Subekti, mengatakan 14 rumah roboh.                                     | Rahmat Subekti
            Rahmat Subekti mengatakan 14 rumah roboh. Jumlah itu setara 10 persen dari total 140 rumah.       | Rahmat Subekti
            Rahmat Subekti mengatakan bantuan segera tiba. Kapal kargo mengangkut 40 ton beras.               |
            Pemerintah optimistis kemiskinan turun ke 9 persen.                                              | Pemerintah
            Rahmat Subekti mengatakan 14 rumah roboh. Pada Rabu, jumlahnya 9 rumah.                          | Rahmat Subekti
            Bupati Rahmat Subekti meminta bantuan Rp 120 miliar.                                             | Rahmat Subekti
            Menurut catatan Harian Uji, 14 rumah roboh.                                                      |
            Menurut laporan keuangan bank itu, laba bersih naik tajam. Gedung ada di 40 kota.                | laporan keuangan bank itu
            Laporan tahunan Bank Uji memuat daftar 240 nama.                                                 | Laporan tahunan Bank Uji
            Pemerintah provinsi berencana membangun 300 rumah.                                               | Pemerintah provinsi
            Kementerian Kesehatan Gaza menyebut 30 orang tewas. Militer Jati menyerang kota. Kementerian itu mengatakan 120 orang terluka. | Kementerian Kesehatan Gaza
            """)
    void tellsWhoIsResponsible(String text, @Nullable String speaker) {
        assertThat(Claimed.figures(text).getLast().chain().speaker()).isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Sebanyak 23 orang tewas hingga Minggu (9/3).                                  | 2025-03-09 | STATED
            Jumat (7/3), tim menemukan 23 orang tewas.                                    | 2025-03-07 | STATED
            Sebanyak 23 orang tewas.                                                      | 2025-03-10 | PUBLICATION
            Basarnas mencatat 46 orang tewas hingga Minggu (9/3) dan 154 orang selamat.    | 2025-03-09 | STATED
            Hingga Minggu (9/3) tercatat 46 kasus, naik dari 30 kasus pada Rabu, dengan 11 kematian. | 2025-03-09 | STATED
            Laba naik menjadi Rp 4 miliar pada Februari 2025, atau 12 persen dari target. | 2025-02 | STATED
            Dinas pada Jumat (7/3) mengoreksi jumlah korban dari 15 menjadi 12 orang.     | 2025-03-07 | STATED
            Jumat (7/3), bupati mengatakan 23 orang tewas.                                | 2025-03-10 | PUBLICATION
            Pendapatan turun 6 persen dibandingkan tahun lalu.                            | 2025-03-10 | PUBLICATION
            Penumpang naik 8 persen dari tahun lalu.                                      | 2025-03-10 | PUBLICATION
            Sebanyak 900 buruh di-PHK sejak Januari.                                      | 2025-03-10 | PUBLICATION
            """)
    void tellsTheTimeItHoldsFor(String text, String time, AsOfBasis basis) {
        var figure = Claimed.figures(text).getLast();

        assertThat(figure.asOf()).isEqualTo(new TimeValue(time));
        assertThat(figure.asOfBasis()).isEqualTo(basis);
    }

    @Test
    void theSameInputGivesTheSameIds() {
        assertThat(Claimed.figures("Sebanyak 23 orang tewas.").getFirst().id())
                .isEqualTo(
                        Claimed.figures("Sebanyak 23 orang tewas.").getFirst().id());
    }
}
