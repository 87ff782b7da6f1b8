package org.runut.pack.id;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.runut.model.Occurrence;
import org.runut.model.Status;
import org.runut.model.TimeValue;

/** What is said to have happened, when and between whom. */
class OccurrencesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Korea Utara dan Rusia menandatangani perjanjian pertahanan pada Juni 2024.    | treaty-signed | 2024-06
            Gempa bumi mengguncang Rusia pada 5 Januari 2025.                             | earthquake    | 2025-01-05
            Presiden Rusia Vladimir Putin berkunjung ke Korea Utara pada Juni 2024.       | visit         | 2024-06
            """)
    void findsDatedHappenings(String sentence, String what, String time) {
        var found = Claimed.text(sentence).occurrences();

        assertThat(found).hasSize(1);
        assertThat(found.getFirst().what()).isEqualTo(what);
        assertThat(found.getFirst().time()).isEqualTo(new TimeValue(time));
    }

    @Test
    void namesWhoTookPart() {
        var found = Claimed.text("Korea Utara dan Rusia menandatangani perjanjian pertahanan pada Juni 2024.")
                .occurrences();

        assertThat(found.getFirst().participants()).containsExactly("country:KP", "country:RU");
    }

    @Test
    void whatHasNoDateIsLeftOut() {
        assertThat(Claimed.text("Kedua negara menandatangani perjanjian pertahanan.")
                        .occurrences())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Gempa mengguncang Ende, kata Yosef Lamba, Minggu (12/1/2025).                          |
            Gempa terjadi pada Kamis (9/1/2025), kata Yosef Lamba, Minggu (12/1/2025).             | 2025-01-09
            "Ledakan itu terjadi Selasa (7/1/2025)," kata Yosef Lamba, Minggu (12/1/2025).         | 2025-01-07
            Yosef Lamba mengatakan longsor menutup jalan pada Sabtu (11/1/2025).                   | 2025-01-11
            """)
    void theDayOnWhichSomethingWasSaidIsNotWhenItHappened(String sentence, @Nullable String time) {
        assertThat(Claimed.text(sentence).occurrences())
                .extracting(occurrence -> String.valueOf(occurrence.time()))
                .isEqualTo(time == null ? List.of() : List.of(time));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Dermaga baru diresmikan di Rusia pada 1 April 2025.    | PLANNED
            Dermaga baru diresmikan di Rusia pada 1 Januari 2025.  | HAPPENED
            Dermaga baru akan diresmikan di Rusia pada tahun 2025. | PLANNED
            """)
    void whatHasNotComeWhenTheArticleAppearsIsPlanned(String sentence, Status status) {
        assertThat(Claimed.text(sentence).occurrences())
                .extracting(Occurrence::status)
                .containsExactly(status);
    }
}
