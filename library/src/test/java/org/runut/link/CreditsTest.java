package org.runut.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.runut.model.Status;

/** Whose outlet an article gives credit to. */
class CreditsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    # outlet of the original        | speaker in the copy | credited
                    Kantor Berita Selatan (Kabesel) | Kabesel             | true
                    Newsroom of Meridian Rail       | Meridian Rail       | true
                    Harian Selatan                  | Mayor of Kalisari   | false
                    """)
    void anOutletThatIsMadeToSpeakIsCredited(String outlet, String speaker, boolean credited) {
        var original = reading(new Reports(outlet, "2025-03-01"), 0, "Mayor");
        var copy = reading(new Reports("Pagi", "2025-03-02"), 1, speaker);
        assertThat(new Credits(List.of(original, copy)).given(copy, original)).isEqualTo(credited);
    }

    private static Reading reading(Reports reports, int order, String speaker) {
        var analysis = reports.add("There were {} there", "40", speaker, "killed", Status.HAPPENED)
                .analysis();
        return Reading.of(analysis, order, null);
    }
}
