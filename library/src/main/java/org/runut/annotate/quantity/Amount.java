package org.runut.annotate.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/**
 * A number, or the two ends of a range, with its unit.
 *
 * @param from    index of its first token, a currency before the number included
 * @param to      index after its last token
 * @param numeral the number, that of the lower end in a range
 * @param low     lower end, scaled by the unit
 * @param high    upper end, scaled by the unit
 * @param unit    the unit; null for none
 * @param range   whether it has two ends
 */
record Amount(
        int from,
        int to,
        Numeral numeral,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        @Nullable Unit unit,
        boolean range) {

    /** The amount that a number and its unit make. */
    static Amount of(int from, int to, Numeral numeral, @Nullable Unit unit) {
        var scaled = unit == null ? numeral : numeral.times(unit.factor());
        return new Amount(from, to, numeral, scaled.low(), scaled.high(), unit, false);
    }

    /** The same number as an age in years. */
    Amount asAge() {
        return in(new Unit(numeral.from(), numeral.to(), "year", BigDecimal.ONE, QuantityMention.Kind.AGE));
    }

    /** The same amount in a unit that stands elsewhere. */
    Amount in(Unit shared) {
        var scaled = numeral.times(shared.factor());
        return new Amount(from, to, numeral, scaled.low(), scaled.high(), shared, false);
    }

    /** The range from this amount to that one; null where the two do not make one. */
    @Nullable
    Amount upTo(Amount other) {
        if (!sameUnit(other)) {
            return null;
        }
        BigDecimal lower = unit == null && other.unit != null && low != null ? low.multiply(other.unit.factor()) : low;
        BigDecimal upper = other.high;
        if (other.unit == null && unit != null && upper != null) {
            upper = upper.multiply(unit.factor());
        }
        if (lower == null || upper == null) {
            return null;
        }
        if (sharesScale(other)) {
            lower = lower.multiply(other.numeral.scale());
        }
        return lower.compareTo(upper) < 0
                ? new Amount(
                        from, other.to, numeral, lower, upper, other.unit == null ? unit : merged(other.unit), true)
                : null;
    }

    private Unit merged(Unit other) {
        return unit != null && unit.name().length() > other.name().length() ? unit : other;
    }

    private boolean sameUnit(Amount other) {
        if (unit == null || other.unit == null) {
            return unit == null || unit.from() < numeral.from();
        }
        return base(unit).equals(base(other.unit));
    }

    /** The unit without what it is counted for. */
    private static String base(Unit unit) {
        int slash = unit.name().indexOf('/');
        return slash < 0 ? unit.name() : unit.name().substring(0, slash);
    }

    /** Whether the scale word of the other end holds for this one too ("20 to 30 million"). */
    private boolean sharesScale(Amount other) {
        var mine = numeral.low();
        var theirs = other.numeral.low();
        return !numeral.isScaled()
                && other.numeral.isScaled()
                && mine != null
                && theirs != null
                && mine.compareTo(theirs.divide(other.numeral.scale(), MathContext.DECIMAL64)) <= 0;
    }
}
