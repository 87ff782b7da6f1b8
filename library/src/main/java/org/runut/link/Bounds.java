package org.runut.link;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** How the intervals of two figures stand to each other. */
final class Bounds {
    private static final double SAME = 0.005;
    private static final double NEAR = 0.15;

    private Bounds() {}

    /** Whether both say the same. */
    static boolean equal(Mention a, Mention b) {
        return same(a.low(), b.low()) && same(a.high(), b.high());
    }

    /** Whether both are closed and share a value. */
    static boolean meet(Mention a, Mention b) {
        return closed(a) && closed(b) && share(a, b);
    }

    /** Whether both can be true. */
    static boolean share(Mention a, Mention b) {
        return !(above(a.low(), b.high()) || above(b.low(), a.high()));
    }

    /** Whether both ends are there. */
    static boolean closed(Mention a) {
        return a.low() != null && a.high() != null;
    }

    /** Whether the two are rounded forms of one value, one of them perhaps open. */
    static boolean near(Mention a, Mention b) {
        double x = middle(a);
        double y = middle(b);
        return Math.abs(x - y) <= NEAR * Math.max(Math.abs(x), Math.abs(y));
    }

    /** The value, or the middle of the interval, or the one bound there is. */
    static double middle(Mention a) {
        BigDecimal low = a.low();
        BigDecimal high = a.high();
        if (low == null) {
            return high == null ? 0 : high.doubleValue();
        }
        return high == null ? low.doubleValue() : (low.doubleValue() + high.doubleValue()) / 2;
    }

    private static boolean same(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        if (a == null || b == null) {
            return a == null && b == null;
        }
        double x = a.doubleValue();
        double y = b.doubleValue();
        return Math.abs(x - y) <= SAME * Math.max(Math.abs(x), Math.abs(y));
    }

    private static boolean above(@Nullable BigDecimal low, @Nullable BigDecimal high) {
        return low != null && high != null && low.doubleValue() > high.doubleValue() * (1 + SAME);
    }
}
