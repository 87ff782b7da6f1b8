package org.runut.claim;

import org.runut.pack.Lexicon;

/**
 * A kind of thing that can be counted.
 *
 * @param key  language-neutral key ({@code soldier}); the word itself where the pack does not know it
 * @param unit the contract's unit ({@code person})
 * @param known whether the pack knows it
 */
record Concept(String key, String unit, boolean known) {
    /** What somebody has a share in that nothing names: whose it is tells the role. */
    static final Concept HELD = new Concept("share-held", "share", false);

    /** The value of the lexicon's entry. */
    String entry() {
        return key.equals(unit) ? key : key + " " + unit;
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
