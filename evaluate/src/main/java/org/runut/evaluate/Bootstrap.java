package org.runut.evaluate;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;

/** The interval of a statistic over parts that are drawn again with replacement (Efron 1979), 95 %, the same at every run. */
final class Bootstrap {
    private static final int DRAWS = 400;
    private static final double TAIL = 0.025;

    private Bootstrap() {}

    /** The ends between which the middle 95 % of the draws lie; the statistic is given the drawn indices below {@code n}. */
    static double[] interval(int n, ToDoubleFunction<int[]> statistic) {
        if (n == 0) {
            return new double[] {0, 0};
        }
        var random = new PythonRandom(1);
        var drawn = new double[DRAWS];
        var indices = new int[n];
        for (int d = 0; d < DRAWS; d++) {
            for (int k = 0; k < n; k++) {
                indices[k] = random.below(n);
            }
            drawn[d] = statistic.applyAsDouble(indices);
        }
        Arrays.sort(drawn);
        return new double[] {drawn[(int) (DRAWS * TAIL)], drawn[(int) (DRAWS * (1 - TAIL))]};
    }

    /** The interval as printed. */
    static String text(double[] interval) {
        return "[" + Score.digits(interval[0]) + ", " + Score.digits(interval[1]) + "]";
    }
}
