package org.runut.link;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.runut.model.Figure;
import org.runut.model.TimeValue;

/**
 * What is asked of a figure again and again when many are compared, worked out once.
 *
 * @param low       lower bound; not a number where there is none
 * @param high      upper bound; not a number where there is none
 * @param digits    how many digits tell its value, the zeros at its end left out
 * @param frame     the frame that questions are told apart by
 * @param unitClass what it can be compared with
 * @param stated    the time the text says it holds for; null where it says none
 * @param from      first day of that time, else of publication; null where unknown
 * @param to        last day of it
 */
record Facts(
        double low,
        double high,
        int digits,
        String frame,
        String unitClass,
        @Nullable TimeValue stated,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /** The facts of a figure in an article that was published then. */
    static Facts of(Figure figure, @Nullable TimeValue published) {
        var stated = stated(figure);
        var time = stated == null ? published : stated;
        double low = number(figure.quantity().low());
        double high = number(figure.quantity().high());
        double middle = middle(low, high);
        int digits = middle == 0
                ? 0
                : BigDecimal.valueOf(middle).stripTrailingZeros().precision();
        return new Facts(
                low,
                high,
                digits,
                Alike.frame(figure),
                Units.classOf(figure),
                stated,
                time == null ? null : time.first().orElse(null),
                time == null ? null : time.last().orElse(null));
    }

    private static @Nullable TimeValue stated(Figure figure) {
        var asOf = figure.asOf();
        return asOf == null
                        || figure.asOfBasis() == Figure.AsOfBasis.PUBLICATION
                        || asOf.first().isEmpty()
                ? null
                : asOf;
    }

    /** Whether both hold for times that meet. */
    boolean sameTime(Facts other) {
        return from != null
                && to != null
                && other.from != null
                && other.to != null
                && !from.isAfter(other.to)
                && !other.from.isAfter(to);
    }

    private static double number(@Nullable BigDecimal bound) {
        return bound == null ? Double.NaN : bound.doubleValue();
    }

    private static double middle(double low, double high) {
        if (Double.isNaN(low)) {
            return Double.isNaN(high) ? 0 : high;
        }
        return Double.isNaN(high) ? low : (low + high) / 2;
    }

    /** The value, or the middle of the interval, or the one bound there is. */
    double middle() {
        return middle(low, high);
    }
}
