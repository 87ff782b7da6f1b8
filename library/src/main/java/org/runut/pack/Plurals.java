package org.runut.pack;

import org.runut.text.Token;

/** Singular and plural of nouns, as far as the endings in a lexicon tell. */
public final class Plurals {
    private static final int LONGEST_ENDING = 4;
    private static final int SHORTEST_STEM = 3;
    private final Lexicon lexicon;

    /** Plurals as this lexicon knows them. */
    public Plurals(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether the word ends like a plural. */
    public boolean isPlural(Token token) {
        return token.isWord()
                && token.shape() != Token.Shape.UPPER
                && !singular(token).equals(token.norm());
    }

    /** The word in the singular. */
    public String singular(Token token) {
        String word = token.norm();
        for (int length = Math.min(LONGEST_ENDING, word.length() - SHORTEST_STEM + 1); length > 0; length--) {
            int stem = word.length() - length;
            String ending = lexicon.value(Lex.PLURAL_ENDING, word.substring(stem));
            if (ending != null) {
                return word.substring(0, stem) + ending;
            }
        }
        return word;
    }
}
