package org.runut.link;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.runut.model.Quantity;

/** Quantities as the summaries of stories write them: {@code 1.250}, {@code 25–30%}, {@code ≥ 4 km}, {@code ≥ Rp1,2 triliun}. */
final class WrittenNumber {
    /** The signs of money as news write them. */
    private static final Map<String, String> SIGNS =
            Map.of("IDR", "Rp", "USD", "US$", "EUR", "€", "GBP", "£", "JPY", "¥", "SGD", "S$", "AUD", "A$");

    private static final int MONEY = 3;
    private static final int LARGEST_POWER = 12;
    private static final int SMALLEST_POWER = 6;
    private static final int GROUP = 3;

    private final boolean indonesian;
    private final DecimalFormat format;

    WrittenNumber(boolean indonesian) {
        this.indonesian = indonesian;
        var symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator(indonesian ? '.' : ',');
        symbols.setDecimalSeparator(indonesian ? ',' : '.');
        format = new DecimalFormat("#,##0.###", symbols);
    }

    /** The quantity with its unit; what is counted as persons or things is told beside it. Empty where it has no bounds. */
    String of(Quantity quantity) {
        String interval = interval(quantity.low(), quantity.high());
        return interval.isEmpty()
                ? ""
                : (quantity.approximate() ? "~" : "") + bound(quantity) + withUnit(interval, quantity.unit());
    }

    private static String bound(Quantity quantity) {
        return quantity.high() == null ? "≥ " : quantity.low() == null ? "≤ " : "";
    }

    private static String withUnit(String interval, @Nullable String unit) {
        if (unit == null) {
            return interval;
        }
        int per = unit.indexOf('/');
        if (per == MONEY && isMoney(unit.substring(0, per))) {
            return withUnit(interval, unit.substring(0, per)) + unit.substring(per);
        }
        if (isMoney(unit)) {
            String sign = SIGNS.get(unit);
            return sign == null ? unit + " " + interval : sign + interval;
        }
        boolean thing = unit.length() > MONEY && unit.chars().allMatch(Character::isLowerCase);
        return unit.equals("percent") ? interval + "%" : thing ? interval : interval + " " + unit;
    }

    private static boolean isMoney(String unit) {
        return unit.length() == MONEY && unit.chars().allMatch(Character::isUpperCase);
    }

    private String interval(@Nullable BigDecimal low, @Nullable BigDecimal high) {
        if (low == null) {
            return high == null ? "" : number(high);
        }
        if (high == null) {
            return number(low);
        }
        return low.compareTo(high) == 0 ? number(low) : number(low) + "–" + number(high);
    }

    /** From a million up with a word, where that says it exactly. */
    private String number(BigDecimal number) {
        for (int power = LARGEST_POWER; power >= SMALLEST_POWER; power -= GROUP) {
            var scaled = number.movePointLeft(power);
            if (scaled.abs().compareTo(BigDecimal.ONE) >= 0
                    && scaled.stripTrailingZeros().scale() <= GROUP) {
                return format.format(scaled) + " " + word(power);
            }
        }
        return format.format(number);
    }

    private String word(int power) {
        return switch (power) {
            case LARGEST_POWER -> indonesian ? "triliun" : "trillion";
            case SMALLEST_POWER -> indonesian ? "juta" : "million";
            default -> indonesian ? "miliar" : "billion";
        };
    }
}
