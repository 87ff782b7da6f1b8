package org.runut.evaluate;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.runut.claim.Confidence;
import org.runut.evaluate.LogisticFit.Example;

/**
 * Fits the weights of {@link Confidence} to judged claims: logistic regression with a penalty on large weights, by Newton's
 * method, the same at every run. Marks that too few claims have get no weight.
 */
public final class Calibration {
    private static final int FEWEST = 8;
    private static final double PENALTY = 2.0;

    private final List<String> names;
    private final List<Judgement> judgements;

    private Calibration(List<String> names, List<Judgement> judgements) {
        this.names = names;
        this.judgements = judgements;
    }

    /** The weights that fit the claims of the evaluations best, by mark, the base first. */
    public static Map<String, Double> weights(Collection<Reliability> judged) {
        var judgements = judged.stream().flatMap(r -> r.judgements().stream()).toList();
        var marks = new TreeSet<String>();
        judgements.forEach(j -> marks.addAll(j.marks()));
        marks.removeIf(mark -> isRare(mark, judgements));
        var calibration = new Calibration(List.copyOf(marks), judgements);
        return calibration.named(calibration.fit());
    }

    /** What fits the judged claims tells nothing of others; this is only how well the weights fit. */
    public static Reliability fitted(String name, Map<String, Double> weights, Collection<Reliability> judged) {
        var model = new Confidence(weights);
        var reliability = new Reliability(name);
        judged.stream()
                .flatMap(r -> r.judgements().stream())
                .map(j -> new Judgement(j.marks(), model.of(j.marks()), j.right()))
                .forEach(reliability::add);
        return reliability;
    }

    private static boolean isRare(String mark, List<Judgement> judgements) {
        long holds = judgements.stream().filter(j -> j.marks().contains(mark)).count();
        return Math.min(holds, judgements.size() - holds) < FEWEST;
    }

    private Map<String, Double> named(double[] fitted) {
        Map<String, Double> weights = new LinkedHashMap<>();
        weights.put(Confidence.BASE, LogisticFit.rounded(fitted[names.size()]));
        for (int i = 0; i < names.size(); i++) {
            weights.put(names.get(i), LogisticFit.rounded(fitted[i]));
        }
        return weights;
    }

    private double[] fit() {
        var examples = judgements.stream()
                .map(j -> new Example(
                        names.stream()
                                .map(name -> j.marks().contains(name) ? 1.0 : 0.0)
                                .toList(),
                        j.right(),
                        1))
                .toList();
        return new LogisticFit(PENALTY).fit(examples, names.size());
    }
}
