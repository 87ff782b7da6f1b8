package org.runut.claim;

import org.jspecify.annotations.Nullable;
import org.runut.annotate.Passage;
import org.runut.pack.Lex;
import org.runut.pack.Lexicon;

/**
 * A kind of thing that can be counted.
 *
 * @param key  language-neutral key ({@code soldier}); the word itself where the pack does not know it
 * @param unit the contract's unit ({@code person})
 * @param known whether the pack knows it
 */
record Concept(String key, String unit, boolean known) {
    /** The value of the lexicon's entry. */
    String entry() {
        return key.equals(unit) ? key : key + " " + unit;
    }

    /** The concept of the first word of a phrase that has one; null where none has. */
    static @Nullable Concept in(Passage passage, Phrase phrase) {
        for (int i = phrase.from(); i < phrase.to(); i++) {
            var match = passage.tags().at(i, Lex.CONCEPT);
            if (match != null && match.to() <= Math.max(phrase.to(), match.from() + 1)) {
                return of(match);
            }
        }
        return null;
    }

    /** The concept that an entry of the lexicon names. */
    static Concept of(Lexicon.Match match) {
        String value = match.value();
        int space = value.indexOf(' ');
        return space < 0
                ? new Concept(value, value, true)
                : new Concept(value.substring(0, space), value.substring(space + 1), true);
    }

    /** The concept of a word that the pack does not know. */
    static Concept unknown(String word) {
        return new Concept(word, word, false);
    }
}
