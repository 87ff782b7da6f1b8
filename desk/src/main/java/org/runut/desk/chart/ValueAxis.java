package org.runut.desk.chart;

import java.util.ArrayList;
import java.util.List;

/** The axis of values: linear, or logarithmic where the values are of very different sizes. */
final class ValueAxis {
    private static final double FAR_APART = 40;
    private static final double FROM_ZERO = 0.65;
    private static final double[] NICE = {1, 2, 2.5, 5, 10};

    private final double low;
    private final double high;
    private final boolean logarithmic;
    private final List<Double> ticks = new ArrayList<>();

    private ValueAxis(double low, double high, boolean logarithmic) {
        this.low = low;
        this.high = high;
        this.logarithmic = logarithmic;
    }

    /** An axis with about so many ticks that holds all these values. */
    static ValueAxis of(List<Double> values, int wanted) {
        double least = values.stream().mapToDouble(v -> v).min().orElse(0);
        double most = values.stream().mapToDouble(v -> v).max().orElse(1);
        return least > 0 && most / least >= FAR_APART ? logarithmic(least, most) : linear(least, most, wanted);
    }

    private static ValueAxis logarithmic(double least, double most) {
        int from = (int) Math.floor(Math.log10(least));
        int to = (int) Math.ceil(Math.log10(most));
        var axis = new ValueAxis(from, Math.max(to, from + 1), true);
        int step = Math.max(1, (to - from + 4) / 5);
        for (int power = from; power <= to; power += step) {
            axis.ticks.add(Math.pow(10, power));
        }
        return axis;
    }

    private static ValueAxis linear(double least, double most, int wanted) {
        double start = least >= 0 && (least == most || least < FROM_ZERO * most) ? 0 : least;
        double span = most == start ? Math.max(1, Math.abs(most)) : most - start;
        double step = nice(span / wanted);
        double from = Math.floor(start / step) * step;
        double to = Math.ceil((most + span * 0.04) / step) * step;
        var axis = new ValueAxis(from, to, false);
        for (int i = 0; from + i * step <= to + step / 1000; i++) {
            axis.ticks.add(from + i * step);
        }
        return axis;
    }

    private static double nice(double step) {
        double power = Math.pow(10, Math.floor(Math.log10(step)));
        for (double nice : NICE) {
            if (step <= nice * power * 1.0001) {
                return nice * power;
            }
        }
        return 10 * power;
    }

    /** How far up the value stands: 0 at the foot of the axis, 1 at its head. */
    double share(double value) {
        double at = logarithmic ? Math.log10(value) : value;
        return Math.clamp((at - low) / (high - low), 0, 1);
    }

    List<Double> ticks() {
        return List.copyOf(ticks);
    }

    boolean isLogarithmic() {
        return logarithmic;
    }
}
