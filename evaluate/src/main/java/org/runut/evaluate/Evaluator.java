package org.runut.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.runut.clean.Cleaner;
import org.runut.model.Analysis;
import org.runut.model.RawArticle;

/**
 * Scores analyses against annotations by the rules of the gold's own README; the numbers are those of its script. An
 * analysis belongs to the annotations whose name is that of its source's file up to the first point.
 */
public final class Evaluator {
    private static final Analysis NOTHING = Analysis.none(Cleaner.plain(RawArticle.of(""), "und"));

    private final FigureScorer figures = new FigureScorer();
    private final QuoteScorer quotes = new QuoteScorer();
    private final TimeScorer times = new TimeScorer();
    private final List<String> errors = new ArrayList<>();

    private Evaluator() {}

    /** The scores of the analyses. */
    public static Evaluation evaluate(GoldSet gold, List<Analysis> analyses) {
        Map<String, Analysis> byName = new HashMap<>();
        for (var analysis : analyses) {
            byName.put(name(analysis.article().source()), analysis);
        }
        var evaluator = new Evaluator();
        for (var article : gold.articles()) {
            evaluator.score(article, byName.get(article.name()));
        }
        return new Evaluation(gold.articles().size(), evaluator.scores(), evaluator.errors);
    }

    private static String name(String source) {
        String file = source.substring(source.lastIndexOf('/') + 1);
        int point = file.indexOf('.');
        return point < 0 ? file : file.substring(0, point);
    }

    private void score(GoldArticle gold, @Nullable Analysis found) {
        var article = new Errors(gold.name());
        if (found == null) {
            article.add("NO ANALYSIS", "of this article");
        }
        var analysis = found == null ? NOTHING : found;
        figures.score(gold, analysis.article(), analysis.figures(), article);
        quotes.score(gold, analysis.article().text(), analysis.quotations(), article);
        times.score(gold, analysis.article(), analysis.times(), article);
        errors.addAll(article.lines());
    }

    private Map<String, Score> scores() {
        Map<String, Score> scores = new LinkedHashMap<>();
        scores.put("figures value", figures.value);
        scores.put("figures full tuple", figures.tuple);
        scores.put("figure unit", figures.unit);
        scores.put("figure status", figures.status);
        scores.put("figure speaker", figures.speaker);
        scores.put("figure via", figures.via);
        scores.put("figure counted", figures.counted);
        scores.put("quotations direct", quotes.direct);
        scores.put("direct speaker", quotes.directSpeaker);
        scores.put("quotations indirect", quotes.indirect);
        scores.put("indirect speaker", quotes.indirectSpeaker);
        scores.put("quotations all", quotes.all);
        scores.put("times", times.times);
        return scores;
    }
}
