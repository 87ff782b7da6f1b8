package org.runut.pack.id;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.runut.pack.Pack;

/** Which words of news mean much the same. */
class SensesTest {
    private final Pack pack = new Indonesian().load();

    @ParameterizedTest
    @CsvSource({
        "menculik, kidnap",
        "penculikan, kidnap",
        "diliburkan, close",
        "ditutup, close",
        "menyerahkan, handover",
        "tahunan, annual",
        "setahun, annual",
        "jenazah, body",
        "mayat, body",
        "nelayan, fisher",
        "pengapalan, export",
        "ekspor, export",
    })
    void everyFormOfAWordHasItsSense(String word, String sense) {
        assertThat(sense(word)).isEqualTo(sense);
    }

    @ParameterizedTest
    @CsvSource({"korban, korupsi", "hutan, utang", "hujan, tujuan", "beras, keras"})
    void otherWordsHaveAnother(String one, String other) {
        assertThat(sense(one)).isNotEqualTo(sense(other));
    }

    private @Nullable String sense(String word) {
        return pack.senses().of(pack.affixes().stem(word));
    }
}
