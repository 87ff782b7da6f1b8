package org.runut.annotate.time;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.runut.annotate.quantity.NumberReader;
import org.runut.annotate.time.TimeReading.Date;
import org.runut.model.TimeValue;
import org.runut.pack.Lex;
import org.runut.pack.Lexicon.Match;

/** Reads periods told from the day of publication or from the time named before: "pekan lalu", "dua tahun lalu". */
record PeriodReader(TimeWords words, Reckoning reckoning, NamedDates dates, NumberReader numbers) {
    private static final int LONGEST_SCALE = 4;

    private static final int YEAR_LENGTH = 4;
    private static final int MONTH_LENGTH = 7;
    private static final String PLURAL = "s";
    private static final String DATED = " dated";

    /** The period at token {@code i}; null for none. A part of a period ("awal tahun") may stand without more. */
    @Nullable
    TimeReading read(int i, boolean part, @Nullable TimeValue last) {
        var period = words.at(i, Lex.PERIOD);
        if (period != null && isCounted(i)) {
            return null;
        }
        if (period == null) {
            return distance(i, last);
        }
        int space = period.value().indexOf(' ');
        if (space > 0 || isPlural(period)) {
            return space > 0 ? numbered(period, space) : null;
        }
        if (period.value().equals("year") && words.year(period.to()) != null) {
            return null;
        }
        var moved = moved(
                period.from(), period.to(), period.value(), 1, last == null ? null : inPrecision(last, period.value()));
        return moved != null ? moved : relative(period, part);
    }

    private static boolean isPlural(Match period) {
        return period.value().endsWith(PLURAL);
    }

    private static String singular(Match period) {
        return isPlural(period)
                ? period.value().substring(0, period.value().length() - PLURAL.length())
                : period.value();
    }

    /** Whether a number stands before token {@code i}, so that a length of time is meant. */
    boolean isCounted(int i) {
        var tags = words.passage().tags();
        return i > 0
                && (words.passage().token(i - 1).isNumber() && words.year(i - 1) == null
                        || tags.hasAny(i - 1, Lex.NUMBER, Lex.TENS, Lex.TEEN)
                        || isSmallScale(tags.at(i - 1, Lex.SCALE))
                        || tags.endingAt(i, Lex.VAGUE_NUMBER) != null);
    }

    /** Whether so many periods may be meant: nobody counts them by the million ("Rp 18 triliun tahun depan"). */
    private static boolean isSmallScale(@Nullable Match scale) {
        return scale != null && scale.value().length() <= LONGEST_SCALE;
    }

    /** A period behind the sign of its direction ("last week"); null for none. */
    @Nullable
    TimeReading led(int i, int next, Direction direction) {
        var period = words.at(next, Lex.PERIOD);
        if (period == null || isPlural(period)) {
            return null;
        }
        int space = period.value().indexOf(' ');
        int offset = direction == Direction.PAST ? -1 : direction == Direction.FUTURE ? 1 : 0;
        if (space > 0) {
            char letter = period.value().startsWith("quarter") ? 'Q' : 'H';
            int number = period.value().charAt(space + 1) - '0';
            return new TimeReading(i, period.to(), reckoning.part(letter, number, null, direction), Date.YEARLESS);
        }
        boolean dated = words.skip(period.to(), Lex.PERIOD_OF) > period.to()
                && !period.value().equals("year");
        var value = dated ? null : value(period.value(), offset);
        boolean known =
                value != null || reckoning.year() == null && !period.value().equals("day") && !dated;
        return known ? new TimeReading(i, period.to(), value, Date.TOLD) : null;
    }

    private @Nullable TimeReading numbered(Match period, int space) {
        char letter = period.value().startsWith("quarter") ? 'Q' : 'H';
        String numbering = period.value().substring(space + 1);
        boolean dated = numbering.endsWith(DATED);
        int number = Integer.parseInt(dated ? numbering.substring(0, numbering.indexOf(' ')) : numbering);
        var year = dates.yearAt(period.to());
        if (dated && year.year() == null && year.direction() == Direction.NEAREST) {
            return null;
        }
        var value = reckoning.part(letter, number, year.year(), year.direction());
        return new TimeReading(period.from(), year.to(), value, year.year() == null ? Date.YEARLESS : Date.NAMED);
    }

