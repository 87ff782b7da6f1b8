package org.runut.evaluate;

import java.util.List;

/**
 * Fits a logistic regression by Newton's method, with a ridge on all weights but the last, which is the bias. The same data
 * give the same weights.
 */
final class LogisticFit {
    private static final int ROUNDS = 25;
    private final double ridge;

    /** @param ridge how much large weights cost */
    LogisticFit(double ridge) {
        this.ridge = ridge;
    }

    /**
     * An example.
     *
     * @param values the numbers it is judged by
     * @param right  what it is
     * @param weight how much it counts
     */
    record Example(List<Double> values, boolean right, double weight) {}

    /** A weight in three decimals. */
    static double rounded(double weight) {
        return Math.round(weight * 1000) / 1000.0;
    }

    /** The weights of the values, in their order, then the bias. */
    double[] fit(List<Example> examples, int values) {
        var weights = new double[values + 1];
        for (int round = 0; round < ROUNDS; round++) {
            step(examples, weights);
        }
        return weights;
    }

    private void step(List<Example> examples, double[] weights) {
        int n = weights.length;
        var gradient = new double[n];
        var hessian = new double[n][n];
        for (var example : examples) {
            add(example, weights, gradient, hessian);
        }
        for (int i = 0; i < n - 1; i++) {
            gradient[i] += ridge * weights[i];
            hessian[i][i] += ridge;
        }
        hessian[n - 1][n - 1] += 1e-9;
        double[] move = solve(hessian, gradient);
        for (int i = 0; i < n; i++) {
            weights[i] -= move[i];
        }
    }

    private static void add(Example example, double[] weights, double[] gradient, double[][] hessian) {
        int n = weights.length;
        double p = 1 / (1 + StrictMath.exp(-sum(example, weights)));
        double slope = example.weight() * (p - (example.right() ? 1 : 0));
        double curve = example.weight() * p * (1 - p);
        for (int i = 0; i < n; i++) {
            double x = value(example, i);
            if (x != 0) {
                gradient[i] += slope * x;
                for (int j = 0; j < n; j++) {
                    hessian[i][j] += curve * x * value(example, j);
                }
            }
        }
    }

    private static double sum(Example example, double[] weights) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * value(example, i);
        }
        return sum;
    }

    private static double value(Example example, int i) {
        return i < example.values().size() ? example.values().get(i) : 1;
    }

    /** The solution of a system of linear equations whose matrix is symmetric and positive (Gauss). */
    private static double[] solve(double[][] matrix, double[] right) {
        int n = right.length;
        var result = right.clone();
        for (int i = 0; i < n; i++) {
            for (int k = i + 1; k < n; k++) {
                double factor = matrix[k][i] / matrix[i][i];
                for (int j = i; j < n; j++) {
                    matrix[k][j] -= factor * matrix[i][j];
                }
                result[k] -= factor * result[i];
            }
        }
        for (int i = n - 1; i >= 0; i--) {
            for (int j = i + 1; j < n; j++) {
                result[i] -= matrix[i][j] * result[j];
            }
            result[i] /= matrix[i][i];
        }
        return result;
    }
}
