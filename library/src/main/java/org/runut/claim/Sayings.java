package org.runut.claim;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.runut.model.Label;
import org.runut.model.Quantity;

/** Numbers for people, in both languages of the product. */
final class Sayings {
    private static final String OPEN = "?";
    private static final MathContext MIDDLE = new MathContext(4);

    private Sayings() {}

    /** The bounds of a quantity. */
    static Label bounds(Quantity quantity) {
        return new Label(bounds(quantity, ',', '.'), bounds(quantity, '.', ','));
    }

    private static String bounds(Quantity quantity, char decimal, char grouping) {
        String low = number(quantity.low(), decimal, grouping);
        if (quantity.isPoint()) {
            return low;
        }
        if (quantity.high() == null) {
            return "≥ " + low;
        }
        String high = number(quantity.high(), decimal, grouping);
        return quantity.low() == null ? "≤ " + high : low + "–" + high;
    }

    /** The middle of a spread, to a few digits. */
    static Label middle(Spread spread) {
        double value = (spread.low() + spread.high()) / 2;
        return number(BigDecimal.valueOf(value).round(MIDDLE));
    }

    /** How many times the second the first is. */
    static Label ratio(@Nullable BigDecimal value, @Nullable BigDecimal by) {
        return value == null || by == null || by.signum() == 0
                ? new Label(OPEN, OPEN)
                : number(value.divide(by, MathContext.DECIMAL32));
    }

    /** A number. */
    static Label number(BigDecimal number) {
        return new Label(number(number, ',', '.'), number(number, '.', ','));
    }

    private static String number(@Nullable BigDecimal number, char decimal, char grouping) {
        if (number == null) {
            return OPEN;
        }
        var symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setDecimalSeparator(decimal);
        symbols.setGroupingSeparator(grouping);
        return new DecimalFormat("#,##0.##", symbols).format(number);
    }
}
