package org.runut.link;

import java.util.List;

/** How alike two figures are in their values. */
final class ValueLikeness {
    /** The names of the numbers. */
    static final List<String> NAMES = List.of(
            "value same small",
            "value same",
            "value same large",
            "value same, many digits",
            "value near",
            "value shared",
            "value far",
            "value far, frame other",
            "value far, frame one",
            "value far, frame same",
            "value far, same day",
            "value far, same voice");

    private static final double FARTHEST = 5;
    private static final int SMALL = 13;
    private static final int LARGE = 100;
    private static final int MANY_DIGITS = 4;

    private ValueLikeness() {}

    /** The numbers of a pair. */
    static double[] of(Mention a, Mention b) {
        boolean equal = Bounds.equal(a, b);
        double x = Math.abs(Bounds.middle(a));
        double y = Math.abs(Bounds.middle(b));
        double gap = Math.min(FARTHEST, Math.abs(Math.log((x + 1) / (y + 1))));
        return new double[] {
            Numbers.is(equal && x < SMALL),
            Numbers.is(equal && x >= SMALL && x < LARGE),
            Numbers.is(equal && x >= LARGE),
            equal ? Math.min(MANY_DIGITS, Bounds.digits(a)) : 0,
            Numbers.is(!equal && Bounds.near(a, b)),
            Numbers.is(!equal && Bounds.share(a, b)),
            Alike.sameFrame(a, b) ? 0 : gap,
            Alike.otherFrame(a, b) ? gap : 0,
            Alike.oneFramed(a, b) ? gap : 0,
            Alike.sameFrame(a, b) ? gap : 0,
            a.facts().sameTime(b.facts()) ? gap : 0,
            Alike.sameSpeaker(a, b) ? gap : 0,
        };
    }
}
