package org.runut.ledger.sql;

import java.util.HashMap;
import java.util.Map;

/**
 * How common terms are, as one connection remembers it from one transaction to the next. Comparing an article with its
 * candidates asks for some thousand terms, most of them again and again. What another connection changes empties it.
 */
final class TermCache {
    private static final int MOST = 200_000;

    private final Sql sql;
    private final Map<String, Integer> counts = new HashMap<>();
    private long seen = -1;
    private int articles;

    TermCache(Sql sql) {
        this.sql = sql;
    }

    /** At the beginning of a transaction: forgets what may no longer hold. */
    void refresh() {
        long version = sql.first("PRAGMA data_version", row -> row.getLong(1)).orElse(0L);
        if (version != seen || counts.size() > MOST) {
            counts.clear();
            seen = version;
        }
        // Articles are never taken out, so the highest number is how many there are.
        articles = sql.first("SELECT max(number) FROM article", row -> row.getInt(1)).orElse(0);
    }

    /** How many articles there were when the transaction began. */
    int articles() {
        return articles;
    }

    /** In how many signatures the term occurs. */
    int with(String term) {
        var known = counts.get(term);
        if (known == null) {
            known = sql.first("SELECT articles FROM term WHERE term = ?", row -> row.getInt(1), term)
                    .orElse(0);
            counts.put(term, known);
        }
        return known;
    }

    /** The term occurs in more or fewer signatures now. */
    void changed(String term) {
        counts.remove(term);
    }

    /** Forgets all, where a transaction was taken back. */
    void clear() {
        counts.clear();
    }
}
