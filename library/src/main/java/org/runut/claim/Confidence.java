package org.runut.claim;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.runut.model.Article;
import org.runut.model.Figure;
import org.runut.text.Table;

/**
 * How likely a claim was read right, told from how it was found: a logistic model over a few marks that hold or do not
 * ({@link FigureMarks}, {@link QuotationMarks}). Its weights were fitted on annotated articles so that of the claims given
 * 0.9 about nine in ten are right; the table of weights says on which.
 */
public final class Confidence {
    /** The name of the weight that every claim starts from. */
    public static final String BASE = "base";

    private final Map<String, Double> weights;

    /** A model with these weights; a mark without a weight tells nothing. */
    public Confidence(Map<String, Double> weights) {
        this.weights = Map.copyOf(weights);
    }

    /** The model of figures that comes with the library. */
    static Confidence ofFigures() {
        return shipped("confidence-figures.tsv");
    }

    /** The model of quotations that comes with the library. */
    static Confidence ofQuotations() {
        return shipped("confidence-quotations.tsv");
    }

    private static Confidence shipped(String name) {
        var weights = new HashMap<String, Double>();
        Table.read(Confidence.class, name).forEach((mark, weight) -> weights.put(mark, Double.valueOf(weight)));
        return new Confidence(weights);
    }

    /** The figure, given how sure it is. */
    Figure on(Figure figure, Article article) {
        return figure.with(of(FigureMarks.of(figure, article)));
    }

    /** How sure a claim with these marks is, between 0 and 1, to three digits. */
    public double of(Collection<String> marks) {
        double sum = weights.getOrDefault(BASE, 0.0);
        for (String mark : marks) {
            sum += weights.getOrDefault(mark, 0.0);
        }
        return Math.round(1000 / (1 + StrictMath.exp(-sum))) / 1000.0;
    }
}
