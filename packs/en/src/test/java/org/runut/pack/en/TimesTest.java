package org.runut.pack.en;

import static org.assertj.core.api.Assertions.assertThat;
import static org.runut.pack.en.Read.READ;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an English text says of when, read on Tuesday 22 January 2019. */
class TimesTest {
    private static final String DAY = "2019-01-22";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It opened on December 23, 2018, in Perth. | December 23, 2018 = 2018-12-23
            It opened on Dec. 23 in Perth.            | Dec. 23 = 2018-12-23
            It opened on 23 December 2018.            | 23 December 2018 = 2018-12-23
            It opened on the 23rd of December.        | 23rd of December = 2018-12-23
            It opened on Jan 3rd, 2019.               | Jan 3rd, 2019 = 2019-01-03
            It opened on Monday, Jan. 21.             | Monday, Jan. 21 = 2019-01-21
            It was dated 12/23/2018 in ink.           | 12/23/2018 = 2018-12-23
            It was dated 23/12/2018 in ink.           | 23/12/2018 = 2018-12-23
            It ran from Feb. 14-16, 2018.             | Feb. 14-16, 2018 = 2018-02-14/2018-02-16
            It ran on Jan. 5 and 6 in Perth.          | Jan. 5 and 6 = 2019-01-05/2019-01-06
            It ran between May 1 and June 3, 2018.    | May 1 and June 3, 2018 = 2018-05-01/2018-06-03
            It ran between March 1 and 5.             | March 1 and 5 = 2019-03-01/2019-03-05
            It covers January-March 2018.             | January-March 2018 = 2018-01/2018-03
            It ran between Jan. 5 and 12 in Perth.    | Jan. 5 and 12 = 2019-01-05/2019-01-12
            In this Sept. 30, 2016, photo, he poses.  | this Sept. 30, 2016 = 2016-09-30
            """)
    void dates(String text, String expected) {
        assertThat(READ.times(text, DAY)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            He came on Monday.                        | Monday = 2019-01-21
            He came on Saturday evening.              | Saturday evening = 2019-01-19
            He came last Tuesday.                     | last Tuesday = 2019-01-15
            He comes next Friday.                     | next Friday = 2019-01-25
            He came on Wednesday last week.           | Wednesday last week = 2019-01-16
            He came yesterday.                        | yesterday = 2019-01-21
            He came last week.                        | last week = 2019-01-14/2019-01-20
            He came earlier this month.               | earlier this month = 2019-01
            He came last December.                    | last December = 2018-12
            He came in October last year.             | October last year = 2018-10
            He came late last year.                   | late last year = 2018
            He came at the end of the year.           | the end of the year = 2019
            He came two years ago.                    | two years ago = 2017
            He came a week ago.                       | a week ago = 2019-01-15
            He came several months ago.               | ''
            In 2010 he left, a year later he married. | 2010 = 2010; a year later = 2011
            Profit for May 2018 rose from a year earlier. | May 2018 = 2018-05; a year earlier = 2017-05
            """)
    void toldFromPublication(String text, String expected) {
        assertThat(READ.times(text, DAY)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Profit rose in the third quarter of 2018. | third quarter of 2018 = 2018-Q3
            Profit rose in Q3 2018.                   | Q3 2018 = 2018-Q3
            Profit rose in the fourth quarter.        | fourth quarter = 2018-Q4
            Profit rose in the first half of last year. | first half of last year = 2018-H1
            They led in the first half.               | ''
            Profit rose last quarter.                 | last quarter = 2018-Q4
            The plant opens in mid-2020.              | mid-2020 = 2020
            It began in mid-January.                  | mid-January = 2019-01
            It began in early June 2018.              | early June 2018 = 2018-06
            The 1990s were calm.                      | 1990s = 1990/1999
            The 2017-18 season ended.                 | 2017-18 = 2017/2018
            It ran from 2014 to 2017.                 | 2014 to 2017 = 2014/2017
            It ran between 2014 and 2017.             | 2014 and 2017 = 2014/2017
            Fiscal year 2018 was good.                | Fiscal year 2018 = 2018
            """)
    void periods(String text, String expected) {
        assertThat(READ.times(text, DAY)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            He came on Monday.      | Monday = null
            He came last year.      | last year = null
            He came in June.        | June = XXXX-06
            He came on June 5.      | June 5 = XXXX-06-05
            He came on June 5, 2018. | June 5, 2018 = 2018-06-05
            """)
    void withoutPublication(String text, String expected) {
        assertThat(READ.times(text, null)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            He worked there for three years.
            Every Monday there is a meeting.
            Over the past two years much changed.
            He may march in august company.
            May said so.
            A paper like USA Today said so.
            """)
    void noTimes(String text) {
        assertThat(READ.times(text, DAY)).isEmpty();
    }
}
