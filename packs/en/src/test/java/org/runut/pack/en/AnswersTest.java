package org.runut.pack.en;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who answers for a figure in English; the last figure of each text is looked at. */
class AnswersTest {

    private static @Nullable String speaker(String text) {
        return Claimed.text(text).figures().getLast().chain().speaker();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The union has offered to settle; the employers have offered 4.5 percent.                          | employers
            The geology office raised its estimate of the slide to 2 million cubic metres.                    | geology office
            The growers' union Padi, which once spoke of lost acres, now accepts 4,000.                       | The growers' union Padi
            The National Weather Centre, or NWC, counted 320 fires in the province.                           | National Weather Centre
            # what moves no number of its own reckoning, what is denied, what only describes a noun
            The central bank raised its policy rate by 50 basis points to 7 percent.                          |
            The bond yield climbed ten basis points to 5.2 percent.                                           |
            The ministry has not accepted 12 of them.                                                         |
            The merger may cost a fifth more than announced, 300 jobs in all.                                 |
            """)
    void theSubjectOfWhatIsReckonedOrAskedFor(String text, @Nullable String speaker) {
        assertThat(speaker(text)).isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Flats will get 60 litres a day, the water company, Lumo, said in a notice.                        | Lumo
            Some 4,000 homes lost power, the grid operator, Nordlys, said.                                    | Nordlys
            Only 40 cases are certain, its laboratory director, Dr Hana Kobel, argued on Monday.              | Hana Kobel
            It was found in one in five, its chief chemist, Bram Osei, told the Post.                         | Bram Osei
            Hours later in Brom, the trade envoy, Ida Lindroth, put the tariff at 12 percent.                 | Ida Lindroth
            """)
    void whoIsNamedBehindWhatHeIs(String text, String speaker) {
        assertThat(speaker(text)).isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Storms were made five times more likely, according to a rapid study published on Monday by Halden University.   | Halden University
            Bad loans rose to 4 percent, according to monthly data from OPQ, the banking supervisor.                        | OPQ
            Drone footage studied by Brant Polytechnic suggested 90,000 marchers.                                           | Brant Polytechnic
            The water held 3 milligrams of lead, according to the report, written by the Kelm Laboratory.                   | Kelm Laboratory
            # a document without an author answers itself
            The audit, 300 pages long, recommends that 12 posts be cut.                                                     | audit
            """)
    void whoMadeTheDocument(String text, String speaker) {
        assertThat(speaker(text)).isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The toll climbed to 41 by night, while 90 others were in hospital, the head of the rescue service, Lena Moreau, said. | Lena Moreau
            Exports fell, whereas imports rose to 5 million tonnes, the customs service reported.             | customs service
            # what comes behind a plan is no statement of the one who plans
            Lorn Mining plans to pay each family. Its shares fell 12 percent on Monday.                       |
            """)
    void howFarItHolds(String text, @Nullable String speaker) {
        assertThat(speaker(text)).isEqualTo(speaker);
    }
}
