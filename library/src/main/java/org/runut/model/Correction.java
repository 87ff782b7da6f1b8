package org.runut.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a person puts in place of what was read; null leaves a property as it is.
 *
 * @param value   the bounds
 * @param unit    the unit
 * @param counted the words for what is counted
 * @param speaker who says it; empty for the article itself
 * @param status  how it stands to what is real
 * @param asOf    the time it holds for
 * @param content of a quotation: the words of the article that are what is said
 */
public record Correction(
        @Nullable Value value,
        @Nullable String unit,
        @Nullable String counted,
        @Nullable String speaker,
        @Nullable Status status,
        @Nullable TimeValue asOf,
        @Nullable String content) {

    /** One that leaves everything as it is. */
    public static final Correction NONE = new Correction(null, null, null, null, null, null, null);

    /**
     * Bounds of a figure.
     *
     * @param low         the lower; null for none
     * @param high        the upper; null for none
     * @param approximate whether they are about right
     */
    public record Value(@Nullable BigDecimal low, @Nullable BigDecimal high, boolean approximate) {}

    /** One that names another speaker and leaves the rest. */
    public static Correction speaker(String speaker) {
        return new Correction(null, null, null, speaker, null, null, null);
    }

    /** The same with other words of what is said. */
    public Correction withContent(@Nullable String words) {
        return new Correction(value, unit, counted, speaker, status, asOf, words);
    }

    /** Whether it can be one of a quotation: of who says it and what is said, of nothing else. */
    public boolean fitsQuotation() {
        return equals(new Correction(null, null, null, speaker, null, null, content));
    }

    /** Whether it leaves everything as it is. */
    public boolean isEmpty() {
        return equals(NONE);
    }
}
