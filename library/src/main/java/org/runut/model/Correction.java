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
 */
public record Correction(
        @Nullable Value value,
        @Nullable String unit,
        @Nullable String counted,
        @Nullable String speaker,
        @Nullable Status status,
        @Nullable TimeValue asOf) {

    /** One that leaves everything as it is. */
    public static final Correction NONE = new Correction(null, null, null, null, null, null);

    /**
     * Bounds of a figure.
     *
     * @param low         the lower; null for none
     * @param high        the upper; null for none
     * @param approximate whether they are about right
     */
    public record Value(@Nullable BigDecimal low, @Nullable BigDecimal high, boolean approximate) {}

    /** Whether it leaves everything as it is. */
    public boolean isEmpty() {
        return equals(NONE);
    }
}
