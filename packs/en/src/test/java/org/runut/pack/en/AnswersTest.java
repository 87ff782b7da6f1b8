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
            The quake hit 40 schools, the relief agency said; 12 were closed, it added.                       | relief agency
            The minister said 40 people died, while the hospital counted 12.                                  | hospital
            The mayor said officers had closed two roads and warned 400 drivers.                              | mayor
            The toll may reach 90, said an official close to the case, who asked not to be named.             | an official
            The Harbour Safety Observatory keeps a list. Ann Lee of City Hospital left. The observatory says 40 sank. | Harbour Safety Observatory
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
            The port must repay 4.2 million euros, the audit court ruled on Friday.                                         | audit court
            The company must pay 90,000 dollars after three men fell ill, the Labour Inspectorate ruled on Monday.          | the Labour Inspectorate
            Sales will fall by 6 percent next year, the Institute for Trade projected on Tuesday, well below the plan.      | Institute for Trade
            The lake has lost 15 percent of its water, suggests Mona Trier of the Lake Institute, who led the work.         | Mona Trier
            The drought will cost 70 million crowns, calculates the Farm Institute.                                         | Farm Institute
            The bridge can carry 40 trucks, engineers determined after two days of tests.                                   | engineers
            Farmers near Brann say prices fell 12 percent.                                                                  | Farmers near Brann
            Exporters in Kalden say 12,000 jobs hang on the talks.                                                          | Exporters in Kalden
            The army took in 900 recruits, Defence Ministry figures released on Monday show.                                | Defence Ministry
            The force may shrink to 60,000 soldiers, an officer not authorised to speak publicly said.                      | an officer
            A surveyor, who was not cleared to talk to the press, said up to 20 houses might slide.                         | A surveyor
            The Heritage League says at least a dozen of the churches are protected.                                        | Heritage League
            Torben Lyng spoke on Friday. He added, citing the farm ministry, that some 80,000 farmers were without water.   | Torben Lyng
            “We are down to 90 bags,” a nurse at Kessi clinic, who asked not to be named, wrote in a message.               | a nurse
            # a verb of finding that leads to something found is no cue behind
            Deeply split over 40 seats, the parties found no way out.                                                       |
            """)
    void theCueBehindOrParted(String text, @Nullable String speaker) {
        assertThat(speaker(text)).isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Only 60 percent of children are vaccinated, the Health Board of Eastmere said. It wants 95, according to the board's bulletin.    | Health Board
            The Port Authority of Brann met on Friday. Traffic fell 9 percent in May, its website showed.        | The Port Authority of Brann
            The Hockey League stripped the Bears of points. In all, 400,000 euros changed hands, the league's ruling says. | Hockey League
            The Veterinary Agency closed four farms. They held 12,000 hens, the agency's records show.           | Veterinary Agency
            Solvik Energy won the tender. The park will have 70 turbines, its prospectus says.                   | Solvik Energy
            The bank of Torvia cut its rate. Prices should rise 3 percent, the bank's projections say.           | bank of Torvia
            The town lost 14 shops, data gathered by the Chamber of Crafts showed.                               | Chamber of Crafts
            The typical flat lets for 900 pounds a month, listings compiled by the city council show.            | city council
            # a document that is called something stands for itself
            Velmar Air grounded its fleet. Repairs will cost 40 million dollars, its annual report says.         | its annual report
            """)
    void whoseTheDocumentIs(String text, String speaker) {
        assertThat(speaker(text)).isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Shares of truck maker Dorvan fell after a recall. The fix will cost 90 million euros, the company estimates. | Dorvan
            Kelda Foods closed a plant on Friday. It employed 240 people, the firm said.                         | Kelda Foods
            The retailer Marten will open stores abroad. It will hire 500 people, the chain said.                | Marten
            Tessera Mining stopped work at its pit. Some 300 miners were sent home, the miner said.              | Tessera Mining
            Insurer Calder Mutual expects claims. They may reach 40 million pounds, the insurer said.            | Calder Mutual
            Halden Oil has sold its last field. The deal brought 2 billion crowns, the company said.             | Halden Oil
            Bank of Elster raised its rate. Inflation will reach 4 percent, the bank predicted.                  | Bank of Elster
            Velmar Air has ordered 30 jets, the carrier announced on Tuesday.                                    | Velmar Air
            Mandala Roda Elektra met its lenders on Monday. It shipped 21,000 cars, the company said.            | Mandala Roda Elektra
            The tablet from Novexa cut migraine days to 4 a month, the drugmaker said.                           | Novexa
            Sales at Pelland rose 4 percent, the retailer said.                                                  | Pelland
            # a body of the state is no company, and a person is none
            Anna Smith bought 40 shares, the company said.                                                       | company
            The Ministry of Fisheries met boat owners. Landings fell 8 percent, the company said.                | company
            """)
    void whichCompany(String text, String speaker) {
        assertThat(speaker(text)).isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            By the coastal agency's reckoning, 168 boats were late.                                               | coastal agency
            Up to 300 jobs could go, by the union's reckoning.                                                   | union
            The pass saw 212 flights in June, by the tally of the monitoring group Sky Watch.                    | the monitoring group Sky Watch
            By the museum's own count, 40 paintings are missing.                                                 | museum
            The flood left 4,000 homeless, by the mayor's estimate.                                              | mayor
            By the police's count, 12 cars were burned.                                                          | police
            Ten ships are stuck, by the harbour master's tally.                                                  | harbour master
            # by what is done is nobody's number
            The bridge was closed by the storm's force for 40 cars.                                              |
            """)
    void byWhoseReckoning(String text, @Nullable String speaker) {
        assertThat(speaker(text)).isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Fever was confirmed in 44 people; the youngest is a baby, the agency added.                          | agency
            Two bridges fell and 14 roads are closed; power is back in the north, the governor said.             | governor
            Some 300 homes burned; nobody was hurt, firefighters said.                                           | firefighters
            The fund lost 4 million dollars; its reserves are safe, the bank said.                               | bank
            About 300 people came to the rally, the organisers said: it was raining.                             | organisers
            Kalden will buy 9 million tons of wheat, Tarn said: it needs flour.                                  | Tarn
            Bela Farma said it would recall 57,000 doses, not the 61,000 it first announced.                     | Bela Farma
            # what has a source of its own before the semicolon keeps it
            Police say 40 were hurt; the march was calm, the mayor said.                                         | Police
            """)
    void overASemicolonOrBeforeAColon(String text, @Nullable String speaker) {
        assertThat(speaker(text)).isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Morten Securities, a brokerage, has cut its price target for Arunika to 1,950 rupiah a share.        | Morten Securities
            The statistics office cut its forecast on Monday to 30 million tonnes.                               | statistics office
            The guild, which on Wednesday trimmed its forecast for the year to 2 million cars, is gloomy.        | guild
            The bank raised its outlook for growth next year to 4 percent.                                       | bank
            The agency lifted its projection of rainfall in March to 210 millimetres.                            | agency
            The council has reduced its target for new homes to 7,500.                                           | council
            The lab has lowered its estimate of the leak to 400 barrels.                                         | lab
            # a price or rate is moved, not reckoned
            The shop raised its price for bread to 4 euros.                                                      |
            """)
    void whoMovesWhatIsForeseen(String text, @Nullable String speaker) {
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
