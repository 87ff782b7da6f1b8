package org.runut.ledger.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What stands in the index in the place of the beginning of a word. SQLite gathers all that holds any word that begins so before it
 * gives the first; of whole words, and of beginnings of three letters, which are in the index as words are, it reads no more than
 * is wanted, however common they are.
 *
 * @param sql   the ledger, inside a transaction
 * @param table whose words they are
 */
record Beginnings(Sql sql, String table) {
    /** With more words than these it is left as it is. */
    private static final int MOST_WORDS = 60;

    private static final int MOST_BEGINNINGS = 1_500;
    private static final int INDEXED = 3;

    /** No word has a letter before this one. */
    private static final String FIRST_LETTER = "\u0001";

    /** No word has a letter behind this one. */
    private static final String LAST_LETTER = Character.toString(Character.MAX_CODE_POINT);

    /** A word, or what words begin with. */
    record Part(String letters, boolean isBegun) {}

    /** What together means the same; empty where it is best left as it is. */
    Optional<List<Part>> parts(String beginning) {
        if (beginning.length() == INDEXED || !isPlain(beginning)) {
            return Optional.empty();
        }
        var parts = new ArrayList<Part>();
        int most = beginning.length() < INDEXED ? MOST_BEGINNINGS : MOST_WORDS;
        String word = next(beginning);
        while (word.startsWith(beginning)) {
            if (parts.size() == most) {
                return Optional.empty();
            }
            var part = part(beginning, word);
            parts.add(part);
            word = next(part.letters() + (part.isBegun() ? LAST_LETTER : FIRST_LETTER));
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(parts);
    }

    /** Of a short beginning the words are not told one by one, but by the three letters they begin with. */
    private static Part part(String beginning, String word) {
        boolean many = beginning.length() < INDEXED && word.length() >= INDEXED && isPlain(word.substring(0, INDEXED));
        return many ? new Part(word.substring(0, INDEXED), true) : new Part(word, false);
    }

    /** Other letters may stand in the index in another form. */
    private static boolean isPlain(String letters) {
        return letters.chars().allMatch(c -> c < 128 && Character.isLetterOrDigit(c));
    }

    /** The first word that stands there or behind; empty where there is none. */
    private String next(String from) {
        return sql.first("SELECT term FROM " + table + "_term WHERE term >= ? LIMIT 1", row -> row.getString(1), from)
                .orElse("");
    }
}
