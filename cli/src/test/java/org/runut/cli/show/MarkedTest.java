package org.runut.cli.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.runut.model.Explanation;
import org.runut.model.Explanation.Ground;
import org.runut.model.Explanation.Property;
import org.runut.model.Explanation.Reason;
import org.runut.model.Part;
import org.runut.model.Place;
import org.runut.model.Span;

class MarkedTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ada 40 orang tewas, kata Ani. | 40 orang     | tewas,kata,Ani | Ada ⟦40 orang⟧ ‹tewas›, ‹kata› ‹Ani›.
            Ada 40 orang tewas.           | 40 orang     | orang          | Ada ⟦40 ‹orang›⟧ tewas.
            Ada 40 orang tewas.           | 40           | orang,orang    | Ada ⟦40⟧ ‹orang› tewas.
            40 tewas                      | 40           | 40,tewas       | ⟦40⟧ ‹tewas›
            40% naik                      | 40%          | %              | ⟦40‹%›⟧ naik
            """)
    void theClaimAndItsWordsAreMarked(String text, String claim, String words, String marked) {
        var reasons = Stream.of(words.split(",")).map(w -> reason(text, w)).toList();
        assertThat(Marked.of(text, place(text, claim), new Span(0, text.length()), new Explanation(reasons, List.of())))
                .isEqualTo(marked);
    }

    @Test
    void whatIsFarAwayIsCut() {
        String text = "😀".repeat(1000) + " 40 " + "😀".repeat(1000);
        assertThat(Marked.of(text, place(text, "40"), new Span(0, text.length()), Explanation.NONE))
                .startsWith("…😀")
                .contains(" ⟦40⟧ ")
                .endsWith("😀…")
                .hasSizeLessThan(820);
    }

    private static Reason reason(String text, String words) {
        return new Reason(Property.COUNTED, Ground.BEHIND, place(text, words));
    }

    private static Place place(String text, String words) {
        int at = text.indexOf(words);
        return new Place(Part.TEXT, new Span(at, at + words.length()));
    }
}
