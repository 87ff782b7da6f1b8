package org.runut.annotate.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number as it stands in the text, before units and bounds.
 *
 * @param from  index of its first token
 * @param to    index after its last token
 * @param low   its value, scaled; the lower end of a pair written as one word; null where it is vague
 * @param high  the upper end
 * @param scale the power that a scale word gave it, 1 for none
 * @param form  how it is written
 */
public record Numeral(
        int from,
        int to,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        BigDecimal scale,
        Form form) {
    /** How a number is written. */
    enum Form {
        /** Digits without any mark and without a scale word ("27", "2018"). */
        PLAIN,
        /** Digits with marks or a scale word ("1.200", "1,2 juta"). */
        DIGITS,
        /** Words ("tujuh belas"). */
        WORDS,
        /** A fraction in words ("sepertiga"); the value is its share of one. */
        FRACTION,
        /** No number at all ("puluhan"). */
        VAGUE
    }

    /** Whether a scale word belongs to it. */
    boolean isScaled() {
        return scale.compareTo(BigDecimal.ONE) != 0;
    }

    /** Whether it is the word for one, which may be an article. */
    boolean isOneInWords() {
        return form == Form.WORDS && low != null && low.compareTo(BigDecimal.ONE) == 0;
    }

    /** The same number multiplied. */
    Numeral times(BigDecimal factor) {
        return new Numeral(
                from,
                to,
                low == null ? null : low.multiply(factor),
                high == null ? null : high.multiply(factor),
                scale,
                form);
    }
}