    private @Nullable TimeReading relative(Match period, boolean part) {
        var direction = words.direction(period.to());
        boolean weekend = period.value().equals("weekend");
        if (direction == Direction.NEAREST && !part && !weekend) {
            return null;
        }
        int offset = direction == Direction.PAST ? -1 : direction == Direction.FUTURE ? 1 : 0;
        if (weekend && direction == Direction.NEAREST) {
            return null;
        }
        var value = value(period.value(), offset);
        int end = words.skipDirection(period.to());
        return value == null && reckoning.year() != null ? null : new TimeReading(period.from(), end, value, Date.TOLD);
    }

    private @Nullable TimeValue value(String period, int offset) {
        return switch (period) {
            case "week" -> reckoning.week(offset);
            case "weekend" -> reckoning.weekend(offset);
            case "month" -> reckoning.monthFromNow(offset);
            case "year" -> reckoning.yearFromNow(offset);
            case "quarter" -> reckoning.partFromNow('Q', offset);
            case "half" -> reckoning.partFromNow('H', offset);
            default -> null;
        };
    }

    /** "Setahun lalu", "tiga hari kemudian": so many periods from now or from the time before. */
    private @Nullable TimeReading distance(int i, @Nullable TimeValue last) {
        var one = words.at(i, Lex.ONE_PERIOD);
        if (one != null) {
            return onePeriod(one, last);
        }
        if (!NumberReader.mayBegin(words.passage(), i)) {
            return null;
        }
        var numeral = numbers.read(words.passage(), i, false);
        int count = numeral == null ? 0 : small(numeral.low());
        var period = numeral == null || count == 0 ? null : words.at(numeral.to(), Lex.PERIOD);
        return period == null ? null : distance(i, period.to(), singular(period), count, last);
    }

    private @Nullable TimeReading onePeriod(Match one, @Nullable TimeValue last) {
        int space = one.value().indexOf(' ');
        if (space < 0) {
            return distance(one.from(), one.to(), one.value(), 1, last);
        }
        int count = one.value().endsWith("before") ? -1 : 1;
        return shifted(one.from(), one.to(), one.value().substring(0, space), count, last);
    }

    private static int small(@Nullable BigDecimal value) {
        if (value == null || value.signum() <= 0 || value.compareTo(BigDecimal.valueOf(999)) > 0) {
            return 0;
        }
        return value.stripTrailingZeros().scale() <= 0 ? value.intValue() : 0;
    }

    private @Nullable TimeReading distance(int from, int end, String period, int count, @Nullable TimeValue last) {
        var moved = moved(from, end, period, count, last);
        if (moved != null) {
            return moved;
        }
        var direction = words.direction(end);
        if (direction != Direction.PAST) {
            return null;
        }
        int sign = -count;
        var value = switch (period) {
            case "day" -> reckoning.days(sign);
            case "week" -> reckoning.days(7L * sign);
            case "decade" -> reckoning.yearFromNow(10 * sign);
            default -> value(period, sign);
        };
        return new TimeReading(from, words.skipDirection(end), value, Date.TOLD);
    }

    private @Nullable TimeReading moved(int from, int end, String period, int count, @Nullable TimeValue last) {
        var before = words.at(end, Lex.BEFORE);
        var after = words.at(end, Lex.AFTER);
        if (before == null && after == null) {
            return null;
        }
        return before != null
                ? shifted(from, before.to(), period, -count, last)
                : shifted(from, words.skip(end, Lex.AFTER), period, count, last);
    }

    /** The time named before moved by so many periods; back from publication where none was named. */
    private TimeReading shifted(int from, int to, String period, int count, @Nullable TimeValue last) {
        var now = reckoning.day() == null || count > 0 ? null : TimeValue.of(reckoning.day());
        var anchor = last != null ? last : now;
        boolean exact = anchor != null && !anchor.isDay() && anchor.value().indexOf('/') < 0;
        anchor = anchor == null || exact ? anchor : inPrecision(anchor, period);
        return new TimeReading(from, to, anchor == null ? null : Reckoning.move(anchor, period, count), Date.TOLD);
    }

    /** A time in the precision of a period: the year before a day is a year. */
    private static TimeValue inPrecision(TimeValue time, String period) {
        int length = switch (period) {
            case "year", "decade" -> YEAR_LENGTH;
            case "month" -> MONTH_LENGTH;
            default -> time.value().length();
        };
        int slash = time.value().indexOf('/');
        if (slash >= 0 && length == YEAR_LENGTH) {
            return new TimeValue(time.value().substring(slash + 1, slash + 1 + YEAR_LENGTH));
        }
        boolean longer = time.value().length() > length && slash < 0;
        return longer ? new TimeValue(time.value().substring(0, length)) : time;
    }
}
