package org.runut.annotate;

import org.jspecify.annotations.Nullable;
import org.runut.model.TimeValue;

/**
 * A time expression as read.
 *
 * @param from  index of its first token
 * @param to    index after its last token
 * @param value what it names; null where it can't be told
 * @param exact whether it says the date itself, and is not told from the day of publication alone
 */
record TimeReading(int from, int to, @Nullable TimeValue value, boolean exact) {
    /** The same reading with other ends. */
    TimeReading spanning(int first, int last) {
        return new TimeReading(first, last, value, exact);
    }
}
