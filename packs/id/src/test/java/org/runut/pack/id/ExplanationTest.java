package org.runut.pack.id;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.runut.claim.Explainer;
import org.runut.model.Analysis;
import org.runut.model.Explanation.Ground;
import org.runut.model.Explanation.Property;
import org.runut.model.Explanation.Rejection;
import org.runut.model.Figure;
import org.runut.model.Place;

/** Why claims are read as they are; the last figure of each text is looked at. */
class ExplanationTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Bupati mengirim 40 ton beras ke Lamara.                      | COUNTED | BEHIND         | beras
            Laba bersih perseroan mencapai Rp 3 miliar.                  | COUNTED | AHEAD          | Laba bersih
            Korban tewas bertambah menjadi 52 orang.                     | COUNTED | BEFALLEN       | Korban tewas
            Sebanyak 1.196 orang adalah perempuan.                       | COUNTED | PREDICATE      | perempuan
            Sebanyak 40 rumah rusak, 12 di antaranya roboh.              | COUNTED | FIGURE_BEFORE  |
            Bupati mengirim 40 ton beras ke Lamara.                      | FRAME   | WORD           | mengirim
            Bupati mengirim 40 ton beras ke Lamara.                      | UNIT    | WORD           | ton
            Sedikitnya 52 orang tewas.                                   | BOUNDS  | WORD           | Sedikitnya
            Laba bersih perseroan mencapai Rp 3 miliar.                  | LINK    | WORD           | mencapai
            Negara itu akan mengirim 3.000 tentara lagi.                 | STATUS  | WORD           | akan
            Negara itu telah mengirim 3.000 tentara.                     | STATUS  | WORD           | telah
            Sebanyak 52 orang tewas.                                     | STATUS  | NOTHING        |
            Saat ini, bendungan itu menampung 2 juta meter kubik air.    | STATUS  | OPENING        | Saat ini
            Kementerian itu membantah telah mengerahkan 6.500 prajurit.  | STATUS  | CUE            | membantah
            Yang kehilangan pekerjaan bukan 1.840 orang.                 | STATUS  | NEGATED        | bukan
            "Ada 40 rumah rusak," kata Ani Lestari.                      | SPEAKER | QUOTED         | Ani Lestari
            Ani Lestari datang. "Ada 40 rumah rusak," kata dia.          | SPEAKER | POINTED_TO     | dia
            Ani Lestari datang. "Ada 40 rumah rusak," kata Ani.          | SPEAKER | SHORT_NAME     | Ani
            "Ada 40 rumah rusak," kata Ani Lestari.                      | CUE     | WORD           | kata
            Sebanyak 52 orang tewas.                                     | SPEAKER | NOTHING        |
            Sebanyak 52 orang tewas.                                     | TIME    | PUBLICATION    |
            Sebanyak 52 orang tewas pada Senin (3/3/2025).               | TIME    | WORD           | Senin (3/3/2025)
            Sebanyak 96 orang dipastikan tewas.                          | BASIS   | WORD           | dipastikan
            """)
    void tellsWhatEachPropertyRestsOn(String text, Property property, Ground ground, @Nullable String words) {
        var analysis = Claimed.text(text);
        assertThat(analysis.figures().getLast().explanation().reasons()).anySatisfy(reason -> {
            assertThat(reason.property()).isEqualTo(property);
            assertThat(reason.ground()).isEqualTo(ground);
            assertThat(words(reason.place(), analysis)).isEqualTo(words);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Sebanyak 40 rumah di tepi sungai rusak.                      | COUNTED | tepi sungai    | DETAIL
            Kapal membawa 40 ton beras untuk 3 desa.                     | COUNTED | beras          | OTHER_NUMBER
            Sebanyak 40 orang yang telah dikirim akan ditambah.          | STATUS  | planned        | FURTHER
            "Ada 40 rumah rusak di dekat kantor Budi Santoso," kata Ani. | SPEAKER | Budi Santoso   | ONLY_NAMED
            """)
    void tellsWhatWasTurnedDown(String text, Property property, String value, Rejection rejection) {
        assertThat(Claimed.figures(text).getLast().explanation().alternatives()).anySatisfy(other -> {
            assertThat(other.property()).isEqualTo(property);
            assertThat(other.value()).isEqualTo(value);
            assertThat(other.rejection()).isEqualTo(rejection);
        });
    }

    @Test
    void whatSpokeBeforeIsTurnedDownWhereTheSentenceDoesNotGoOn() {
        var text = "Bupati Ani Lestari mengatakan jembatan itu akan dibangun.\n\nSebanyak 52 orang tewas di Lamara.";
        assertThat(Claimed.figures(text).getLast().explanation().alternatives())
                .anyMatch(other -> other.rejection() == Rejection.NOT_CARRIED);
    }

    @Test
    void quotationsAndHappeningsAreExplainedToo() {
        var analysis = Claimed.text("Kedua negara menandatangani perjanjian pada 4 Maret 2025, kata Ani Lestari.");
        var explainer = new Explainer(analysis);
        assertThat(analysis.quotations()).singleElement().satisfies(quotation -> {
            assertThat(explainer.of(quotation).rests(Property.SPEAKER, Ground.QUOTED))
                    .isTrue();
            assertThat(explainer.confidence(quotation)).isBetween(0.01, 0.99);
        });
        assertThat(analysis.occurrences())
                .singleElement()
                .satisfies(occurrence -> assertThat(explainer.of(occurrence).reasons())
                        .extracting(reason -> words(reason.place(), analysis))
                        .contains("menandatangani perjanjian", "4 Maret 2025", "Ani Lestari", "kata"));
    }

    @Test
    void whatLeansOnLessIsLessSure() {
        var figures = Claimed.figures("Ani Lestari mengatakan 52 orang tewas. Semuanya terjadi begitu saja, 19.");
        assertThat(figures).extracting(Figure::confidence).isSortedAccordingTo((a, b) -> Double.compare(b, a));
    }

    private static @Nullable String words(@Nullable Place place, Analysis analysis) {
        return place == null ? null : place.in(analysis.article());
    }
}
