package org.runut.claim;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.runut.model.Label;
import org.runut.model.Quantity;

/** Numbers for people, in both languages of the product. */
final class Sayings {
    private static final String OPEN = "?";

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
