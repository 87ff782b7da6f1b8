package org.runut.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrapTest {
    @Test
    void breaksBetweenWordsAndInsideWordsThatAreTooLong() {
        assertThat(Wrap.lines("satu dua tiga", 8)).containsExactly("satu dua", "tiga");
        assertThat(Wrap.lines("abcdefghij kl", 4)).containsExactly("abcd", "efgh", "ij", "kl");
        assertThat(Wrap.lines("", 4)).containsExactly("");
    }

    @Test
    void takesOutWhatSteersAScreen() {
        assertThat(Wrap.harmless("a\u001b[31mb\tc\r\nd\u202ee\u200bf")).isEqualTo("a [31mb c def");
    }

    @Test
    void cutsByColumnsNotByCodeUnits() {
        assertThat(Wrap.cut("😀😀😀😀", 3)).isEqualTo("😀😀…");
        assertThat(Wrap.cut("pendek", 10)).isEqualTo("pendek");
    }
}
