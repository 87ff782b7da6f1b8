package org.runut.decide;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.runut.model.Correction.Value;

/**
 * Reads a value that a person typed: {@code 62}, {@code ~100}, {@code >=1000}, {@code <50}, {@code 25000-30000}. Three digits
 * behind a point or a comma are thousands in either language ({@code 1.200}), fewer are decimals ({@code 1,5}).
 */
public final class Bounds {
    private Bounds() {}

    /** The value; empty where it is none. */
    public static Optional<Value> parse(String typed) {
        String text = typed.replaceAll("[\\s\u00A0_]", "");
        boolean about = text.startsWith("~") || text.startsWith("±");
        String rest = about ? text.substring(1) : text;
        if (rest.startsWith(">") || rest.startsWith("≥")) {
            return number(rest.replaceFirst("^(>=?|≥)", "")).map(low -> new Value(low, null, about));
        }
        if (rest.startsWith("<") || rest.startsWith("≤")) {
            return number(rest.replaceFirst("^(<=?|≤)", "")).map(high -> new Value(null, high, about));
        }
        String[] ends = rest.split("(?<=\\d)(?:-|–|—|\\.\\.)(?=\\d)", 2);
        return number(ends[0])
                .flatMap(low -> number(ends[ends.length - 1])
                        .filter(high -> low.compareTo(high) <= 0)
                        .map(high -> new Value(low, high, about)));
    }

    /** The value as it would be typed. */
    public static String of(@Nullable BigDecimal low, @Nullable BigDecimal high) {
        if (low == null) {
            return high == null ? "?" : "<=" + high.toPlainString();
        }
        if (high == null) {
            return ">=" + low.toPlainString();
        }
        return low.compareTo(high) == 0 ? low.toPlainString() : low.toPlainString() + "-" + high.toPlainString();
    }

    private static Optional<BigDecimal> number(String digits) {
        if (digits.matches("-?\\d{1,3}([.]\\d{3})+") || digits.matches("-?\\d{1,3}(,\\d{3})+")) {
            return Optional.of(new BigDecimal(digits.replaceAll("[.,]", "")));
        }
        if (digits.matches("-?\\d{1,3}([.]\\d{3})+,\\d+")) {
            return Optional.of(new BigDecimal(digits.replace(".", "").replace(',', '.')));
        }
        if (digits.matches("-?\\d{1,3}(,\\d{3})+[.]\\d+")) {
            return Optional.of(new BigDecimal(digits.replace(",", "")));
        }
        return digits.matches("-?\\d{1,30}([.,]\\d{1,9})?")
                ? Optional.of(new BigDecimal(digits.replace(',', '.')))
                : Optional.empty();
    }
}
