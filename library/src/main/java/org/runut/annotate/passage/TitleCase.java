package org.runut.annotate.passage;

import org.runut.pack.Lex;

/** Tells whether words are capitalised throughout, as in a headline, so that a capital says nothing of a name. */
public final class TitleCase {
    private static final int REACH = 6;
    private static final int SHORTEST = 4;

    private TitleCase() {}

    /** Whether a sentence is: of at least {@link #REACH} words no longer word and no verb is written small. */
    public static boolean of(Passage passage, Sentence sentence) {
        int words = 0;
        int small = 0;
        for (int i = sentence.from(); i < sentence.to(); i++) {
            var token = passage.token(i);
            if (token.isWord()) {
                words++;
                boolean light =
                        token.span().length() < SHORTEST && !passage.tags().has(i, Lex.VERB);
                small += token.isCapitalised() || light ? 0 : 1;
            }
        }
        return words >= REACH && small == 0;
    }

    /** Whether the words around token {@code i} are. */
    public static boolean around(Passage passage, int i) {
        int words = 0;
        int capitals = 0;
        int end = Math.min(passage.tokens().size(), i + REACH + 1);
        for (int j = Math.max(0, i - REACH); j < end; j++) {
            var token = passage.token(j);
            if (j != i && token.isWord() && token.span().length() >= SHORTEST) {
                words++;
                capitals += token.isCapitalised() ? 1 : 0;
            }
        }
        return words > 0 && capitals * 4 >= words * 3;
    }
}
