package org.runut.claim;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runut.annotate.quantity.QuantityMention.Kind;
import org.runut.pack.Lex;

/**
 * Where the true value of a printed number may lie: "4,5 triliun" may be anything from 4.45 to 4.55, "sekitar 60" a little
 * more or less, "60 orang" is sixty.
 *
 * @param low  the least it may be
 * @param high the most it may be
 */
record Spread(double low, double high) {
    private static final double HALF = 0.5;
    private static final double ABOUT = 0.05;
    private static final double IN_WORDS = 3;
    private static final double PART_IN_WORDS = 0.12;
    private static final double MOST_IN_WORDS = 6;

    /** The spread of a figure. */
    static Spread of(Made made) {
        var quantity = made.figure().quantity();
        double half = made.site().mention().kind() == Kind.SHARE ? shareHalf(made) : half(made, quantity.high());
        double low = quantity.low() == null
                ? Double.NEGATIVE_INFINITY
                : quantity.low().doubleValue();
        double high = quantity.high() == null
                ? Double.POSITIVE_INFINITY
                : quantity.high().doubleValue();
        boolean about = quantity.approximate();
        return new Spread(
                low - half - (about ? ABOUT * Math.abs(low) : 0), high + half + (about ? ABOUT * Math.abs(high) : 0));
    }

    /**
     * The spread of a figure in a list: a whole number of millions is as fine as the others of the list that are told in millions
     * ("3,1 triliun, 2,2 triliun dan 1 triliun").
     */
    static Spread in(List<Made> list, Made made) {
        double own = half(made, made.figure().quantity().high());
        double finest = own;
        for (var other : list) {
            double half = half(other, other.figure().quantity().high());
            finest = half > 0 && power(other) == power(made) ? Math.min(finest, half) : finest;
        }
        var whole = of(made);
        return new Spread(whole.low + own - finest, whole.high - own + finest);
    }

    /** The bounds of a figure as they are printed. */
    static Spread exact(Made made) {
        var quantity = made.figure().quantity();
        return new Spread(
                quantity.low() == null
                        ? Double.NEGATIVE_INFINITY
                        : quantity.low().doubleValue(),
                quantity.high() == null
                        ? Double.POSITIVE_INFINITY
                        : quantity.high().doubleValue());
    }

    /** Half of what the last printed digit stands for; nothing for a number that is written out in full. */
    private static double half(Made made, @Nullable BigDecimal value) {
        if (value == null) {
            return 0;
        }
        double power = power(made);
        int digits = BigDecimal.valueOf(value.doubleValue() / power)
                .stripTrailingZeros()
                .scale();
        return power == 1 && digits <= 0 ? 0 : HALF * power * Math.pow(10, -Math.max(0, digits));
    }

    /** What the printed number is multiplied by. */
    private static double power(Made made) {
        var mention = made.site().mention();
        var scale = made.site().tags().first(mention.from(), mention.to(), Lex.SCALE);
        return scale == null ? 1 : Double.parseDouble(scale.value().split(" ", 2)[0]);
    }

    /** A share may be cut off as well as rounded; one in words ("hampir separuh") only says about how much. */
    private static double shareHalf(Made made) {
        var value = made.most();
        if (value == null) {
            return 0;
        }
        boolean digits =
                made.site().passage().token(made.site().mention().number()).isNumber()
                        && made.site().mention().unit() >= 0;
        return digits
                ? Math.pow(10, -Math.max(0, value.stripTrailingZeros().scale()))
                : Math.clamp(PART_IN_WORDS * value.doubleValue(), IN_WORDS, MOST_IN_WORDS);
    }

    /** The spread of the quotient; for values that are above zero. */
    Spread by(Spread other) {
        return new Spread(low / other.high, high / other.low);
    }

    /** The spread of the product; for values that are above zero. */
    Spread times(Spread other) {
        return new Spread(low * other.low, high * other.high);
    }

    /** The spread of the product with a number above zero. */
    Spread times(double factor) {
        return new Spread(low * factor, high * factor);
    }

    /** The spread of how far the two are apart. */
    Spread apart(Spread other) {
        double most = Math.max(high - other.low, other.high - low);
        double least = Math.max(low - other.high, other.low - high);
        return new Spread(Math.max(0, least), most);
    }

    /** The spread of the sum. */
    Spread plus(Spread other) {
        return new Spread(low + other.low, high + other.high);
    }

    /** Whether both may be the same value. */
    boolean meets(Spread other) {
        return low <= other.high && other.low <= high;
    }

    /** Whether it is known to be above zero. */
    boolean isPositive() {
        return low > 0;
    }
}
