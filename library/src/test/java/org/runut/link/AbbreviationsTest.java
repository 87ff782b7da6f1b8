package org.runut.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bodies named by the short names that articles introduce. */
class AbbreviationsTest {
    private static final String FULL = "Badan Laut Nusantara (BLN)";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    # as named                             | is it the body
                    BLN                                    | true
                    Pusat Data BLN                         | true
                    National Sea Agency (BLN)              | true
                    the head of the agency BLN             | true
                    BLN Sukamaju                           | false
                    Badan Laut Nusantara                   | false
                    BLNX                                   | false
                    """)
    void aNameThatEndsWithTheShortNameIsTheBodyOrAPartOfIt(String voice, boolean body) {
        var abbreviations = new Abbreviations(List.of());
        abbreviations.learn(FULL);
        abbreviations.learn("Nona (Ani)");
        assertThat(abbreviations.body(voice)).isEqualTo(body ? FULL : null);
    }
}
