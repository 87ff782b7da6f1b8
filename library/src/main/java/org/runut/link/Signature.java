package org.runut.link;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an article is about, small enough to be compared with many.
 *
 * @param terms weighted terms: ids of entities, names and numbers, which languages share, and words of the language
 * @param day   when it was published; null where unknown
 */
public record Signature(Map<String, Double> terms, @Nullable LocalDate day) {
    private static final char LANGUAGE_END = ' ';

    public Signature {
        terms = Map.copyOf(terms);
    }

    /** The term for a word that only its own language has. */
    static String word(String language, String word) {
        return language + LANGUAGE_END + word;
    }

    /** Whether a term is a word that only its own language has. */
    static boolean isWord(String term) {
        return term.indexOf(LANGUAGE_END) >= 0;
    }

    /** The language of its words; empty where it has none. */
    String language() {
        for (String term : terms.keySet()) {
            int end = term.indexOf(LANGUAGE_END);
            if (end >= 0) {
                return term.substring(0, end);
            }
        }
        return "";
    }
}
