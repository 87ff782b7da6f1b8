package org.runut.annotate.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Puts the words of a number together: digits, tens, hundreds and powers, each lower than the one before. A word that does
 * not fit is refused and ends the number.
 */
final class NumberWords {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final int TWENTY = 20;

    private BigDecimal total = BigDecimal.ZERO;
    private BigDecimal section = BigDecimal.ZERO;
    private BigDecimal digit = BigDecimal.ZERO;
    private BigDecimal lastScale = BigDecimal.valueOf(Long.MAX_VALUE);
    private int room = 1000;
    private boolean started;

    /** Adds a number word. */
    boolean number(BigDecimal value) {
        if (digit.signum() > 0 || value.compareTo(lastScale) >= 0) {
            return false;
        }
        if (value.compareTo(THOUSAND) >= 0) {
            return section.signum() == 0 && power(value);
        }
        if (value.compareTo(BigDecimal.valueOf(room)) >= 0) {
            return false;
        }
        started = true;
        if (value.compareTo(BigDecimal.TEN) < 0) {
            digit = value;
            room = value.signum() == 0 ? 0 : room;
        } else {
            add(value, value.compareTo(HUNDRED) == 0 ? 100 : isTens(value) ? 10 : 0);
        }
        return true;
    }

    /** Whether it is so many hundreds in speech ("fourteen hundred"). */
    private static boolean isTeens(BigDecimal value) {
        return value.compareTo(BigDecimal.TEN) > 0 && value.compareTo(BigDecimal.valueOf(TWENTY)) < 0;
    }

    private static boolean isTens(BigDecimal value) {
        return value.compareTo(HUNDRED) < 0
                && value.compareTo(BigDecimal.TEN) > 0
                && value.remainder(BigDecimal.TEN).signum() == 0;
    }

    private boolean power(BigDecimal value) {
        total = total.add(value);
        lastScale = value;
        room = 1000;
        started = true;
        return true;
    }

    /** Whether a number fits behind a hundred or a power, which alone can be joined by "and". */
    boolean leavesRoom(BigDecimal value) {
        boolean whole = digit.signum() == 0 && section.signum() + total.signum() > 0;
        return whole && room >= 100 && value.compareTo(HUNDRED) < 0;
    }

    /** Adds ten to the digit before. */
    boolean teen() {
        if (digit.signum() == 0 || room < 100) {
            return false;
        }
        add(digit.add(BigDecimal.TEN), 0);
        return true;
    }

    /** Makes tens of the digit before. */
    boolean tens() {
        if (digit.signum() == 0 || room < 100) {
            return false;
        }
        add(digit.multiply(BigDecimal.TEN), 10);
        return true;
    }

    /** Adds a half to the digit before. */
    boolean fraction(BigDecimal share) {
        if (!started || room == 0) {
            return false;
        }
        digit = digit.add(share);
        room = 0;
        return true;
    }

    /** Multiplies what stands before. */
    boolean scale(BigDecimal power) {
        if (!started) {
            return false;
        }
        if (power.compareTo(HUNDRED) == 0) {
            boolean teens = digit.signum() == 0 && total.signum() == 0 && isTeens(section);
            if (!teens && (digit.signum() == 0 || room < 1000)) {
                return false;
            }
            var hundreds = teens ? section : digit;
            section = teens ? BigDecimal.ZERO : section;
            add(hundreds.multiply(power), 100);
            return true;
        }
        var before = section.add(digit);
        if (before.signum() == 0 || power.compareTo(lastScale) > 0) {
            total = total.add(before).multiply(power);
        } else {
            total = total.add(before.multiply(power));
        }
        section = BigDecimal.ZERO;
        digit = BigDecimal.ZERO;
        room = power.compareTo(THOUSAND) < 0 ? 0 : 1000;
        lastScale = power;
        return true;
    }

    private void add(BigDecimal value, int left) {
        section = section.add(value);
        digit = BigDecimal.ZERO;
        room = left;
    }

    /** The number so far; null before the first word. */
    @Nullable
    BigDecimal value() {
        return started ? total.add(section).add(digit) : null;
    }
}
