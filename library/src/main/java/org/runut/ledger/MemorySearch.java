package org.runut.ledger;

import java.util.ArrayList;
import java.util.List;
import org.runut.find.Claimed;
import org.runut.find.Clause;
import org.runut.find.Entries;
import org.runut.find.Found;
import org.runut.find.Stemmer;
import org.runut.find.Wanted;
import org.runut.model.Analysis;
import org.runut.model.Article;

/** Looks through one article after the other, the latest first, for what somebody wants; a claim's number counts from there. */
final class MemorySearch {
    private final Stemmer stemmer;
    private final List<Clause> ofClaims;
    private final List<Clause> ofArticles;
    private final long from;
    private final int limit;
    private final List<Claimed> claims = new ArrayList<>();
    private final List<Article> articles = new ArrayList<>();
    private long seen;
    private long next;

    /** For claims from a place on. */
    MemorySearch(Stemmer stemmer, Wanted wanted, long from, int limit) {
        this.stemmer = stemmer;
        this.ofClaims = wanted.clauses(stemmer);
        this.ofArticles = wanted.ofAnyKind().clauses(stemmer);
        this.from = from;
        this.limit = limit;
    }

    void look(Analysis analysis) {
        var entries = new Entries(stemmer, analysis);
        if (articles.size() < limit && entries.article().fits(ofArticles)) {
            articles.add(analysis.article());
        }
        var all = Claimed.of(analysis);
        var found = entries.claims();
        for (int i = all.size() - 1; i >= 0; i--) {
            seen++;
            if (seen > from && next == 0 && found.get(i).fits(ofClaims)) {
                take(all.get(i));
            }
        }
    }

    private void take(Claimed claim) {
        if (claims.size() == limit) {
            next = seen - 1;
        } else {
            claims.add(claim);
        }
    }

    Found found() {
        return new Found(claims, next, articles);
    }
}
