package org.runut.evaluate;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.runut.claim.Confidence;

/**
 * Fits the weights of {@link Confidence} to judged claims: logistic regression with a penalty on large weights, by Newton's
 * method, the same at every run. Marks that too few claims have get no weight.
 */
public final class Calibration {
    private static final int ROUNDS = 30;
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
        weights.put(Confidence.BASE, rounded(fitted[0]));
        for (int i = 0; i < names.size(); i++) {
            weights.put(names.get(i), rounded(fitted[i + 1]));
        }
        return weights;
    }

    private static double rounded(double weight) {
        return Math.round(weight * 1000) / 1000.0;
    }

    private double[] fit() {
        int n = names.size() + 1;
        var weights = new double[n];
        for (int round = 0; round < ROUNDS; round++) {
            var gradient = new double[n];
            var hessian = new double[n][n];
            for (int i = 1; i < n; i++) {
                gradient[i] = -PENALTY * weights[i];
                hessian[i][i] = PENALTY;
            }
            hessian[0][0] = 1e-6;
            judgements.forEach(j -> add(j, weights, gradient, hessian));
            double[] step = solve(hessian, gradient);
            for (int i = 0; i < n; i++) {
                weights[i] += step[i];
            }
        }
        return weights;
    }

    private void add(Judgement judgement, double[] weights, double[] gradient, double[][] hessian) {
        int[] holds = holds(judgement);
        double sum = 0;
        for (int i : holds) {
            sum += weights[i];
        }
        double p = 1 / (1 + StrictMath.exp(-sum));
        for (int i : holds) {
            gradient[i] += (judgement.right() ? 1 : 0) - p;
            for (int k : holds) {
                hessian[i][k] += p * (1 - p);
            }
        }
    }

    private int[] holds(Judgement judgement) {
        var holds = new int[names.size() + 1];
        int n = 1;
        for (int i = 0; i < names.size(); i++) {
            if (judgement.marks().contains(names.get(i))) {
                holds[n++] = i + 1;
            }
        }
        return Arrays.copyOf(holds, n);
    }

    /** The solution of a system of linear equations whose matrix is symmetric and positive (Gauss). */
    private static double[] solve(double[][] matrix, double[] right) {
        int n = right.length;
        double[] x = right.clone();
        for (int i = 0; i < n; i++) {
            for (int k = i + 1; k < n; k++) {
                double factor = matrix[k][i] / matrix[i][i];
                for (int j = i; j < n; j++) {
                    matrix[k][j] -= factor * matrix[i][j];
                }
                x[k] -= factor * x[i];
            }
        }
        for (int i = n - 1; i >= 0; i--) {
            for (int j = i + 1; j < n; j++) {
                x[i] -= matrix[i][j] * x[j];
            }
            x[i] /= matrix[i][i];
        }
        return x;
    }
}
