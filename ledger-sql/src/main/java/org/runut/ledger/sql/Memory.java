package org.runut.ledger.sql;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.runut.link.Signature;

/**
 * What one connection remembers from one transaction to the next: how common terms are, and the signatures of candidates.
 * Comparing an article with its candidates asks for some thousand terms, most of them again and again. What another
 * connection changes empties it.
 */
final class Memory {
    private static final int MOST_TERMS = 200_000;
    private static final int MOST_SIGNATURES = 4_000;

    private final Sql sql;
    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<Long, Signature> signatures = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Signature> eldest) {
            return size() > MOST_SIGNATURES;
        }
    };
    private long seen = -1;
    private int articles;

    Memory(Sql sql) {
        this.sql = sql;
    }

    /** At the beginning of a transaction: forgets what may no longer hold. */
    void refresh() {
        long version = sql.first("PRAGMA data_version", row -> row.getLong(1)).orElse(0L);
        if (version != seen || counts.size() > MOST_TERMS) {
            counts.clear();
            seen = version;
        }
        // Articles are never taken out, so the highest number is how many there are.
        articles = sql.first("SELECT max(number) FROM article", row -> row.getInt(1))
                .orElse(0);
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

    /** The terms occur in so many more signatures now. */
    void changed(Collection<String> terms, int by) {
        for (String term : terms) {
            counts.computeIfPresent(term, (key, count) -> count + by);
        }
    }

    /** The signature of an article, which is the same as long as its latest version is. */
    Signature signature(long version, long article) {
        var known = signatures.get(version);
        if (known == null) {
            known = sql.first(
                            "SELECT day, terms FROM article WHERE number = ?",
                            row -> SignatureFormat.decode(row.getString(1), row.getString(2)),
                            article)
                    .orElseThrow();
            signatures.put(version, known);
        }
        return known;
    }

    /** Forgets all, where a transaction was taken back. */
    void clear() {
        counts.clear();
        signatures.clear();
    }
}
