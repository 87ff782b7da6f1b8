package org.runut.desk.chart;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An estimate to be drawn: an interval at a time, by an origin.
 *
 * @param id     of the figure
 * @param low    lower bound; null where it is open
 * @param high   upper bound; null where it is open
 * @param first  first day it holds for; null where unknown
 * @param last   last day it holds for; null where unknown
 * @param origin which origin stands behind it, counted from 0; negative where unknown
 * @param mood   how it stands to what is real
 * @param value  its value in words
 * @param times  how many outlets carry it
 * @param current whether it holds now
 */
public record Estimate(
        String id,
        @Nullable Double low,
        @Nullable Double high,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        int origin,
        Mood mood,
        String value,
        int times,
        boolean current) {

    /** How a mark is drawn. */
    public enum Mood {
        /** Filled: it happened. */
        REAL,
        /** Hollow: planned or possible. */
        OPEN,
        /** Struck through: denied or withdrawn. */
        DENIED
    }

    /** Whether there is a value to draw. */
    boolean isDrawn() {
        return low != null || high != null;
    }

    /** The bound that is there; the lower one where both are. */
    double anchor() {
        if (low != null) {
            return low;
        }
        if (high != null) {
            return high;
        }
        throw new IllegalStateException("nothing to draw: " + id);
    }
}
