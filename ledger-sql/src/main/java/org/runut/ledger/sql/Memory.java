package org.runut.ledger.sql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.runut.link.story.Signature;

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
        // Whoever writes adds a version, and nothing is ever taken out: the highest numbers tell whether something is
        // new.
        long version = sql.first("SELECT max(number) FROM version", row -> row.getLong(1))
                .orElse(0L);
        if (version != seen || counts.size() > MOST_TERMS) {
            counts.clear();
            seen = version;
        }
        articles = sql.first("SELECT max(number) FROM article", row -> row.getInt(1))
                .orElse(0);
    }

    /** This connection itself has added the version, and has told what it changed. */
    void added(long version) {
        seen = version;
    }

    /** How many articles there were when the transaction began. */
    int articles() {
        return articles;
    }

    /** In how many signatures the term occurs. */
    int with(String term) {
        if (!counts.containsKey(term)) {
            learn(List.of(term));
        }
        return counts.getOrDefault(term, 0);
    }

    /** Learns of all these terms, in one question, in how many signatures they occur. */
    void learn(Collection<String> terms) {
        var unknown = terms.stream().filter(term -> !counts.containsKey(term)).toList();
        if (unknown.isEmpty()) {
            return;
        }
        unknown.forEach(term -> counts.put(term, 0));
        sql.list(
                "SELECT t.term, t.articles FROM {each} JOIN term t ON t.term = j.value",
                row -> counts.put(row.getString(1), row.getInt(2)),
                JsonArray.of(unknown));
    }

    /** The terms occur in so many more signatures now. */
    void changed(Collection<String> terms, int by) {
        for (String term : terms) {
            counts.computeIfPresent(term, (key, count) -> count + by);
        }
    }

    /** The signatures of articles by their numbers: each the same as long as the latest version, given with it, is. */
    Map<Long, Signature> signatures(Map<Long, Long> latest) {
        var found = new HashMap<Long, Signature>();
        var unknown = new ArrayList<Long>();
        latest.forEach((article, version) -> {
            var known = signatures.get(version);
            if (known == null) {
                unknown.add(article);
            } else {
                found.put(article, known);
            }
        });
        if (!unknown.isEmpty()) {
            found.putAll(read(unknown));
        }
        return found;
    }

    private Map<Long, Signature> read(List<Long> articles) {
        var read = new HashMap<Long, Signature>();
        sql.list(
                "SELECT a.number, a.latest, a.day, a.terms FROM {each} JOIN article a ON a.number = CAST(j.value AS BIGINT)",
                row -> {
                    var signature = SignatureFormat.decode(row.getString(3), row.getString(4));
                    signatures.put(row.getLong(2), signature);
                    return read.put(row.getLong(1), signature);
                },
                JsonArray.ofNumbers(articles));
        return read;
    }

    /** Forgets all, where a transaction was taken back. */
    void clear() {
        counts.clear();
        signatures.clear();
    }
}
