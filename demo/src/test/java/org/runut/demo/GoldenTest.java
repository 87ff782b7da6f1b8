package org.runut.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.runut.ledger.StorySummary;
import org.runut.model.Article;

/** The whole way over the demo's articles, compared with the golden files. */
class GoldenTest {
    private static final Way WAY = new Way();

    static List<String> articles() {
        return Bundled.articles();
    }

    @ParameterizedTest
    @MethodSource("articles")
    void analysesAreAsTheyWereWhenLastRead(String article) throws IOException {
        var analysis = WAY.analyze(article);
        Golden.check(article, AnalysisProjection.of(Way.json(lines -> lines.write(analysis))));
    }

    @Test
    void storiesAreAsTheyWereWhenLastRead() throws IOException {
        Map<String, String> names = new HashMap<>();
        try (var ledger = WAY.ledger()) {
            for (String article : articles()) {
                names.put(ledger.add(WAY.analyze(article)).article(), article);
            }
            var found = new TreeMap<String, String>();
            for (StorySummary summary : ledger.stories()) {
                var story = ledger.story(summary.id()).orElseThrow();
                found.put(name(summary, names), StoryProjection.of(Way.json(lines -> lines.write(story)), names));
            }
            assertThat(found.keySet()).containsExactlyElementsOf(Bundled.stories());
            for (var story : found.entrySet()) {
                Golden.check(story.getKey() + "/story", story.getValue());
            }
        }
    }

    /** The demo's story that all articles of a story belong to; otherwise the names of its articles. */
    private static String name(StorySummary summary, Map<String, String> names) {
        var all = summary.articles().stream()
                .map(Article::id)
                .map(names::get)
                .sorted()
                .toList();
        var stories = all.stream()
                .map(article -> article.substring(0, article.indexOf('/')))
                .distinct()
                .toList();
        return stories.size() == 1 ? stories.getFirst() : String.join(" ", all);
    }
}
