package org.runut.link;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.runut.model.Analysis;

/** Finds the story a new article belongs to, among the candidates a ledger offers. */
public final class StoryFinder {

    /** What the article is about. */
    public Signature signature(Analysis analysis) {
        LocalDate day = analysis.article().published() == null
                ? null
                : analysis.article().published().first().orElse(null);
        return new Signature(new HashMap<>(), day);
    }

    /** The id of the story the article belongs to; empty where it begins one. */
    public Optional<String> find(Signature signature, List<Candidate> candidates) {
        return Optional.empty();
    }
}
