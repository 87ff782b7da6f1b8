package org.runut.annotate.time;

import org.jspecify.annotations.Nullable;
import org.runut.model.TimeValue;

/**
 * A time expression as read.
 *
 * @param from  index of its first token
 * @param to    index after its last token
 * @param value what it names; null where it can't be told
 * @param date  how far it says the date itself
 */
record TimeReading(int from, int to, @Nullable TimeValue value, Date date) {
    /** How far an expression says the date itself. */
    enum Date {
        /** With its year. */
        NAMED,
        /** Without a year. */
        YEARLESS,
        /** Only told from the day of publication or another time. */
        TOLD
    }

    /** The same reading with other ends. */
    TimeReading spanning(int first, int last) {
        return new TimeReading(first, last, value, date);
    }

    /** Whether it says the date itself, with or without a year. */
    boolean isNamed() {
        return date != Date.TOLD;
    }
}
