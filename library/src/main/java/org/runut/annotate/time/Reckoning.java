package org.runut.annotate.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.runut.model.TimeValue;

/**
 * Tells dates from the day of publication. What that day is needed for and not known is null, or has an unknown year.
 *
 * @param day  the day of publication; null where unknown
 * @param year its year; null where unknown
 */
public record Reckoning(@Nullable LocalDate day, @Nullable Integer year) {
    private static final String UNKNOWN_YEAR = "XXXX";

    /** The reckoning from a date of publication in any precision. */
    static Reckoning from(@Nullable TimeValue published) {
        if (published == null || published.first().isEmpty()) {
            return new Reckoning(null, null);
        }
        var first = published.first().get();
        return new Reckoning(published.isDay() ? first : null, first.getYear());
    }

    /** The day so many days from publication. */
    @Nullable
    TimeValue days(long offset) {
        return day == null ? null : TimeValue.of(day.plusDays(offset));
    }

    /** A day of the week. */
    @Nullable
    TimeValue weekday(int number, Direction direction) {
        if (day == null) {
            return null;
        }
        var wanted = DayOfWeek.of(number);
        return TimeValue.of(
                switch (direction) {
                    case PAST -> day.with(TemporalAdjusters.previous(wanted));
                    case FUTURE -> day.with(TemporalAdjusters.next(wanted));
                    case THIS -> monday(0).with(TemporalAdjusters.nextOrSame(wanted));
                    case NEAREST, BEGUN -> day.with(TemporalAdjusters.previousOrSame(wanted));
                });
    }

    /** A day of the week, so many weeks from this one. */
    @Nullable
    TimeValue weekdayOfWeek(int number, int weeks) {
        return day == null ? null : TimeValue.of(monday(weeks).plusDays(number - 1L));
    }

    private LocalDate monday(int weeks) {
        if (day == null) {
            throw new IllegalStateException("no day");
        }
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(weeks);
    }

    /** The week so many weeks from this one, Monday to Sunday. */
    @Nullable
    TimeValue week(int weeks) {
        return day == null ? null : interval(monday(weeks), monday(weeks).plusDays(6));
    }

    /** Saturday and Sunday of the week so many weeks from this one. */
    @Nullable
    TimeValue weekend(int weeks) {
        return day == null
                ? null
                : interval(monday(weeks).plusDays(5), monday(weeks).plusDays(6));
    }

    private static TimeValue interval(LocalDate from, LocalDate to) {
        return new TimeValue(from + "/" + to);
    }

    /** The month so many months from this one. */
    @Nullable
    TimeValue monthFromNow(int months) {
        return day == null ? null : of(YearMonth.from(day).plusMonths(months));
    }

    /** The year so many years from this one. */
    @Nullable
    TimeValue yearFromNow(int years) {
        return year == null ? null : year(year + years);
    }

    /** A year. */
    static TimeValue year(int year) {
        return new TimeValue(String.format(Locale.ROOT, "%04d", year));
    }

    private static TimeValue of(YearMonth month) {
        return new TimeValue(month.toString());
    }

    /** A month of a year that is named or told by the direction. */
    TimeValue month(int month, @Nullable Integer named, Direction direction) {
        Integer told = named != null ? named : yearOfMonth(month, direction);
        return told == null
                ? new TimeValue(String.format(Locale.ROOT, "%s-%02d", UNKNOWN_YEAR, month))
                : of(YearMonth.of(told, month));
    }

    private @Nullable Integer yearOfMonth(int month, Direction direction) {
        if (day == null) {
            return null;
        }
        var now = YearMonth.from(day);
        var same = YearMonth.of(now.getYear(), month);
        return switch (direction) {
            case PAST -> same.isBefore(now) ? now.getYear() : now.getYear() - 1;
            case FUTURE -> same.isBefore(now) ? now.getYear() + 1 : now.getYear();
            case THIS -> now.getYear();
            case BEGUN -> same.isAfter(now) ? now.getYear() - 1 : now.getYear();
            case NEAREST -> nearest(ChronoUnit.MONTHS.between(now, same), 6) + now.getYear();
        };
    }

    /** Years to add so that a distance falls within half a year, the past first. */
    private static int nearest(long distance, int half) {
        return distance >= half ? -1 : distance < -half ? 1 : 0;
    }

