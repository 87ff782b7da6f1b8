package org.runut.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.runut.claim.Explainer;
import org.runut.claim.FigureMarks;
import org.runut.claim.QuotationMarks;
import org.runut.clean.Cleaner;
import org.runut.model.Analysis;
import org.runut.model.RawArticle;

/** Scores analyses against annotations by the rules of the gold's own README; the numbers are those of its script. */
final class ArticleScorer {
    private static final Analysis NOTHING = Analysis.none(Cleaner.plain(RawArticle.of(""), "und"));

    private final FigureScorer figures = new FigureScorer();
    private final QuoteScorer quotes = new QuoteScorer();
    private final TimeScorer times = new TimeScorer();
    private final List<Miss> misses = new ArrayList<>();
    private final Reliability figureSureness = new Reliability("figures");
    private final Reliability quotationSureness = new Reliability("quotations");
    private int articles;

    /** Scores an article; null where there is no analysis of it. */
    void score(GoldArticle gold, @Nullable Analysis found) {
        var article = new Misses(gold.name());
        if (found == null) {
            article.add(Cause.NO_ANALYSIS, "");
        }
        var analysis = found == null ? NOTHING : found;
        figures.score(gold, analysis.article(), analysis.figures(), article);
        quotes.score(gold, analysis.article().text(), analysis.quotations(), article);
        times.score(gold, analysis.article(), analysis.times(), article);
        var explainer = new Explainer(analysis);
        figures.judged()
                .forEach((f, right) -> figureSureness.add(
                        new Judgement(FigureMarks.of(f, analysis.article()), f.confidence(), right)));
        quotes.judged()
                .forEach((q, right) -> quotationSureness.add(
                        new Judgement(QuotationMarks.of(q, analysis.article()), explainer.confidence(q), right)));
        misses.addAll(article.all());
        articles++;
    }

    Evaluation evaluation() {
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
        return new Evaluation("articles", articles, scores, misses, List.of(figureSureness, quotationSureness));
    }
}
