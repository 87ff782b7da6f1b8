package org.runut.annotate.attribution;

import org.runut.pack.Lex;
import org.runut.pack.Lexicon;
import org.runut.text.Token;

/** The form in which a verb stands that no list has, as far as its ending tells. */
public final class VerbEndings {
    private static final int LONGEST_ENDING = 3;
    private static final int SHORTEST_STEM = 3;
    private final Lexicon lexicon;

    /** Endings as this lexicon knows them. */
    public VerbEndings(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The form that the ending of the word is one of; empty where it is none. */
    public String form(Token token) {
        String word = token.norm();
        boolean plain = token.isWord() && token.shape() == Token.Shape.LOWER;
        for (int length = LONGEST_ENDING; plain && length > 1; length--) {
            int stem = word.length() - length;
            String form = stem < SHORTEST_STEM ? null : lexicon.value(Lex.VERB_ENDING, word.substring(stem));
            if (form != null) {
                return form;
            }
        }
        return "";
    }
}
