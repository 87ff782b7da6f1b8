package org.runut.text;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.runut.model.Quantity;

/** Numbers and quantities as people write them: {@code 1.250}, {@code 25–30%}, {@code ≥ 4 km}, {@code ≥ Rp1,2 triliun}. */
public final class WrittenNumber {
    private static final int LARGEST_POWER = 12;
    private static final int SMALLEST_POWER = 6;
    private static final int GROUP = 3;

    private final boolean indonesian;
    private final DecimalFormat format;
    private final UnitNames units;

    /** Numbers in Indonesian, else in English. */
    public WrittenNumber(boolean indonesian) {
        this.indonesian = indonesian;
        var symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator(indonesian ? '.' : ',');
        symbols.setDecimalSeparator(indonesian ? ',' : '.');
        format = new DecimalFormat("#,##0.###", symbols);
        units = new UnitNames(indonesian);
    }

    /** The quantity with its unit; what is counted as persons or things is told beside it. Empty where it has no bounds. */
    public String of(Quantity quantity) {
        String bounds = bounds(quantity);
        return bounds.isEmpty() ? "" : (quantity.approximate() ? "~" : "") + bounds;
    }

    /** The same without a word of whether it is about right. */
    public String bounds(Quantity quantity) {
        String interval = interval(quantity.low(), quantity.high());
        return interval.isEmpty() ? "" : bound(quantity) + units.with(interval, quantity.unit(), isOne(quantity));
    }

    private static boolean isOne(Quantity quantity) {
        var high = quantity.high();
        return quantity.isPoint() && high != null && high.compareTo(BigDecimal.ONE) == 0;
    }

    private static String bound(Quantity quantity) {
        return quantity.high() == null ? "≥ " : quantity.low() == null ? "≤ " : "";
    }

    private String interval(@Nullable BigDecimal low, @Nullable BigDecimal high) {
        if (low == null) {
            return high == null ? "" : of(high);
        }
        if (high == null) {
            return of(low);
        }
        return low.compareTo(high) == 0 ? of(low) : of(low) + "–" + of(high);
    }

    /** A number; from a million up with a word, where that says it exactly. */
    public String of(BigDecimal number) {
        for (int power = LARGEST_POWER; power >= SMALLEST_POWER; power -= GROUP) {
            var scaled = number.movePointLeft(power);
            if (scaled.abs().compareTo(BigDecimal.ONE) >= 0
                    && scaled.stripTrailingZeros().scale() <= GROUP) {
                return format.format(scaled) + " " + word(power);
            }
        }
        return format.format(number);
    }

    /** The name of a unit; the unit itself where it has none. */
    public String unit(String unit) {
        return units.name(unit, true);
    }

    private String word(int power) {
        return switch (power) {
            case LARGEST_POWER -> indonesian ? "triliun" : "trillion";
            case SMALLEST_POWER -> indonesian ? "juta" : "million";
            default -> indonesian ? "miliar" : "billion";
        };
    }
}
