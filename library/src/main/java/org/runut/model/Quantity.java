package org.runut.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How many or how much, as stated: an interval with its unit. The layer below the figures: durations and ages are quantities too.
 *
 * @param part        where the span counts
 * @param span        the words: number, approximators and unit ("lebih dari 1,2 juta ton")
 * @param low         lower bound, scaled; null where there is none
 * @param high        upper bound, scaled; null where there is none; both null where the quantity is vague
 * @param approximate whether an approximator stands with it ("sekitar")
 * @param vague       whether it names no number ("puluhan")
 * @param unit        short English singular or ISO 4217 code, a rate joined by {@code /}; null where the noun itself is counted
 * @param change      how it stands to a level: equal, or a change by that much
 * @param counted     the words that say what it is so many of, as printed ("three course meal", "barrels a day"); null where
 *                    nothing tells
 */
public record Quantity(
        Part part,
        Span span,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        boolean approximate,
        boolean vague,
        @Nullable String unit,
        Change change,
        @Nullable String counted) {

    /** A quantity of which it is not told yet what it counts. */
    public Quantity(
            Part part,
            Span span,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            boolean approximate,
            boolean vague,
            @Nullable String unit,
            Change change) {
        this(part, span, low, high, approximate, vague, unit, change, null);
    }

    /** The same, counting what these words say. */
    public Quantity counting(@Nullable String words) {
        return new Quantity(part, span, low, high, approximate, vague, unit, change, words);
    }

    /** How a quantity stands to the level of what it measures. */
    public enum Change {
        /** It is the level. */
        EQUAL,
        /** It is about the level. */
        ABOUT,
        /** The level is above it. */
        ABOVE,
        /** The level is below it. */
        BELOW,
        /** The level rose by it. */
        UP,
        /** The level fell by it. */
        DOWN
    }

    /** Whether both bounds are there and equal. */
    public boolean isPoint() {
        return low != null && high != null && low.compareTo(high) == 0;
    }

    /** Whether the bounds are the same numbers, null equal to null. */
    public boolean sameBounds(Quantity other) {
        return same(low, other.low) && same(high, other.high);
    }

    private static boolean same(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        if (a == null || b == null) {
            return a == null && b == null;
        }
        return a.compareTo(b) == 0;
    }
}
