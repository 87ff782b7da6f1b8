package org.runut.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.runut.model.Analysis;
import org.runut.model.Story;

/**
 * How well figures are put into questions on stories that the weights were not fitted on: the stories are dealt to so many parts, and
 * each part is linked with the weights that fit all others. That the articles make one story is given.
 */
public final class QuestionFolds {
    private final QuestionFit fit;
    private final Function<Map<String, Double>, Linking> linkings;

    /** Makes one story of articles. */
    @FunctionalInterface
    public interface Linking {
        /** The story of these articles, under this id. */
        Story link(String id, List<Analysis> articles);
    }

    /**
     * A measure.
     *
     * @param fit      holds the stories
     * @param linkings what makes a story with given weights
     */
    public QuestionFolds(QuestionFit fit, Function<Map<String, Double>, Linking> linkings) {
        this.fit = fit;
        this.linkings = linkings;
    }

    /** The scores over all stories, each linked by what was learned from the other parts; a part is at least a story. */
    public Evaluation evaluate(int folds) {
        var all = fit.stories();
        int parts = Math.min(folds, all.size());
        List<Story> linked = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            linked.addAll(leftOut(all, part, parts));
        }
        var scorer = new StoryScorer(new LedgerIndex(together(linked)));
        all.forEach(fitted -> scorer.score(fitted.story()));
        return new Evaluation("stories", all.size(), scorer.scores(), scorer.misses());
    }

    private List<Story> leftOut(List<QuestionFit.Fitted> all, int part, int parts) {
        List<QuestionFit.Fitted> learned = new ArrayList<>();
        List<QuestionFit.Fitted> left = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            (i % parts == part ? left : learned).add(all.get(i));
        }
        var linking = linkings.apply(QuestionFit.weights(learned));
        return left.stream()
                .map(fitted -> linking.link(
                        fitted.story().name(),
                        List.copyOf(fitted.found().analyses().values())))
                .toList();
    }

    private Stories together(List<Story> linked) {
        Map<String, Analysis> analyses = new HashMap<>();
        Map<String, String> sources = new HashMap<>();
        for (var fitted : fit.stories()) {
            analyses.putAll(fitted.found().analyses());
            sources.putAll(fitted.found().sources());
        }
        return new Stories(linked, analyses, sources);
    }
}
