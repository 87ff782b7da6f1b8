package org.runut.evaluate;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Fits a logistic regression by Newton's method, with a ridge on all weights but the last, which is the bias. The same data
 * give the same weights.
 */
final class LogisticFit {
    private static final int ROUNDS = 25;
    private static final double STILL = 1e-9;
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
        var rows = examples.stream().map(example -> new Row(example, values)).toList();
        var weights = new double[values + 1];
        double moved = 1;
        for (int round = 0; round < ROUNDS && moved > STILL; round++) {
            moved = step(rows, weights);
        }
        return weights;
    }

    /** What of an example is not 0, the bias last: which values, and what they are. */
    private static final class Row {
        private final int[] at;
        private final double[] values;
        private final boolean right;
        private final double weight;

        Row(Example example, int bias) {
            at = IntStream.range(0, bias + 1)
                    .filter(i -> value(example, i) != 0)
                    .toArray();
            values = Arrays.stream(at).mapToDouble(i -> value(example, i)).toArray();
            right = example.right();
            weight = example.weight();
        }

        private static double value(Example example, int i) {
            return i < example.values().size() ? example.values().get(i) : 1;
        }

        double sum(double[] weights) {
            double sum = 0;
            for (int k = 0; k < at.length; k++) {
                sum += weights[at[k]] * values[k];
            }
            return sum;
        }
    }

    /** Steps towards the best weights; gives back how far the furthest moved. */
    private double step(List<Row> rows, double[] weights) {
        int n = weights.length;
        var gradient = new double[n];
        var hessian = new double[n][n];
        for (var row : rows) {
            add(row, weights, gradient, hessian);
        }
        for (int i = 0; i < n - 1; i++) {
            gradient[i] += ridge * weights[i];
            hessian[i][i] += ridge;
        }
        hessian[n - 1][n - 1] += 1e-9;
        double[] move = solve(hessian, gradient);
        double furthest = 0;
        for (int i = 0; i < n; i++) {
            weights[i] -= move[i];
            furthest = Math.max(furthest, Math.abs(move[i]));
        }
        return furthest;
    }

    private static void add(Row row, double[] weights, double[] gradient, double[][] hessian) {
        double p = 1 / (1 + StrictMath.exp(-row.sum(weights)));
        double slope = row.weight * (p - (row.right ? 1 : 0));
        double curve = row.weight * p * (1 - p);
        for (int k = 0; k < row.at.length; k++) {
            double x = row.values[k];
            var line = hessian[row.at[k]];
            gradient[row.at[k]] += slope * x;
            for (int l = 0; l < row.at.length; l++) {
                line[row.at[l]] += curve * x * row.values[l];
            }
        }
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
