package org.runut.ledger;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.TreeMap;
import org.runut.link.story.Signature;

/** The index of a ledger in memory: which articles, by number, hold a telling term, and in how many a term is counted. */
final class MemoryTerms {
    private final Map<String, SequencedSet<Long>> postings = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();

    void add(Signature signature, long number) {
        signature.counted().forEach(term -> counts.merge(term, 1, Integer::sum));
        for (String term : signature.telling()) {
            postings.computeIfAbsent(term, k -> new LinkedHashSet<>()).addLast(number);
        }
    }

    void remove(Signature signature, long number) {
        signature.counted().forEach(term -> counts.merge(term, -1, Integer::sum));
        for (String term : signature.telling()) {
            postings.computeIfPresent(term, (k, articles) -> MemoryStories.without(articles, number));
        }
    }

    int with(String term) {
        return counts.getOrDefault(term, 0);
    }

    /** The articles with each of the terms, the latest first. */
    Map<String, List<Long>> holding(Collection<String> terms, int limit) {
        var holding = new TreeMap<String, List<Long>>();
        for (String term : terms) {
            var articles = postings.get(term);
            if (articles != null) {
                holding.put(term, articles.reversed().stream().limit(limit).toList());
            }
        }
        return holding;
    }
}
