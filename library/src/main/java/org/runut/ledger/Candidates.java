package org.runut.ledger;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.runut.ledger.LedgerStore.Reading;
import org.runut.link.story.Candidate;
import org.runut.link.story.Signature;
import org.runut.link.story.TermCounts;

/**
 * Picks the articles that are worth comparing with a new one: those that share its rarest terms. All numbers are bounded,
 * so that the work is the same in a ledger of a thousand articles and of a million.
 */
final class Candidates {
    private static final int TERMS = 32;
    private static final int ARTICLES_OF_A_TERM = 60;
    private static final int OFFERED = 60;

    /** The candidates for an article with this signature. */
    List<Candidate> of(Signature signature, Reading reading) {
        var nearest = shared(signature, reading).entrySet().stream()
                .sorted(Map.Entry.<Long, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(OFFERED)
                .map(Map.Entry::getKey)
                .toList();
        return reading.candidates(nearest);
    }

    /** Articles by how much they share: each common term counts the more, the rarer it is. */
    private static Map<Long, Double> shared(Signature signature, Reading reading) {
        var counts = reading.counts(signature.terms().keySet());
        var shared = new HashMap<Long, Double>();
        reading.holding(rarest(signature, counts), ARTICLES_OF_A_TERM).forEach((term, articles) -> {
            double weight = Math.sqrt(signature.terms().getOrDefault(term, 0.0)) / Math.log(2.0 + counts.with(term));
            for (Long article : articles) {
                shared.merge(article, weight, Double::sum);
            }
        });
        return shared;
    }

    private static List<String> rarest(Signature signature, TermCounts counts) {
        return signature.terms().keySet().stream()
                .filter(term -> counts.with(term) > 0)
                .sorted(Comparator.comparingInt(counts::with).thenComparing(Comparator.naturalOrder()))
                .limit(TERMS)
                .toList();
    }
}
