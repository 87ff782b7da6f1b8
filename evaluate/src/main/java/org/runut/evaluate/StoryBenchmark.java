package org.runut.evaluate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Stories whose questions, origins, relations, copies and checks were annotated, all added to one ledger.
 *
 * @param stories in the order of their names
 */
public record StoryBenchmark(List<GoldStory> stories) implements Benchmark {
    public StoryBenchmark {
        stories = List.copyOf(stories);
    }

    @Override
    public String kind() {
        return "stories";
    }

    @Override
    public Evaluation evaluate(Subject subject) {
        List<Path> texts = new ArrayList<>();
        stories.forEach(story -> texts.addAll(story.articles().values()));
        var found = Stories.add(texts, subject);
        var scorer = new StoryScorer(new LedgerIndex(found));
        stories.forEach(scorer::score);
        Map<String, Score> scores = new LinkedHashMap<>();
        scores.put("stories B3", together(found));
        scores.putAll(scorer.scores());
        return new Evaluation("stories", stories.size(), scores, scorer.misses());
    }

    /** What simple means make of the same stories: headlines alike, the same number, a count of outlets, shared runs of words. */
    public Evaluation baselines(Subject subject) {
        return new Baselines(this, subject).evaluate();
    }

    private BCubed together(Stories found) {
        Map<String, String> gold = new LinkedHashMap<>();
        for (var story : stories) {
            story.articles().values().forEach(text -> gold.put(text.toString(), story.name()));
        }
        return BCubed.of(found.labels(gold.keySet()), gold);
    }
}
