package org.runut.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.runut.claim.CountedChoice;
import org.runut.model.RawArticle;

/**
 * Fits the weights by which what a figure counts is chosen: a log-linear model over the marks of the choices, so that those which annotators
 * would take are likely. Marks that few figures have get no weight. The same at every run.
 */
public final class CountedFit {
    private static final int FEWEST = 3;
    private static final double LEAST = 0.02;

    private final Subject subject;
    private final Function<RawArticle, Map<String, List<CountedChoice>>> choices;
    private final List<Asked> asked = new ArrayList<>();

    /** The choices of one figure, and which of them name what annotators say it counts. */
    private record Asked(List<CountedChoice> choices, List<Boolean> right) {}

    /**
     * A fit.
     *
     * @param subject reads and analyses the articles
     * @param choices what the figures of an article could count, by their ids
     */
    public CountedFit(Subject subject, Function<RawArticle, Map<String, List<CountedChoice>>> choices) {
        this.subject = subject;
        this.choices = choices;
    }

    /** Takes the figures of annotated articles. */
    public void add(ArticleBenchmark benchmark) {
        benchmark.articles().forEach(this::add);
    }

    private void add(GoldSet.Entry entry) {
        var raw = entry.text() == null
                ? Optional.<RawArticle>empty()
                : subject.read(List.of(entry.text())).stream().findFirst();
        raw.ifPresent(article -> subject.analyze(article).ifPresent(analysis -> {
            var scorer = new FigureScorer();
            scorer.score(
                    entry.gold(),
                    analysis.article(),
                    analysis.figures(),
                    new Misses(entry.gold().name()));
            var open = choices.apply(article);
            scorer.named().forEach((figure, counted) -> ask(open.getOrDefault(figure.id(), List.of()), counted));
        }));
    }

    private void ask(List<CountedChoice> open, String counted) {
        var right =
                open.stream().map(c -> Names.countedSame(c.words(), counted)).toList();
        if (right.contains(true) && right.contains(false)) {
            asked.add(new Asked(open, right));
        }
    }

    /** How many figures the fit rests on. */
    public int size() {
        return asked.size();
    }

    /** The weights by mark, rounded, those that tell next to nothing left out. */
    public Map<String, Double> weights() {
        var names = names();
        var fit = new ChoiceFit(names.size());
        for (var figure : asked) {
            fit.add(
                    figure.choices().stream()
                            .map(c -> c.marks().stream()
                                    .filter(names::containsKey)
                                    .mapToInt(names::get)
                                    .toArray())
                            .toList(),
                    figure.right());
        }
        double[] fitted = fit.fit();
        Map<String, Double> weights = new TreeMap<>();
        names.forEach((name, i) -> {
            double weight = LogisticFit.rounded(fitted[i]);
            if (Math.abs(weight) >= LEAST) {
                weights.put(name, weight);
            }
        });
        return weights;
    }

    /** The marks that enough figures have, each with its place. */
    private Map<String, Integer> names() {
        Map<String, Integer> counts = new TreeMap<>();
        for (var figure : asked) {
            figure.choices().stream()
                    .flatMap(c -> c.marks().stream())
                    .distinct()
                    .forEach(mark -> counts.merge(mark, 1, Integer::sum));
        }
        Map<String, Integer> names = new TreeMap<>();
        counts.forEach((mark, count) -> {
            if (count >= FEWEST) {
                names.put(mark, names.size());
            }
        });
        return names;
    }
}
