package org.runut.desk.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.runut.model.Span;

class MarkingTest {
    @Test
    void marksMayOverlapInAnyWay() {
        var marking = new Marking("abcdefgh");
        marking.mark(new Span(1, 5), "said");
        marking.mark(new Span(3, 7), "figure", "f1");

        assertThat(marking.pieces(new Span(0, 8)))
                .containsExactly(
                        new Marking.Piece("a", "", "", "", ""),
                        new Marking.Piece("bc", "said", "", "", ""),
                        new Marking.Piece("de", "figure said", "f1", "f1", ""),
                        new Marking.Piece("fg", "figure", "", "f1", ""),
                        new Marking.Piece("h", "", "", "", ""));
    }

    @Test
    void cutsMarksAtTheEdgesOfAPassage() {
        var marking = new Marking("abcdefgh");
        marking.mark(new Span(2, 6), "aside");

        assertThat(marking.pieces(new Span(4, 8)))
                .containsExactly(new Marking.Piece("ef", "aside", "", "", ""), new Marking.Piece("gh", "", "", "", ""));
    }
}
