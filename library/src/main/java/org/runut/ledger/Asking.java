package org.runut.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.runut.ledger.LedgerStore.Reading;
import org.runut.link.story.Candidate;
import org.runut.link.story.Signature;
import org.runut.model.Analysis;
import org.runut.model.Article;
import org.runut.model.Entity;

/** Finds where in a ledger something may be held about a text. */
final class Asking {
    private static final int STORIES = 4;
    private static final int ARTICLES = 5;

    private Asking() {}

    /** The ids of the stories whose articles share most with the text, the best first. */
    static List<String> stories(Signature signature, List<Candidate> candidates, Reading reading) {
        var counts = reading.counts(signature.terms().keySet());
        var shared = new HashMap<String, Double>();
        for (var candidate : candidates) {
            double share = signature.terms().keySet().stream()
                    .filter(candidate.signature().terms()::containsKey)
                    .mapToDouble(term -> 1 / Math.log(2.0 + counts.with(term)))
                    .sum();
            shared.merge(candidate.story(), share, Math::max);
        }
        return shared.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(STORIES)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Articles that hold all its words, else all its names, else one of them. */
    static List<Article> articles(Analysis asked, Reading reading) {
        var names = asked.names().stream().map(Entity::name).distinct().toList();
        var queries = new ArrayList<String>();
        queries.add(asked.article().text());
        queries.add(String.join(" ", names));
        queries.addAll(names);
        var found = new LinkedHashMap<String, Article>();
        for (String query : queries) {
            if (!query.isBlank() && found.size() < ARTICLES) {
                reading.search(query, ARTICLES).forEach(article -> found.putIfAbsent(article.id(), article));
            }
        }
        return List.copyOf(found.values());
    }
}
