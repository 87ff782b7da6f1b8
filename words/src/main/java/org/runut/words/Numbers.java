package org.runut.words;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.runut.model.Quantity;

/** Numbers and quantities as people write them. */
public final class Numbers {
    private static final Map<String, String> BEFORE =
            Map.of("IDR", "Rp", "USD", "US$", "EUR", "€", "GBP", "£", "JPY", "¥", "SGD", "S$", "AUD", "A$");

    private static final Set<String> MEASURES = Set.of(
            "tonne",
            "hectare",
            "litre",
            "barrel",
            "degree",
            "knot",
            "mile",
            "foot",
            "inch",
            "ounce",
            "carat",
            "bps",
            "celsius",
            "fahrenheit",
            "kilolitre",
            "gallon",
            "quintal",
            "percentage-point",
            "magnitude",
            "barrel/day");

    private final Words words;
    private final DecimalFormat format;

    /** Numbers in the language of these words. */
    public Numbers(Words words) {
        this.words = words;
        var symbols = DecimalFormatSymbols.getInstance(words.locale());
        symbols.setGroupingSeparator(words.isIndonesian() ? '.' : ',');
        symbols.setDecimalSeparator(words.isIndonesian() ? ',' : '.');
        this.format = new DecimalFormat("#,##0.###", symbols);
    }

    /** An interval with its unit: {@code ~12.000}, {@code 25.000–30.000}, {@code ≥ 100 km}, {@code ≥ Rp1,5 triliun}. */
    public String of(Quantity quantity, String printed) {
        if (quantity.low() == null && quantity.high() == null) {
            return Wrap.cut("“" + printed + "”", 24);
        }
        return (quantity.approximate() ? "~" : "")
                + (quantity.high() == null ? "≥ " : quantity.low() == null ? "≤ " : "")
                + unit(quantity.unit(), interval(quantity.low(), quantity.high()));
    }

    private String interval(@Nullable BigDecimal low, @Nullable BigDecimal high) {
        if (low == null || high == null) {
            return of(low == null ? Objects.requireNonNull(high) : low);
        }
        return low.compareTo(high) == 0 ? of(low) : of(low) + "–" + of(high);
    }

    /** A number; from a million up with a word where that says it exactly. */
    public String of(BigDecimal number) {
        BigDecimal millions = number.abs().movePointLeft(6);
        for (int power = 12; power >= 6; power -= 3) {
            BigDecimal scaled = number.movePointLeft(power);
            boolean exact = scaled.stripTrailingZeros().scale() <= 3;
            if (millions.compareTo(BigDecimal.ONE) >= 0 && scaled.abs().compareTo(BigDecimal.ONE) >= 0 && exact) {
                return format.format(scaled) + " " + words.say("power." + power);
            }
        }
        return format.format(number);
    }

    /** Whether a unit says more than that things are counted; which things the question says. */
    private static boolean isMeasure(String unit) {
        return unit.length() <= 3 || MEASURES.contains(unit) || !unit.chars().allMatch(Character::isLowerCase);
    }

    private String unit(@Nullable String unit, String number) {
        if (unit == null) {
            return number;
        }
        String before = BEFORE.get(unit);
        if (before != null) {
            return before + number;
        }
        int per = unit.indexOf('/');
        if (per > 0 && unit.chars().limit(per).allMatch(Character::isUpperCase)) {
            return unit(unit.substring(0, per), number) + "/" + words.unit(unit.substring(per + 1));
        }
        return switch (unit) {
            case "percent" -> number + "%";
            case "times" -> number + "×";
            default -> number + (isMeasure(unit) ? " " + words.unit(unit) : "");
        };
    }
}
