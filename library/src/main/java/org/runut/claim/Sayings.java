package org.runut.claim;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.runut.model.Label;
import org.runut.model.Quantity;
import org.runut.text.WrittenNumber;

/** Numbers for people, in both languages of the product. */
final class Sayings {
    private static final String OPEN = "?";
    private static final int DECIMALS = 2;
    private static final MathContext MIDDLE = new MathContext(4);

    private Sayings() {}

    /** The bounds of a quantity with their unit. */
    static Label bounds(Quantity quantity) {
        return new Label(bounds(quantity, true), bounds(quantity, false));
    }

    private static String bounds(Quantity quantity, boolean indonesian) {
        String bounds = new WrittenNumber(indonesian).bounds(quantity);
        return bounds.isEmpty() ? OPEN : bounds;
    }

    /** The bounds of a quantity, where the words beside it name the unit. */
    static Label bare(Quantity quantity) {
        return bounds(of(quantity, quantity.low(), quantity.high(), null));
    }

    /** The middle of a spread, to a few digits, in the unit of a quantity; what is open to one side is told by its other bound. */
    static Label middle(Spread spread, Quantity like) {
        if (Double.isFinite(spread.low()) && Double.isFinite(spread.high())) {
            return value(rounded(spread.low() / 2 + spread.high() / 2), like);
        }
        var low = Double.isFinite(spread.low()) ? rounded(spread.low()) : null;
        var high = Double.isFinite(spread.high()) ? rounded(spread.high()) : null;
        return bounds(of(like, low, high, like.unit()));
    }

    private static BigDecimal rounded(double value) {
        var rounded = BigDecimal.valueOf(value).round(MIDDLE);
        return rounded.setScale(Math.min(rounded.scale(), DECIMALS), RoundingMode.HALF_UP);
    }

    /** A number in the unit of a quantity. */
    static Label value(BigDecimal number, Quantity like) {
        return bounds(of(like, number, number, like.unit()));
    }

    private static Quantity of(
            Quantity like, @Nullable BigDecimal low, @Nullable BigDecimal high, @Nullable String unit) {
        return new Quantity(like.part(), like.span(), low, high, false, false, unit, Quantity.Change.EQUAL);
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

    private static String number(BigDecimal number, char decimal, char grouping) {
        var symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setDecimalSeparator(decimal);
        symbols.setGroupingSeparator(grouping);
        return new DecimalFormat("#,##0.##", symbols).format(number);
    }
}
