package org.runut.words;

import java.math.BigDecimal;
import org.runut.model.Quantity;
import org.runut.text.WrittenNumber;

/** Numbers and quantities as people write them, in the language of the words. */
public final class Numbers {
    private static final int VAGUE = 24;

    private final WrittenNumber written;

    /** Numbers in the language of these words. */
    public Numbers(Words words) {
        this.written = new WrittenNumber(words.isIndonesian());
    }

    /** An interval with its unit: {@code ~12.000}, {@code ≥ 100 km}; the words that are printed where it has no bounds. */
    public String of(Quantity quantity, String printed) {
        String value = written.of(quantity);
        return value.isEmpty() ? Wrap.cut("“" + printed + "”", VAGUE) : value;
    }

    /** A number; from a million up with a word where that says it exactly. */
    public String of(BigDecimal number) {
        return written.of(number);
    }

    /** The name of a unit; the unit itself where it has none. */
    public String unit(String unit) {
        return written.unit(unit);
    }
}
