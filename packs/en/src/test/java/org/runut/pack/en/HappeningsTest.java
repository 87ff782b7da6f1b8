package org.runut.pack.en;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.runut.model.Status;

/** What is said to happen to what a number counts, by the verbs around it. */
class HappeningsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    A quake killed 12 people and injured 30 others.                      | 12 killed; 30 wounded
                    Police arrested 15 people and seized 20 kilograms of heroin.         | 15 arrested; 20 seized
                    Two gunmen killed a guard and took 14 hostages.                      | 2 -; 14 -
                    Two gunmen were killed and 14 hostages were freed.                   | 2 killed; 14 released
                    The plant makes 300,000 tons of cement a year and employs 1,200.     | 300000 -; 1200 hired
                    The death toll rose by three to 45.                                  | 3 rose; 45 killed
                    Three U.S. soldiers were killed in the raid.                         | 3 killed
                    About 28,500 U.S. troops are stationed in South Korea.               | 28500 deployed
                    North Korea fired four missiles.                                     | 4 launched
                    The bank fired 300 employees.                                        | 300 laid-off
                    Hackers gained access to 209,000 accounts.                           | 209000 accessed
                    The company gained 3,000 customers.                                  | 3000 rose
                    """)
    void find(String text, String expected) {
        assertThat(Claimed.text(text).figures().stream()
                        .map(figure -> figure.quantity().low() + " "
                                + (figure.binding().frame().isEmpty()
                                        ? "-"
                                        : figure.binding().frame()))
                        .collect(Collectors.joining("; ")))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Some 3,000 workers marched to demand a 10 percent raise. | HAPPENED
                    Three firms plan to hire 400 people.                     | HAPPENED
                    Five parties are targeting 30 seats.                     | HAPPENED
                    Twelve ships will carry 400 passengers.                  | PLANNED
                    """)
    void whoPlansIsThereAlready(String text, Status status) {
        assertThat(Claimed.text(text).figures().getFirst().status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "Ukraine shot down 32 drones., drones shot down by Ukraine",
        "The government distributed 500 food parcels., food parcels distributed",
        "The bank closed 64 branches., branches closed",
        "Some 40 U.K. advisers left., experts of United Kingdom",
        "Two Germans died., Germans killed",
        "The cost is $5 million., cost",
        "Her new amount was corrected to $284., new amount"
    })
    void areNamedByWhatBefell(String text, String label) {
        assertThat(Claimed.text(text).figures().getFirst().binding().label().en())
                .isEqualTo(label);
    }
}
