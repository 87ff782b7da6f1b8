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
                    # what is given, and who gets it
                    The charity gave 300 food parcels to 80 families.                    | 300 donated; 80 aided
                    The army distributed 400 tents and 90 stoves to survivors.           | 400 distributed; 90 distributed
                    Oslo gave 45 million euros, Bern 25 million and Riga 12 million.     | 45000000 donated; 25000000 donated; 12000000 donated
                    # a verb of its own for each number
                    The Greens won 120 seats, losing 15.                                 | 120 won; 15 lost
                    More than 150 flights were delayed and 40 cancelled because of fog.  | 150 delayed; 40 cancelled
                    Some 900 nurses walked out to demand a 9 percent pay rise.           | 900 striking; 9 paid
                    # the doers are not what it is done to
                    Two men had stolen $3 million.                                       | 2 -; 3000000 stolen
                    The blaze burned 450 hectares of forest.                             | 450 burned
                    Floods drove more than 2,000 from their homes.                       | 2000 displaced
                    Thirty people died that year.                                        | 30 killed
                    Profit fell to $340 million, missing forecasts of $380 million.      | 340000000 fell; 380000000 -
                    Police evacuated 130 residents within a 7 km radius.                 | 130 evacuated; 7 -
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
        "Her new amount was corrected to $284., new amount",
        "The Nikkei rose 1.3 percent., Nikkei rose",
        "Retail sales reached $40 million., sales",
        "Three in five voters were against., voters",
        "Some 300 members voted for it., members voting"
    })
    void areNamedByWhatBefell(String text, String label) {
        assertThat(Claimed.text(text).figures().getFirst().binding().label().en())
                .isEqualTo(label);
    }
}
