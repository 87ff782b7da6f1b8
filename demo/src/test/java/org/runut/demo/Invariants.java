package org.runut.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.runut.flow.Analyzer;
import org.runut.model.Analysis;
import org.runut.model.Article;
import org.runut.model.Figure;
import org.runut.model.Part;
import org.runut.model.Place;
import org.runut.model.RawArticle;
import org.runut.model.Span;

/** What holds for any text: everything points into it, every claim has its evidence, and the answer is the same twice. */
final class Invariants {
    private Invariants() {}

    /** They hold for a text, which also gets a headline and a day. */
    static void hold(Analyzer analyzer, String text) {
        var raw = new RawArticle(
                "-", null, null, text.substring(0, Math.min(70, text.length())), "2025-01-06", null, null, text);
        assertThatCode(() -> {
                    var analysis = analyzer.analyze(raw);
                    hold(analysis);
                    assertThat(analyzer.analyze(raw)).isEqualTo(analysis);
                })
                .as(text)
                .doesNotThrowAnyException();
    }

    /** They hold for an analysis. */
    static void hold(Analysis analysis) {
        assertThat(places(analysis)).allMatch(place -> inside(place, analysis.article()));
        assertThat(analysis.figures().stream().filter(f -> !hasEvidence(f)).toList())
                .as("figures without evidence")
                .isEmpty();
        assertThat(analysis.occurrences())
                .allMatch(o -> covers(o.sentence(), o.place().span()));
        assertThat(analysis.quotations()).allMatch(q -> q.content().length() > 0);
    }

    private static boolean hasEvidence(Figure figure) {
        var quantity = figure.quantity();
        boolean ordered = quantity.low() == null
                || quantity.high() == null
                || quantity.low().compareTo(quantity.high()) <= 0;
        return ordered
                && covers(figure.sentence(), quantity.span())
                && figure.confidence() >= 0
                && figure.confidence() <= 1;
    }

    private static boolean covers(Span sentence, Span words) {
        return words.length() > 0 && sentence.start() <= words.start() && words.end() <= sentence.end();
    }

    private static List<Place> places(Analysis analysis) {
        var places = new ArrayList<Place>();
        for (var figure : analysis.figures()) {
            places.add(figure.place());
            places.add(new Place(figure.quantity().part(), figure.sentence()));
        }
        for (var quotation : analysis.quotations()) {
            places.add(new Place(quotation.part(), quotation.content()));
            for (Span span : Arrays.asList(quotation.source(), quotation.cue())) {
                if (span != null) {
                    places.add(new Place(quotation.part(), span));
                }
            }
        }
        analysis.occurrences()
                .forEach(o ->
                        places.addAll(List.of(o.place(), new Place(o.place().part(), o.sentence()))));
        analysis.quantities().forEach(q -> places.add(new Place(q.part(), q.span())));
        analysis.times().forEach(t -> places.add(new Place(t.part(), t.span())));
        analysis.entities().forEach(e -> places.add(new Place(e.part(), e.span())));
        analysis.checks().forEach(c -> places.addAll(c.evidence()));
        analysis.article().boilerplate().forEach(b -> places.add(new Place(Part.TEXT, b)));
        return places;
    }

    private static boolean inside(Place place, Article article) {
        return place.span().end() <= article.text(place.part()).length();
    }
}
