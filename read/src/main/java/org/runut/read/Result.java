package org.runut.read;

import java.util.function.Function;
import org.runut.model.Refused;

/** A value, or what is wrong. */
sealed interface Result<T> {
    /** A value. */
    record Good<T>(T value) implements Result<T> {}

    /** No value. */
    record Bad<T>(Problem problem) implements Result<T> {}

    static <T> Result<T> bad(Refused.Reason reason, String where, String detail) {
        return new Bad<>(new Problem(reason, where, detail));
    }

    /** Goes on with the value; what is wrong stays wrong. */
    default <R> Result<R> then(Function<T, Result<R>> next) {
        return switch (this) {
            case Good<T>(T value) -> next.apply(value);
            case Bad<T>(Problem problem) -> new Bad<>(problem);
        };
    }
}
