package org.runut.pack.en;

import static org.assertj.core.api.Assertions.assertThat;
import static org.runut.pack.en.Read.READ;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.runut.model.Quantity.Change;

/** What an English text says of how many and how much. */
class QuantitiesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The hall has 1,200 seats.                           | 1200 seat
            They caught 1.2 million tons of fish.               | 1200000 ton
            The bridge cost $1.2bn.                             | 1200000000 USD
            The bridge cost US $7.2 billion.                    | 7200000000 USD
            The club paid £3m for him.                          | 3000000 GBP
            The club paid €5.5m for him.                        | 5500000 EUR
            The flat sold for AUD1.5m last.                     | 1500000 AUD
            The deficit was $-50.8bn.                           | -50800000000 USD
            The deficit was -$50.8bn.                           | -50800000000 USD
            It rose by 25 basis points.                         | 25 bps
            It rose by 0.25 percentage points.                  | 0.25 percentage-point
            Twenty-five sheep died.                             | 25
            Two hundred and five sheep died.                    | 205
            Twelve thousand three hundred sheep died.           | 12300
            One and a half million sheep died.                  | 1500000
            Half a million sheep died.                          | 500000
            Fourteen hundred sheep died.                        | 1400
            The token sold at 6.2 cents.                        | 0.062 USD
            Support fell to 37 percent from 45.                 | 37 percent; 45 percent
            The pact adds 5 percent plus a bonus of £1,000.     | 5 percent; 1000 GBP
            One tonne in eight is lost.                         | 12.5 percent
            It cost triple the £30 paid before.                 | 3 times; 30 GBP
            A dozen sheep died.                                 | 12
            Two dozen sheep died.                               | 24
            A couple of sheep died.                             | 2
            About 2.7m viewers watched.                         | ~2700000
            The yacht is 12m long.                              | 12 m
            It was minus 5 degrees Celsius.                     | -5 celsius
            It was 2 1/2 miles away.                            | 2.5 mile
            She walked 3½ miles.                                | 3.5 mile
            He had a .500 record.                               | 0.5
            It weighs 5 pounds.                                 | 5 pound
            It costs 5 million pounds.                          | 5000000 GBP
            Chelsea won 12 caps.                                | 12
            Scores of sheep died.                               | vague
            They levelled the series scores.                    | ''
            Soyuz 2 exploded over the sea.                      | ''
            The inquiry over 40 sheep ended.                    | 40
            The farm has over 40 sheep.                         | 40..
            In Hanoi 3 sheep died.                              | 3
            Her son, now 12, survived.                          | (12 year)
            The girl, who is 19, survived.                      | (19 year)
            Those were Ann, 51; Bob, 34; and Cy, 13.            | (51 year); (34 year); (13 year)
            The army plans to train 15,000 cadets.              | 15000
            The town wants to build 10,000 cheap homes.         | 10000
            They sat in class 300 of the hall.                  | ''
            Three more days of rain are due.                    | (3 day)
            It took five working days and two full weeks.       | (5 day); (2 week)
            The tally rose to 2,410 this week.                  | 2410
            Some 36 were children under five.                   | ~36; (..5 year)
            He shot two guards, aged 34 and 41.                 | 2; (34 year); (41 year)
            Rosa Diaz is a mother of three.                     | ''
            The charity gave 2000 food parcels away.            | 2000
            It found that one third of them failed.             | 33.33 percent
            The poll ran between March 1 and 5.                 | ''
            """)
    void numbers(String text, String expected) {
        assertThat(READ.quantities(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Prices rose 5-10 percent.                           | 5..10 percent
            Between 5,000 and 7,000 sheep died.                 | 5000..7000
            Four to five thousand sheep died.                   | 4000..5000
            It costs between $62 and $68 per share.             | 62..68 USD/share
            Three or four sheep died.                           | 3..4
            The count went from 40 to 26,000 sheep.             | 40; 26000
            Prices rose from 5 percent to 7 percent.            | 5 percent; 7 percent
            Sales rose by $43.6 billion to $419.2 billion.      | 43600000000 USD; 419200000000 USD
            Prices range from $3 to $5.                         | 3..5 USD
            More than 300 people came.                          | 300.. person
            At least 12 sheep died.                             | 12..
            As many as 400 people came.                         | ..400 person
            Up to 400 people came.                              | ..400 person
            Fewer than 20 people came.                          | ..20 person
            Nearly 70% agreed.                                  | ~70 percent
            Some 300 people came.                               | ~300 person
            Hundreds of thousands of people came.               | vague person
            Several hundred people came.                        | vague person
            The target is 5 plus or minus 1 percent.            | 4..6 percent
            It could reach 40 degrees or more.                  | 40.. degree
            """)
    void bounds(String text, String expected) {
        assertThat(READ.quantities(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A third of the sheep died.                          | 33.33 percent
            Nearly two-thirds of the sheep died.                | ~66.67 percent
            Half of them died.                                  | 50 percent
            One in five sheep died.                             | 20 percent
            Only one in twelve sheep died.                      | 8.33 percent
            Fewer than one in ten of those shorn died.          | ..10 percent
            They cut one job in ten.                            | 10 percent
            It reached one farm in three, he said.              | 33.33 percent
            About one in 10 sheep died.                         | ~10 percent
            Nine out of 10 sheep died.                          | 90 percent
            A quarter of a mile is left.                        | 0.25 mile
            It is half a percentage point lower.                | 0.5 percentage-point
            It is 4.5 times the old figure.                     | 4.5 times
            Revenue grew more than sixfold.                     | 6.. times
            It has twice as many pages.                         | 2 times
            Five people came in two cars.                       | 5 person; 2 vehicle
            """)
    void shares(String text, String expected) {
        assertThat(READ.quantities(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Rubber costs $2.10 a kilogram.                      | 2.1 USD/kg
            They pay $3,500 a month.                            | 3500 USD/month
            They paid $3,500 a month ago.                       | 3500 USD
            They pump 800,000 barrels a day.                    | 800000 barrel/day
            The wind blew at 120 mph (193 km/h).                | 120 mph; (193 km/h)
            The room has 450 sq ft.                             | 450 ft2
            The file has 54GB.                                  | 54 GB
            The car makes 300 hp and 450 Nm.                    | 300 hp; 450 Nm
            The 46-year-old paid for a 12-foot boat.            | (46 year); 12 foot
            Wati, 40, owns a two-bedroom flat.                  | (40 year); 2
            Her son was aged 12.                                | (12 year)
            A five-year, 1.8 billion-mile journey ended.        | (5 year); 1800000000 mile
            He waited three and a half hours.                   | (3.5 hour)
            Two years later he left.                            | (2 year)
            """)
    void units(String text, String expected) {
        assertThat(READ.quantities(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            The G20 met in Room 12 under Section 27.
            Boeing 737 jets were grounded.
            The PS4 and 5G are new.
            He is one of the best and the only one.
            They won 3-1 after a 2-0 lead at half-time.
            The meeting starts at 10:30 a.m. and ends at 5 p.m. on Friday.
            It was his third goal and the 21st of the year.
            He lives at 10 Elm Street.
            The S&P 500 and the FTSE 100 closed.
            It was a third time for a fifth man.
            He was in his 30s.
            Two o'clock is fine, said USA Today.
            """)
    void noFigures(String text) {
        assertThat(READ.quantities(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Prices rose 5 percent.       | UP
            Prices fell by 5 percent.    | DOWN
            Prices rose to 5 dollars.    | EQUAL
            Prices were about 5 dollars. | ABOUT
            Prices were over 5 dollars.  | ABOVE
            Prices were under 5 dollars. | BELOW
            """)
    void changes(String text, Change expected) {
        assertThat(READ.quantityMentions(text).getFirst().quantity().change()).isEqualTo(expected);
    }

    /** Known mistakes, kept here so that they are seen to change. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            He finished sixth of 6.      | 6
            """)
    void mistakes(String text, String read) {
        assertThat(READ.quantities(text)).isEqualTo(read);
    }
}
