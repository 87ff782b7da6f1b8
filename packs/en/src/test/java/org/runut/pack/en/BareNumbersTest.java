package org.runut.pack.en;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.runut.flow.Analyzer;
import org.runut.model.RawArticle;

/** Figures without a noun behind them: what they count and who answers for them; the last figure of each text is looked at. */
class BareNumbersTest {
    private static final Analyzer ANALYZER = new Analyzer(new English().load());

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Of 90 firms that applied, 61 were admitted.                              | firms admitted  | -
            They sold 400 tickets. The 3 million dollars they collected is gone.     | collected       | -
            A cut of as much as 40% was on the table.                                | cut             | -
            The bank may write off between 20% and 30% of principal.                 | principal       | -
            The mayor, who runs the port, put the number of people aboard at 180.    | people          | mayor
            Layoffs among nurses would be closer to 800 than 650.                    | nurses          | -
            Police said 900 people marched. A reporter put the true number nearer 500. | people        | A reporter
            """)
    void counted(String text, String counted, String speaker) {
        var raw = new RawArticle("-", null, "The Daily Test", null, "2025-03-10", "en", null, text);
        var last = ANALYZER.analyze(raw).figures().getLast();
        assertThat(last.binding().counted()).isEqualToIgnoringCase(counted);
        assertThat(last.chain().speaker()).isEqualTo(speaker);
    }
}
