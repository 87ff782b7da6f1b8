package org.runut.link;

/** How the intervals of two figures stand to each other. */
final class Bounds {
    private static final double SAME = 0.005;
    private static final double NEAR = 0.15;

    private Bounds() {}

    /** Whether both say the same. */
    static boolean equal(Mention a, Mention b) {
        return same(a.facts().low(), b.facts().low())
                && same(a.facts().high(), b.facts().high());
    }

    /** Whether both are closed and share a value. */
    static boolean meet(Mention a, Mention b) {
        return closed(a) && closed(b) && share(a, b);
    }

    /** Whether both can be true. */
    static boolean share(Mention a, Mention b) {
        return !(above(a.facts().low(), b.facts().high())
                || above(b.facts().low(), a.facts().high()));
    }

    /** Whether both ends are there. */
    static boolean closed(Mention a) {
        return !Double.isNaN(a.facts().low()) && !Double.isNaN(a.facts().high());
    }

    /** Whether the two are rounded forms of one value, one of them perhaps open. */
    static boolean near(Mention a, Mention b) {
        double x = middle(a);
        double y = middle(b);
        return Math.abs(x - y) <= NEAR * Math.max(Math.abs(x), Math.abs(y));
    }

    /** The value, or the middle of the interval, or the one bound there is. */
    static double middle(Mention a) {
        return a.facts().middle();
    }

    /** How many digits tell a value, the zeros at its end left out: a number of many is not met twice by chance. */
    static int digits(Mention a) {
        return a.facts().digits();
    }

    private static boolean same(double a, double b) {
        if (Double.isNaN(a) || Double.isNaN(b)) {
            return Double.isNaN(a) && Double.isNaN(b);
        }
        return Math.abs(a - b) <= SAME * Math.max(Math.abs(a), Math.abs(b));
    }

    /** Whether a lower bound is above an upper one; no bound is above none. */
    private static boolean above(double low, double high) {
        return low > high * (1 + SAME);
    }
}
