package org.runut.evaluate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.runut.model.Analysis;
import org.runut.model.RawArticle;
import org.runut.model.Story;

/**
 * What a ledger makes of articles that were added to it.
 *
 * @param stories  its stories
 * @param analyses the analysis of each article that could be analysed, by its source
 * @param sources  the source of each article, by its id
 */
record Stories(List<Story> stories, Map<String, Analysis> analyses, Map<String, String> sources) {

    /** Adds the articles of files to an empty ledger, in their order. */
    static Stories add(List<Path> files, Subject subject) {
        Map<String, Analysis> analyses = new LinkedHashMap<>();
        Map<String, String> sources = new HashMap<>();
        List<Story> stories = new ArrayList<>();
        try (var ledger = subject.ledger()) {
            for (RawArticle raw : subject.read(files)) {
                var analysis = subject.analyze(raw);
                analysis.ifPresent(a -> analyses.put(raw.source(), a));
                ledger.add(analysis.orElseGet(() -> subject.kept(raw)));
            }
            for (var summary : ledger.stories()) {
                ledger.story(summary.id()).ifPresent(stories::add);
            }
        }
        for (var story : stories) {
            story.articles().forEach(article -> sources.put(article.id(), article.source()));
        }
        return new Stories(stories, analyses, sources);
    }

    /** The story of each source; one that is in none is alone. */
    Map<String, String> labels(Iterable<String> wanted) {
        Map<String, String> labels = new HashMap<>();
        for (var story : stories) {
            story.articles().forEach(article -> labels.put(article.source(), story.id()));
        }
        Map<String, String> all = new LinkedHashMap<>();
        wanted.forEach(source -> all.put(source, labels.getOrDefault(source, "alone " + source)));
        return all;
    }
}
