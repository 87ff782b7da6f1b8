package org.runut.link;

/** How the intervals of two figures stand to each other. */
final class Bounds {
    private static final double SAME = 0.005;
    private static final double NEAR = 0.15;
    private static final double ABOUT = 0.05;
    private static final int ROUND_DIGITS = 2;

    private Bounds() {}

    /** Whether both say the same. */
    static boolean equal(Mention a, Mention b) {
        return same(a.facts().low(), b.facts().low())
                && same(a.facts().high(), b.facts().high());
    }

    /** Whether both give one value, or one of them gives the other's in round numbers: 1.2 million for 1,203,000, but not 1,840 for 1,836. */
    static boolean restated(Mention a, Mention b) {
        return equal(a, b) && (middle(a) == middle(b) || Math.min(digits(a), digits(b)) <= ROUND_DIGITS);
    }

    /** Whether both give one value, be it as a point or as a bound ("at least 240", "up to 240"). */
    static boolean level(Mention a, Mention b) {
        return equal(a, b) || same(middle(a), middle(b)) && share(a, b);
    }

    /** Whether both are closed and share a value. */
    static boolean meet(Mention a, Mention b) {
        return closed(a) && closed(b) && share(a, b);
    }

    /** Whether both can be true. */
    static boolean share(Mention a, Mention b) {
        return share(
                a.facts().low(), a.facts().high(), b.facts().low(), b.facts().high());
    }

    /** The same of two intervals; what is not a number is no bound. */
    static boolean share(double low, double high, double otherLow, double otherHigh) {
        return !(above(low, otherHigh) || above(otherLow, high));
    }

    /** Whether the first is an open bound or an interval that holds all of the second ("more than 200" after "205 to 214"). */
    static boolean admits(Mention wide, Mention narrow) {
        boolean point = wide.facts().low() == wide.facts().high();
        return !point
                && !(wide.facts().low() > narrow.facts().low()
                        || Double.isNaN(narrow.facts().low())
                                && !Double.isNaN(wide.facts().low()))
                && !(wide.facts().high() < narrow.facts().high()
                        || Double.isNaN(narrow.facts().high())
                                && !Double.isNaN(wide.facts().high()));
    }

    /** Whether one is said to be about so much, and the other is rounded to it ("about 250", 253). */
    static boolean rounded(Mention a, Mention b) {
        return isPoint(a) && isPoint(b) && (roundsTo(b, a) || roundsTo(a, b));
    }

    private static boolean isPoint(Mention a) {
        return a.facts().low() == a.facts().high();
    }

    private static boolean roundsTo(Mention exact, Mention about) {
        double value = Math.abs(middle(about));
        double last = Math.pow(10, Math.floor(Math.log10(Math.max(1, value))) - digits(about) + 1);
        double reach = Math.min(last / 2, ABOUT * value);
        return about.figure().quantity().approximate() && Math.abs(middle(exact) - middle(about)) <= reach;
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
