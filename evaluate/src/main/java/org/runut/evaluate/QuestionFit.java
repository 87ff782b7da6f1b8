package org.runut.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.runut.evaluate.LogisticFit.Example;
import org.runut.link.QuestionPair;
import org.runut.model.Analysis;

/**
 * Fits the weights by which figures are put into questions to the gold of stories: logistic regression over pairs of figures, the same
 * at every run. A figure that annotators put into no question answers one of its own, which they may have overlooked: it counts less.
 */
public final class QuestionFit {
    private static final double RIDGE = 2;
    private static final double UNLISTED = 0.6;

    private final Subject subject;
    private final Function<List<Analysis>, List<QuestionPair>> pairs;
    private final List<Fitted> stories = new ArrayList<>();

    /** A story, what was made of it, and its pairs. */
    record Fitted(GoldStory story, Stories found, List<Example> examples) {}

    /**
     * A fit.
     *
     * @param subject reads and analyses the stories
     * @param pairs   the pairs that the linker weighs
     */
    public QuestionFit(Subject subject, Function<List<Analysis>, List<QuestionPair>> pairs) {
        this.subject = subject;
        this.pairs = pairs;
    }

    /** Takes the pairs of stories. */
    public void add(StoryBenchmark benchmark) {
        benchmark.stories().forEach(this::add);
    }

    private void add(GoldStory story) {
        var stories = Stories.add(List.copyOf(story.articles().values()), subject);
        var ledger = new LedgerIndex(stories);
        Map<String, String> questions = new HashMap<>();
        for (var gold : story.figures()) {
            var hit = ledger.figure(gold, String.valueOf(story.articles().get(gold.article())));
            if (hit != null) {
                questions.put(hit.id(), gold.question());
            }
        }
        List<Example> examples = new ArrayList<>();
        for (var pair : pairs.apply(List.copyOf(stories.analyses().values()))) {
            String a = questions.get(pair.a());
            String b = questions.get(pair.b());
            if (a != null || b != null) {
                boolean listed = a != null && b != null;
                examples.add(new Example(pair.likeness(), listed && Objects.equals(a, b), listed ? 1 : UNLISTED));
            }
        }
        this.stories.add(new Fitted(story, stories, examples));
    }

    /** The stories in the order they were taken. */
    List<Fitted> stories() {
        return List.copyOf(stories);
    }

    /** The weights by name, rounded, the bias last. */
    public Map<String, Double> weights() {
        return weights(stories);
    }

    /** The weights that fit some of the stories. */
    static Map<String, Double> weights(List<Fitted> stories) {
        var examples =
                stories.stream().flatMap(story -> story.examples().stream()).toList();
        double[] fitted = new LogisticFit(RIDGE).fit(examples, QuestionPair.NAMES.size());
        Map<String, Double> weights = new LinkedHashMap<>();
        for (int i = 0; i < fitted.length; i++) {
            String name = i < QuestionPair.NAMES.size() ? QuestionPair.NAMES.get(i) : "(bias)";
            weights.put(name, LogisticFit.rounded(fitted[i]));
        }
        return weights;
    }

    /** How many pairs the fit rests on. */
    public int size() {
        return stories.stream().mapToInt(story -> story.examples().size()).sum();
    }
}
