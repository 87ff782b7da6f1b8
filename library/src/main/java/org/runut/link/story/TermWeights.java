package org.runut.link.story;

import java.util.HashMap;
import java.util.Map;

/**
 * How much each term tells: the more, the smaller the share of articles that hold it. Below a share all terms tell the same, so
 * that it does not matter how large a ledger has become. A small ledger is judged as if it held some more articles, and at least some
 * hundreds: where all articles are of one matter, its own words are not common ones.
 */
final class TermWeights {
    private static final double MORE_ARTICLES = 30;
    private static final double LEAST_ARTICLES = 300;
    private static final double RARE = 0.003;
    private static final double SHARPNESS = 1.6;

    private final TermCounts counts;
    private final Map<String, Term> terms = new HashMap<>();

    /** A term with a number of its own. */
    record Term(int number, double weight, boolean word) {}

    TermWeights(TermCounts counts) {
        this.counts = counts;
    }

    /** What there is to know of a term. */
    Term of(String term) {
        var known = terms.get(term);
        if (known == null) {
            known = new Term(terms.size(), weight(term), Signature.isWord(term));
            terms.put(term, known);
        }
        return known;
    }

    /** What a term tells that no article holds. */
    double most() {
        return ofShare(0);
    }

    private double weight(String term) {
        return ofShare(counts.with(term) / Math.max(LEAST_ARTICLES, counts.articles() + MORE_ARTICLES));
    }

    private static double ofShare(double share) {
        return Math.pow(Math.max(0, -Math.log(Math.min(1, share) + RARE)), SHARPNESS);
    }
}
