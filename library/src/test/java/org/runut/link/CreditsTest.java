package org.runut.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.runut.model.Analysis;
import org.runut.model.Chain;
import org.runut.model.Part;
import org.runut.model.Quotation;
import org.runut.model.Span;
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    # the quotation relayed is direct | credited
                    true                              | false
                    false                             | true
                    """)
    void anOutletNamedForASingleDirectQuotationIsNotCredited(boolean direct, boolean credited) {
        var original = reading(new Reports("Harian Selatan", "2025-03-01"), 0, "Mayor");
        var told = reading(new Reports("Pagi", "2025-03-02"), 1, "Mayor").analysis();
        var quotation = new Quotation(
                Part.TEXT,
                new Span(0, 5),
                direct,
                null,
                null,
                new Chain("Mayor", null, List.of(), List.of("Harian Selatan")));
        var copy = Reading.of(
                new Analysis(
                        told.article(),
                        told.figures(),
                        List.of(quotation),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        told.tokens()),
                1,
                null);
        assertThat(new Credits(List.of(original, copy)).given(copy, original)).isEqualTo(credited);
    }

    private static Reading reading(Reports reports, int order, String speaker) {
        var analysis = reports.add("There were {} there", "40", speaker, "killed", Status.HAPPENED)
                .analysis();
        return Reading.of(analysis, order, null);
    }
}
