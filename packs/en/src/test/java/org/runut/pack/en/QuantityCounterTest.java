package org.runut.pack.en;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.runut.flow.Analyzer;
import org.runut.model.RawArticle;

/** What every quantity is so many of, also one that is no figure; the last quantity of each sentence is looked at. */
class QuantityCounterTest {
    private static final Analyzer ANALYZER = new Analyzer(new English().load());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # things counted, with all that describes them
            We had a four course dinner.                                 | course dinner
            The keeper made 14 saves.                                    | saves
            He took 9 rebounds.                                          | rebounds
            It has a six-cylinder engine.                                | cylinder engine
            They met 12 young Danish farmers in the hall.                | young Danish farmers
            # a noun left to the last of several, and the level before
            Output rose to 300 tractors, up from 240 in May.             | tractors
            The fleet shrank to 70 boats, down from 85.                  | boats
            # units and what a rate is counted for
            The lake covers 30 square miles.                             | square miles
            He waited for three weeks.                                   | weeks
            The field yields 900 barrels a day.                          | barrels a day
            Rent is $400 a month.                                        | $ a month
            The wind blew at 70 miles per hour.                          | miles per hour
            # money and shares name what they measure
            Net profit rose to $3 million.                               | net profit
            """)
    void counted(String text, String counted) {
        var raw = new RawArticle("-", null, "The Daily Test", null, "2025-03-10", "en", null, text);
        var last = ANALYZER.analyze(raw).quantities().getLast();
        assertThat(last.counted()).isEqualToIgnoringCase(counted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            He sold two- and three-bedroom flats.                        | bedroom flats
            It makes four-, five- and six-seat planes.                   | seat planes
            The club has 10- and 20-lane pools.                          | lane pools
            """)
    void aNounThatAHyphenLeavesToTheNext(String text, String counted) {
        var raw = new RawArticle("-", null, "The Daily Test", null, "2025-03-10", "en", null, text);
        assertThat(ANALYZER.analyze(raw).quantities())
                .allSatisfy(quantity -> assertThat(quantity.counted()).isEqualToIgnoringCase(counted));
    }
}
