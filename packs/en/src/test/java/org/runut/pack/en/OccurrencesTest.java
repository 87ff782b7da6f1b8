package org.runut.pack.en;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said to have happened, and when. */
class OccurrencesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The minister was sacked on 6 January 2025.          | dismissal 2025-01-06
            North Korea fired missiles on 6 January 2025.       | launch 2025-01-06
            Rockets were fired at the town on 6 January 2025.   | ''
            A march was held on 6 January 2025.                 | protest 2025-01-06
            An earthquake struck Ende, Yosef Lamba said on 12 January 2025. | ''
            The launch is set for March 9, 2025.                | launch 2025-03-09
            The module will fall to Earth in March 2025.        | ''
            """)
    void happenings(String sentence, String expected) {
        assertThat(Claimed.text(sentence).occurrences().stream()
                        .map(found -> found.what() + " " + found.time())
                        .collect(Collectors.joining("; ")))
                .isEqualTo(expected);
    }
}
