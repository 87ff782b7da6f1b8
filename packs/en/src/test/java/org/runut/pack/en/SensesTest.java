package org.runut.pack.en;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.runut.pack.Pack;

/** Which words of news mean much the same. */
class SensesTest {
    private final Pack pack = new English().load();

    @ParameterizedTest
    @CsvSource({
        "kidnapped, kidnap",
        "abducted, kidnap",
        "closed, close",
        "shut, close",
        "annually, annual",
        "yearly, annual",
        "bodies, body",
        "corpses, body",
        "fishermen, fisher",
        "shipments, export",
        "exported, export",
        "villages, village",
    })
    void everyFormOfAWordHasItsSense(String word, String sense) {
        assertThat(sense(word)).isEqualTo(sense);
    }

    @ParameterizedTest
    @CsvSource({"rice, price", "ward, warning", "plan, plant", "mine, minister"})
    void otherWordsHaveAnother(String one, String other) {
        assertThat(sense(one)).isNotEqualTo(sense(other));
    }

    private @Nullable String sense(String word) {
        return pack.senses().of(pack.affixes().stem(word));
    }
}
