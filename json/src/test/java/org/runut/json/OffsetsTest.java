package org.runut.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OffsetsTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "polos", "é—“”", "a😀b😀😀c", "😀", "\uD83D lone \uDE00"})
    void countsAsStringsDo(String text) {
        var offsets = Offsets.of(text);

        for (int i = 0; i <= text.length(); i++) {
            boolean insidePair =
                    i > 0 && i < text.length() && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
            if (!insidePair) {
                assertThat(offsets.codePoints(i)).isEqualTo(text.codePointCount(0, i));
            }
        }
    }
}
