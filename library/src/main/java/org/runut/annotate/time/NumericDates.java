package org.runut.annotate.time;

import org.jspecify.annotations.Nullable;
import org.runut.annotate.quantity.Digits;
import org.runut.annotate.time.TimeReading.Date;
import org.runut.model.TimeValue;

/** Reads dates in figures: "21/1/2019", "(21/1)", "2019-01-21", "21.01.2019". */
record NumericDates(TimeWords words, Reckoning reckoning) {
    /** The date at token {@code i}; without a year only where {@code short} dates are expected. */
    @Nullable
    TimeReading read(int i, boolean allowShort) {
        var iso = iso(i);
        if (iso != null) {
            return iso;
        }
        var dotted = dotted(i);
        return dotted != null ? dotted : slashed(i, allowShort);
    }

    /** The date in brackets at token {@code i}; null for none. */
    @Nullable
    TimeReading bracketed(int i) {
        if (!words.is(i, "(")) {
            return null;
        }
        var inside = read(i + 1, true);
        if (inside == null) {
            return null;
        }
        int end = inside.to();
        return words.is(end, ")") ? inside.spanning(i, end + 1) : inside.spanning(i, end);
    }

    private @Nullable TimeReading iso(int i) {
        Integer year = words.year(i);
        boolean joined = year != null && words.is(i + 1, "-") && words.is(i + 3, "-") && words.touches(i + 1);
        return joined ? reading(i, i + 5, words.plain(i + 2, 2), words.day(i + 4), year) : null;
    }

    private @Nullable TimeReading dotted(int i) {
        if (i >= words.size() || !words.passage().token(i).isNumber()) {
            return null;
        }
        String[] part = words.passage().token(i).norm().split("\\.");
        if (part.length != 3 || part[0].length() > 2 || part[1].length() > 2 || part[2].length() != 4) {
            return null;
        }
        for (String digits : part) {
            if (!Digits.isPlain(digits)) {
                return null;
            }
        }
        int year = Integer.parseInt(part[2]);
        return Digits.isYear(year)
                ? reading(i, i + 1, Integer.parseInt(part[1]), Integer.parseInt(part[0]), year)
                : null;
    }

    private @Nullable TimeReading slashed(int i, boolean allowShort) {
        int first = words.day(i);
        if (first == 0) {
            return null;
        }
        int dayAt = i;
        int last = first;
        if (allowShort && words.isDash(i + 1) && words.day(i + 2) > first && words.is(i + 3, "/")) {
            dayAt = i + 2;
            last = words.day(i + 2);
        }
        boolean slash = words.is(dayAt + 1, "/") || words.is(dayAt + 1, "-") && words.is(dayAt + 3, "-");
        if (slash && words.monthFirst() && dayAt == i) {
            var monthFirst = monthFirst(i, first, allowShort);
            if (monthFirst != null) {
                return monthFirst;
            }
        }
        int month = slash ? words.plain(dayAt + 2, 2) : 0;
        if (month < 1 || month > 12) {
            return null;
        }
        Integer year = yearBehind(dayAt + 3);
        if (year == null && !allowShort) {
            return null;
        }
        int end = year == null ? dayAt + 3 : dayAt + 5;
        return range(i, end, month, first, last, year);
    }

    /** The date whose month stands first ("12/23/2024"); null where it can't be one. */
    private @Nullable TimeReading monthFirst(int i, int month, boolean allowShort) {
        int day = words.day(i + 2);
        Integer year = yearBehind(i + 3);
        boolean fits = month <= 12 && day > 0 && (year != null || allowShort);
        return fits ? reading(i, year == null ? i + 3 : i + 5, month, day, year) : null;
    }

    private @Nullable TimeReading range(int i, int end, int month, int first, int last, @Nullable Integer year) {
        var to = reading(i, end, month, last, year);
        var from = first == last ? to : reading(i, end, month, first, year);
        if (to == null || from == null || to.value() == null || from.value() == null || first == last) {
            return to;
        }
        return new TimeReading(i, end, new TimeValue(from.value() + "/" + to.value()), Date.NAMED);
    }

    private @Nullable Integer yearBehind(int i) {
        if (!words.is(i, "/") && !words.is(i, "-")) {
            return null;
        }
        Integer full = words.year(i + 1);
        int two = words.plain(i + 1, 2);
        boolean short2 = two >= 0 && words.passage().token(i + 1).span().length() == 2;
        return full != null ? full : short2 ? (Integer) Reckoning.fullYear(two) : null;
    }

    private @Nullable TimeReading reading(int from, int to, int month, int day, @Nullable Integer year) {
        if (month < 1 || month > 12 || day < 1) {
            return null;
        }
        var value = reckoning.day(month, day, year, Direction.NEAREST);
        return value == null ? null : new TimeReading(from, to, value, Date.NAMED);
    }
}
