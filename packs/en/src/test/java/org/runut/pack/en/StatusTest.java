package org.runut.pack.en;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How English figures stand to what is real; the last figure of each text is looked at. */
class StatusTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # what would be so under a condition, and the condition itself
            If parliament lets them lapse, 85,000 people would lose cover.             | possible
            Unless rain comes, the dam would lose 40 percent of its water.             | possible
            The loss would exceed 2 million dollars if the port stayed shut.           | possible
            A downgrade would follow if debts were to reach 60 billion dollars.        | possible
            The firm would hire 40 people next year, it said.                          | planned
            The ministry withdrew its claim that 135 soldiers were killed.             | withdrawn
            Some 300 families were told to leave.                                      | happened
            Officials asked if the 40 workers would return.                            | planned
            # a forecast that was changed is one before and after
            The agency trimmed its forecast for 2025 to 1.9 million units from 2.1 million. | planned
            The mine lowered its gold output forecast to 405,000 ounces from 500,000.  | planned
            # the level that another one takes the place of
            Growers will pay a levy of 10 percent instead of 7.5 percent.              | happened
            """)
    void status(String text, String status) {
        var figure = Claimed.text(text).figures().getLast();
        assertThat(figure.status().name().toLowerCase(Locale.ROOT)).isEqualTo(status);
    }
}
