package org.runut.link.story;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an article is about, small enough to be compared with many.
 *
 * @param terms how often it holds each term: ids of entities, names and numbers, which languages share, and words of the language
 * @param title which of them stand in its headline
 * @param day   when it was published; null where unknown
 */
public record Signature(
        Map<String, Double> terms,
        Set<String> title,
        @Nullable LocalDate day) {
    private static final char LANGUAGE_END = ' ';
    private static final int TELLING = 64;
    private static final int LONGEST_TERM = 200;
    private static final double SHARED = 2;
    private static final double IN_TITLE = 2;

    public Signature {
        terms = Map.copyOf(terms);
        title = Set.copyOf(title);
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

    /** The terms that are counted in a ledger; one that is no word of any language is of no use for that. */
    public List<String> counted() {
        return terms.keySet().stream()
                .filter(term -> term.length() <= LONGEST_TERM)
                .toList();
    }

    /** The terms by which the article is found: those that tell most, what it says often, names and numbers, the headline. */
    public List<String> telling() {
        return counted().stream()
                .sorted(Comparator.comparingDouble(this::prominence)
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .limit(TELLING)
                .toList();
    }

    private double prominence(String term) {
        double often = Math.sqrt(terms.getOrDefault(term, 0.0));
        return often * (isWord(term) ? 1 : SHARED) * (title.contains(term) ? IN_TITLE : 1);
    }
}
