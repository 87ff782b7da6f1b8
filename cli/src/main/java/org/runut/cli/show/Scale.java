package org.runut.cli.show;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runut.model.Quantity;
import org.runut.model.Status;

/** Draws quantities of one question on a common axis, one line each. */
final class Scale {
    private final double low;
    private final double high;
    private final int width;

    /** An axis that holds all these quantities, so many columns wide. */
    Scale(List<Quantity> quantities, int width) {
        var bounds = new ArrayList<Double>();
        for (Quantity quantity : quantities) {
            add(bounds, quantity.low());
            add(bounds, quantity.high());
        }
        this.low = bounds.stream().mapToDouble(d -> d).min().orElse(0);
        this.high = bounds.stream().mapToDouble(d -> d).max().orElse(0);
        this.width = width;
    }

    private static void add(List<Double> bounds, @Nullable BigDecimal bound) {
        if (bound != null) {
            bounds.add(bound.doubleValue());
        }
    }

    /** Whether there is anything to compare. */
    boolean isFlat() {
        return low == high;
    }

    /** The line of a quantity: a mark for a point, a bar for an interval, an arrow where a bound is open. */
    String line(Quantity quantity, Status status) {
        char[] line = "·".repeat(width).toCharArray();
        BigDecimal from = quantity.low();
        BigDecimal to = quantity.high();
        if (from == null && to == null) {
            return new String(line);
        }
        int start = from == null ? 0 : column(from);
        int end = to == null ? width - 1 : column(to);
        for (int i = start; i <= end; i++) {
            line[i] = '─';
        }
        if (from == null) {
            line[start] = '◂';
        } else {
            line[start] = end > start && to != null ? '├' : mark(status);
        }
        if (to == null) {
            line[end] = '▸';
        } else if (end > start) {
            line[end] = from == null ? mark(status) : '┤';
        }
        return new String(line);
    }

    private int column(BigDecimal value) {
        return isFlat() ? width / 2 : (int) Math.round((value.doubleValue() - low) / (high - low) * (width - 1));
    }

    /** Full for what happened, hollow for what may or shall, crossed for what is denied. */
    static char mark(Status status) {
        return switch (status) {
            case HAPPENED, ONGOING -> '●';
            case PLANNED, POSSIBLE -> '○';
            case DENIED, WITHDRAWN -> '✕';
        };
    }
}
