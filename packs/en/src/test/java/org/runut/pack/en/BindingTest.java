package org.runut.pack.en;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.runut.flow.Analyzer;
import org.runut.model.Figure;
import org.runut.model.RawArticle;

/** What figures in English count, what happens to it and how it stands; the last figure of each sentence is looked at. */
class BindingTest {
    private static final Analyzer ANALYZER = new Analyzer(new English().load());

    private static List<Figure> figures(String text) {
        return ANALYZER.analyze(new RawArticle("-", null, "The Daily Test", null, "2025-03-10", "en", null, text))
                .figures();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # the head is the last noun behind the number
            The fire destroyed 200 homes.                                            | homes                | house            | destroyed | house
            About 12,000 North Korean soldiers were sent to Russia.                  | north korean soldiers| person           | deployed | soldier
            Police arrested 45 protesters in the capital.                            | protesters           | person           | arrested | protester
            The army lost 12 armoured vehicles.                                      | armoured vehicles    | armoured-vehicle | lost | armoured-vehicle
            At least eight current or former ministers attended.                     | former ministers     | person           | attended | minister
            # wholes and parts
            Three of the five bridges were destroyed.                                | bridges              | bridge           | destroyed | bridge
            A quarter of the houses were damaged.                                    | houses               | percent          | damaged | house
            Two thirds of the country's power plants have been damaged.              | power plants         | percent          | damaged | power-plant
            The blast killed at least 20 people, including three children.           | children             | person           | killed | child
            Some 300 of them were wounded in the valley.                             | wounded              | person           | wounded | person
            The firm laid off 1,200 workers, or 10 percent of its workforce.         | workforce            | percent          | laid-off | worker
            # what befell them
            At least 12 people were killed.                                          | people killed        | person           | killed | person
            Twelve people were killed and 30 wounded.                                | wounded              | person           | wounded | person
            The number of missing stands at 31.                                      | missing              | person           | missing | person
            The death toll rose to 115 from 97.                                      | death toll           | person           | killed | person
            Casualties reached 3,000 killed or wounded.                              | killed or wounded    | person           | killed-or-wounded | person
            Seventy people, including children, were killed.                         | people               | person           | killed | person
            Of the 40 rescued, 11 of them were nurses.                               | nurses               | person           |  | nurse
            # the subject before
            Sales of Arumi, the company's best-selling drug, rose 14 percent.        | sales                | percent          | rose | sales
            The yield on the country's dollar bonds rose 18 basis points.            | yield                | bps              | rose | yield
            Turnout stood at 72 percent of registered voters.                        | turnout              | percent          |  | turnout
            The district found 860 rusty boats in 48 harbours; the party says 1,160. | rusty boats          | ship             |  | ship
            Of the 512 families in shelters, 310 will be moved.                      | families moved       | household        |  | household
            A new runway would cost 640 million euros.                               | new runway           | EUR              | cost | runway
            The budget grew to 300 billion euros from 280 billion.                   | budget               | EUR              |  | budget
            Isolation wards were 104 percent full.                                   | isolation wards      | percent          |  | ward
            Unemployment fell to 5.1%.                                               | unemployment         | percent          |  | unemployment
            Profit rose 12 percent to $4.5 billion from $4 billion a year earlier.   | profit               | USD              |  | profit
            The company reported a net loss of $120 million.                         | net loss             | USD              |  | loss
            Shares in the bank closed at 45 euros.                                   | shares               | EUR              | closed | share
            Injuries at work rose 8 percent.                                         | injuries             | percent          | rose | injury
            The euro firmed 0.4 percent.                                             | euro                 | percent          |  | euro
            Support for raising the entry fee has ebbed to 37 percent.               | support              | percent          |  | support
            # what the figure before counts
            Eight sailors were questioned and seven let go.                          | sailors go           | person           |  | soldier
            Damage came to $8 million, or 40 percent of the budget.                  | damage               | percent          | damaged | damage
            # what a hyphen joins to its number describes the noun behind it
            The city opened a 90-room hotel.                                         | hotel                | room             | opened | hotel
            The firm is 62%-owned by a bank.                                         | owned                | percent          | owned | owned
            # the noun inside a share, and the subject behind one
            One child in five goes hungry.                                           | child                | percent          |  | child
            At 2.3 percent, growth was slow.                                         | growth               | percent          |  | growth
            Gusts of 120 km/h are likely.                                            | gusts                | km/h             |  | gust
            # whom a verb gives
            The jury awarded the family $12 million.                                 | awarded              | USD              | awarded | awarded
            The trust spent a mere £3,000.                                           | spent                | GBP              | paid | spent
            # money
            A clerk siphoned $318,750 from the fund.                                 | siphoned             | USD              |  | siphoned
            The ministry allocated $50 million in aid.                               | aid                  | USD              | allocated | aid
            The government will spend $2 billion on defence.                         | spend                | USD              | paid | spend
            He bought a $2.3 million house.                                          | house                | USD              | bought | house
            The jury awarded her $15 million in damages.                             | damages              | USD              | awarded | compensation
            # of what a share is told
            The budget deficit widened to 3.2 percent of GDP.                        | budget deficit       | percent          |  | deficit
            Sales in Chile, which make up a fifth of revenue, fell 7 percent.        | sales                | percent          | fell | sales
            The fund cut its growth forecast for Peru to 0.3 percent.                | growth forecast      | percent          |  | forecast
            Brent crude rose 58 cents.                                               | crude                | USD              | rose | oil
            # what a hyphen joins to a number is its unit
            A 12-storey building collapsed.                                          | building             | storey           | built | building
            The 45-member council met.                                               | council              | person           |  | council
            # numbers in a row share their noun
            The towns have 200, 150 and 90 beds.                                     | beds                 | bed              |  | bed
            At least 12 homes were destroyed and 30 damaged.                         | homes damaged        | house            | damaged | house
            # measures
            The new piles were 12 metres short.                                      | new piles            | m                |  | pile
            The storm dumped 300 mm of rain on the island.                           | rain                 | mm               |  | rainfall
            """)
    void namesWhatIsCounted(String sentence, String counted, String unit, String frame, String concept) {
        var figure = figures(sentence).getLast();
        var binding = figure.binding();

        assertThat(String.valueOf(binding.counted()).toLowerCase(Locale.ROOT)).isEqualTo(counted);
        assertThat(figure.quantity().unit()).isEqualTo(unit);
        assertThat(binding.measure()).startsWith((frame == null ? "" : frame) + "|" + concept + "|");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The ministry sent 40 engineers.                                | happened
            The ministry plans to send 40 engineers.                       | planned
            Some 3,000 jobs, or a third of them, could go.                 | possible
            North Korea may send another 30,000 troops.                    | possible
            About 860 people remain in shelters.                           | ongoing
            The ministry denied that 400 soldiers had deserted.            | denied
            Around 60 percent of voters backed the plan.                   | happened
            Twelve workers were hurt in May.                               | happened
            Two members wanted more.                                       | happened
            Seven people refused to leave.                                 | happened
            The remaining 58 were treated in tents.                        | happened
            The vessel weighs 2,000 tonnes.                                | happened
            A painting valued at £6m is to be lent.                        | happened
            The rocket was to have carried 33 satellites.                  | planned
            Up to 15 cm of snow is expected overnight.                     | planned
            The court ordered the firm to pay $6 million.                  | planned
            The employers have offered 5.5 percent.                        | planned
            It is not true that 12 ships sank.                             | denied
            The plan was rejected by 81 members.                           | happened
            A ban was proposed by 40 lawmakers.                            | happened
            """)
    void tellsHowItStands(String sentence, String status) {
        assertThat(figures(sentence).getFirst().status().name().toLowerCase(Locale.ROOT))
                .isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Some 310 families will be moved and 150 have gone to relatives. | happened
            The firm plans to build 300 homes; its rival sold 120.          | happened
            The firm will cut 300 jobs at a plant that employs 4,000.       | happened
            The firm plans to hire 300 engineers and 20 cooks.              | planned
            """)
    void eachVerbTellsItsOwnNumber(String sentence, String status) {
        assertThat(figures(sentence).getLast().status().name().toLowerCase(Locale.ROOT))
                .isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            About 12,000 North Korean soldiers were sent.    | of | country:KP
            Russia's 14 warships left the port.              | of | country:RU
            Russia sent 12 tanks.                            | agent | country:RU
            """)
    void namesWhoseItIs(String sentence, String role, String id) {
        assertThat(figures(sentence).getFirst().binding().roles())
                .filteredOn(r -> r.role().equals(role))
                .extracting(r -> (@Nullable String) r.id())
                .containsExactly(id);
    }

