package org.runut.claim;

import org.runut.annotate.passage.Passage;

/**
 * Some words of a passage that name something.
 *
 * @param from index of the first token
 * @param to   index after the last token
 */
record Phrase(int from, int to) {
    /** The words as printed. */
    String in(Passage passage) {
        return passage.words(from, to);
    }

    /** The phrase cut to at most {@code most} tokens. */
    Phrase first(int most) {
        return to - from <= most ? this : new Phrase(from, from + most);
    }
}