    /** A day of a month of a year that is named or told by the direction; null where there is no such day. */
    @Nullable
    TimeValue day(int month, int dayOfMonth, @Nullable Integer named, Direction direction) {
        Integer told = named != null ? named : yearOfDay(month, dayOfMonth, direction);
        if (told == null) {
            return TimeValue.parse(String.format(Locale.ROOT, "%s-%02d-%02d", UNKNOWN_YEAR, month, dayOfMonth))
                    .orElse(null);
        }
        return TimeValue.parse(String.format(Locale.ROOT, "%04d-%02d-%02d", told, month, dayOfMonth))
                .orElse(null);
    }

    private @Nullable Integer yearOfDay(int month, int dayOfMonth, Direction direction) {
        if (day == null) {
            return year;
        }
        var same = YearMonth.of(day.getYear(), month).atDay(Math.min(dayOfMonth, 28));
        long distance = ChronoUnit.DAYS.between(day, same);
        return switch (direction) {
            case PAST -> distance < 0 ? day.getYear() : day.getYear() - 1;
            case FUTURE -> distance < 0 ? day.getYear() + 1 : day.getYear();
            case THIS -> day.getYear();
            case BEGUN -> distance > 0 ? day.getYear() - 1 : day.getYear();
            case NEAREST -> day.getYear() + nearest(distance, 183);
        };
    }

    /** The nearest such day of any month; null where unknown. */
    @Nullable
    TimeValue dayOfMonth(int dayOfMonth, Direction direction) {
        if (day == null) {
            return null;
        }
        LocalDate best = null;
        for (int months = -1; months <= 1; months++) {
            var month = YearMonth.from(day).plusMonths(months);
            var candidate = month.atDay(Math.min(dayOfMonth, month.lengthOfMonth()));
            if (allows(direction, candidate) && (best == null || distance(candidate) < distance(best))) {
                best = candidate;
            }
        }
        return best == null ? null : TimeValue.of(best);
    }

    private boolean allows(Direction direction, LocalDate candidate) {
        return switch (direction) {
            case PAST, BEGUN -> !candidate.isAfter(day);
            case FUTURE -> !candidate.isBefore(day);
            case THIS -> YearMonth.from(candidate).equals(YearMonth.from(day));
            case NEAREST -> true;
        };
    }

    private long distance(LocalDate candidate) {
        return day == null ? 0 : Math.abs(ChronoUnit.DAYS.between(day, candidate));
    }

    /** A quarter or half ({@code Q}, {@code H}) of a year that is named or the nearest; null where unknown. */
    @Nullable
    TimeValue part(char letter, int number, @Nullable Integer named, Direction direction) {
        int months = letter == 'Q' ? 3 : 6;
        if (named == null && day == null) {
            return null;
        }
        Integer told = named;
        if (told == null) {
            var value = month(number * months, null, direction);
            told = Integer.valueOf(value.value().substring(0, 4));
        }
        return new TimeValue(year(told) + "-" + letter + number);
    }

    /** The quarter or half so many from this one. */
    @Nullable
    TimeValue partFromNow(char letter, int offset) {
        if (day == null) {
            return null;
        }
        int months = letter == 'Q' ? 3 : 6;
        var month = YearMonth.from(day).plusMonths((long) offset * months);
        return new TimeValue(month.getYear() + "-" + letter + ((month.getMonthValue() - 1) / months + 1));
    }

    /** A time moved by so many of a period, in the precision of the coarser of the two; null where it can't be. */
    static @Nullable TimeValue move(TimeValue from, String period, int count) {
        var first = from.first();
        if (first.isEmpty() || from.value().indexOf('/') >= 0) {
            return null;
        }
        var start = first.get();
        String value = from.value();
        return switch (period) {
            case "day" -> from.isDay() ? TimeValue.of(start.plusDays(count)) : null;
            case "week" -> from.isDay() ? TimeValue.of(start.plusWeeks(count)) : null;
            case "month" ->
                from.isDay()
                        ? TimeValue.of(start.plusMonths(count))
                        : value.length() == 4 ? null : of(YearMonth.from(start).plusMonths(count));
            case "year" ->
                new TimeValue(year(start.getYear() + count) + value.substring(4, Math.min(10, value.length())));
            case "decade" -> year(start.getYear() + 10 * count);
            default -> null;
        };
    }

    /** The century-wise sensible reading of a year of two digits. */
    static int fullYear(int year) {
        return year >= 100 ? year : year < 50 ? 2000 + year : 1900 + year;
    }
}