    /** The part of a whole leaves the whole as it is: a quarter of the houses may be moved, all of them were flooded. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A quarter of the 412 flooded houses may have to be moved. | possible | happened
            """)
    void aWholeIsNotWhatItsPartMayBe(String sentence, String part, String whole) {
        var statuses = figures(sentence).stream()
                .map(f -> f.status().name().toLowerCase(Locale.ROOT))
                .toList();

        assertThat(statuses).containsExactly(part, whole);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Chip designer Velora's sales fell to $820 million, it said.
            The crew of the Marlin, two Marlin dead, returned on Monday.
            Two Falcon Heavy launches by Falcon were delayed.
            The blaze has grown from 9,100 acres to 18,650 acres, officials said.
            The surplus shrank from $3.4 billion to $1.9 billion.
            The dam held 40 hectares of 2019 seedlings.
            They paid 4,500 ringgit each to be paid back.
            The Kestrel's five Kestrel missiles were fired.
            Lumber exports of Lumber Inc rose 12 percent.
            Nine Tarn diplomats of Tarn were expelled.
            """)
    void aLabelSaysNothingTwiceAndHoldsNoOtherNumber(String text) {
        for (var figure : figures(text)) {
            for (String label : List.of(
                    figure.binding().label().id(), figure.binding().label().en())) {
                var words = List.of(label.toLowerCase(Locale.ROOT).split("[ ()]+"));
                assertThat(words).as(label).doesNotHaveDuplicates();
                assertThat(label).doesNotContainPattern("^[0-9].* ");
            }
        }
    }
}
