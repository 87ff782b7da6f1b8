package org.runut.annotate.time;

import org.jspecify.annotations.Nullable;
import org.runut.annotate.quantity.UnitReader;
import org.runut.annotate.time.TimeReading.Date;
import org.runut.model.TimeValue;
import org.runut.pack.Lex;
import org.runut.pack.Lexicon;

/** Reads dates that name a month, and days that are the same every year. */
record NamedDates(TimeWords words, Reckoning reckoning, Lexicon lexicon) {
    private static final int LONGEST_LIST = 6;
    private static final int OLDEST = 300;
    private static final int NEWEST_OLD = 1900;

    /** The date of a day and a month at token {@code i}, in the order that the language allows; null for none. */
    @Nullable
    TimeReading dayAndMonth(int i) {
        var date = dayFirst(i);
        return date == null && words.monthFirst() ? monthFirst(i) : date;
    }

    /** "June 30, 2025", "May 1-3": the date whose month stands at token {@code i}; null for none. */
    private @Nullable TimeReading monthFirst(int i) {
        var month = words.at(i, Lex.MONTH);
        int first = month == null ? 0 : words.day(month.to());
        if (month == null || first == 0) {
            return null;
        }
        int end = words.skipDaySuffix(month.to() + 1);
        int last = first;
        int join = words.isDash(end) ? end + 1 : words.skipJoin(end);
        int and = words.skip(end, Lex.CONJUNCTION);
        boolean between = words.passage().tags().endingAt(i, Lex.RANGE_FROM) != null;
        boolean joined = and > end && (between ? words.day(and) > first : words.day(and) == first + 1);
        join = join == end && joined ? and : join;
        if (join > end
                && words.day(join) > first
                && words.skip(words.skipDaySuffix(join + 1), Lex.MONTH) == words.skipDaySuffix(join + 1)) {
            last = words.day(join);
            end = words.skipDaySuffix(join + 1);
        }
        boolean counts = UnitReader.after(words.passage(), end) != null
                || words.passage().tags().has(end, Lex.SCALE);
        return counts ? null : day(i, end, Integer.parseInt(month.value()), first, last);
    }

    /** A month that lies in a direction ("last June"); null for none. */
    @Nullable
    TimeReading monthToward(int i, Direction direction) {
        var match = words.at(i, Lex.MONTH);
        return match == null
                ? null
                : new TimeReading(
                        i,
                        match.to(),
                        reckoning.month(Integer.parseInt(match.value()), null, direction),
                        Date.YEARLESS);
    }

    /** "30 Juni 2025", "1-3 Mei": the date whose day stands at token {@code i}; null for none. */
    @Nullable
    TimeReading dayFirst(int i) {
        int first = words.day(i);
        if (first == 0) {
            return null;
        }
        int last = first;
        int monthAt = words.skipDaySuffix(i + 1);
        int join = words.isDash(monthAt) ? monthAt + 1 : words.skipJoin(monthAt);
        if (join > monthAt && words.day(join) > first) {
            last = words.day(join);
            monthAt = words.skipDaySuffix(join + 1);
        }
        monthAt = words.skip(monthAt, Lex.PERIOD_OF);
        int month = words.number(monthAt, Lex.MONTH);
        return month == 0 ? listed(i, first) : day(i, words.skip(monthAt, Lex.MONTH), month, first, last);
    }

    /** A day whose month stands only at the end of the list of days that it goes on ("3, 5 dan 7 Maret"); null for none. */
    private @Nullable TimeReading listed(int from, int day) {
        int i = from + 1;
        for (int n = 0; n < LONGEST_LIST; n++) {
            int comma = words.is(i, ",") ? i + 1 : i;
            int next = words.skip(comma, Lex.CONJUNCTION);
            int later = words.day(next);
            if (next == i || later <= day) {
                return null;
            }
            int month = words.number(next + 1, Lex.MONTH);
            if (month > 0) {
                var date = day(from, words.skip(next + 1, Lex.MONTH), month, day, day);
                return date == null ? null : date.spanning(from, from + 1);
            }
            i = next + 1;
        }
        return null;
    }

    private @Nullable TimeReading day(int from, int end, int month, int first, int last) {
        var named = yearAt(end);
        var year = named.year() == null ? oldYear(end, named) : named;
        var direction = direction(year, from);
        var to = reckoning.day(month, last, year.year(), direction);
        var value = to;
        if (first != last) {
            var start = reckoning.day(month, first, year.year(), direction);
            value = start == null || to == null ? null : new TimeValue(start + "/" + to);
        }
        return value == null
                ? null
                : new TimeReading(from, year.to(), value, year.year() == null ? Date.YEARLESS : Date.NAMED);
    }

    /** The same, or a year before our time behind a day of a month, where no unit or noun follows ("5 Juni 1311"). */
    private NamedYear oldYear(int end, NamedYear other) {
        int i = words.is(end, ",") && words.monthFirst() ? end + 1 : end;
        int value = words.plain(i, 4);
        int next = i + 1;
        boolean bare = next >= words.size()
                || !words.passage().token(next).isWord()
                || words.passage()
                        .tags()
                        .hasAny(next, Lex.FUNCTION, Lex.PREPOSITION, Lex.LOCATIVE, Lex.CONJUNCTION, Lex.RELATIVE);
        return value >= OLDEST && value < NEWEST_OLD && bare && UnitReader.after(words.passage(), next) == null
                ? new NamedYear(next, value, Direction.NEAREST)
                : other;
    }

    private Direction direction(NamedYear year, int from) {
        return year.direction() == Direction.NEAREST ? words.tense(from) : year.direction();
    }

    /** The month at token {@code i}, with its year where one follows; null for none. */
    @Nullable
    TimeReading month(int i) {
        var match = words.at(i, Lex.MONTH);
        if (match == null || !match.clitic().isEmpty()) {
            return months(i);
        }
        var year = yearAt(match.to());
        int month = Integer.parseInt(match.value());
        if (year.to() == match.to() && !standsAlone(i, match.to())) {
            return null;
        }
        return new TimeReading(
                i,
                year.to(),
                reckoning.month(month, year.year(), direction(year, i)),
                year.year() == null ? Date.YEARLESS : Date.NAMED);
    }

    /** Two months written as one word ("Januari-Maret 2018"); null for none. */
    private @Nullable TimeReading months(int i) {
        if (i >= words.size()) {
            return null;
        }
        var token = words.passage().token(i);
        int dash = token.norm().indexOf('-');
        if (dash < 0 || !token.isCapitalised()) {
            return null;
        }
        String first = lexicon.value(Lex.MONTH, token.norm().substring(0, dash));
        String last = lexicon.value(Lex.MONTH, token.norm().substring(dash + 1));
        if (first == null || last == null) {
            return null;
        }
        var year = yearAt(i + 1);
        var end = reckoning.month(Integer.parseInt(last), year.year(), direction(year, i));
        int over = Integer.parseInt(first) > Integer.parseInt(last) ? 1 : 0;
        Integer startYear =
                end.hasYear() ? (Integer) (Integer.parseInt(end.value().substring(0, 4)) - over) : null;
        var start = reckoning.month(Integer.parseInt(first), startYear, Direction.NEAREST);
        return new TimeReading(i, year.to(), new TimeValue(start + "/" + end), Date.NAMED);
    }

    /** Whether a month without a year is one, and no short form or first name. */
    private boolean standsAlone(int i, int to) {
        var token = words.passage().token(i);
        boolean nameFollows = to < words.size()
                && words.passage().token(to).isCapitalised()
                && words.at(to, Lex.MONTH) == null
                && words.at(i - 1, Lex.LOCATIVE) == null
                && words.at(i - 1, Lex.PERIOD) == null;
        if (words.monthFirst()) {
            return !nameFollows && isLed(i);
        }
        return token.span().length() > 4 && !nameFollows
                || token.span().length() > 2 && token.span().length() <= 4 && !nameFollows && isFullName(i);
    }

    /** Whether nothing speaks against a month: no sentence begins with it, or it is long, or something leads to it. */
    private boolean isLed(int i) {
        boolean led = words.passage()
                        .tags()
                        .hasAny(
                                i - 1,
                                Lex.LOCATIVE,
                                Lex.PREPOSITION,
                                Lex.PART_OF,
                                Lex.PERIOD_OF,
                                Lex.RANGE_TO,
                                Lex.CONJUNCTION)
                || words.passage().tags().endingAt(i, Lex.PART_OF) != null;
        return led || words.passage().token(i).span().length() > 6;
    }

    /** Whether the form is not a shorter one of a month with a longer name. */
    private boolean isFullName(int i) {
        return words.passage().token(i).span().length() == 4
                || words.at(i - 1, Lex.LOCATIVE) != null
                || words.at(i - 1, Lex.PERIOD) != null
                || words.at(i - 1, Lex.PART_OF) != null;
    }

    /** A day that is the same every year at token {@code i}; two of them make an interval over the turn of the year. */
    @Nullable
    TimeReading holiday(int i) {
        var match = words.at(i, Lex.HOLIDAY);
        if (match == null) {
            return null;
        }
        var and = words.at(match.to(), Lex.CONJUNCTION);
        var second = and == null ? null : words.at(and.to(), Lex.HOLIDAY);
        int end = second == null ? match.to() : second.to();
        var year = yearAt(end);
        boolean until = second == null && words.passage().tags().endingAt(i, Lex.RANGE_TO) != null;
        if (!until && (year.year() == null || words.year(year.to() - 1) == null)) {
            return null;
        }
        var last = holiday(second == null ? match.value() : second.value(), year);
        if (second == null || last == null) {
            return last == null
                    ? null
                    : new TimeReading(i, year.to(), last, year.year() == null ? Date.YEARLESS : Date.NAMED);
        }
        int lastYear = Integer.parseInt(last.value().substring(0, 4));
        boolean turns = match.value().compareTo(second.value()) > 0;
        String first = String.format(java.util.Locale.ROOT, "%04d-%s", turns ? lastYear - 1 : lastYear, match.value());
        return new TimeReading(i, year.to(), new TimeValue(first + "/" + last), Date.NAMED);
    }

    private @Nullable TimeValue holiday(String monthDay, NamedYear year) {
        int month = Integer.parseInt(monthDay.substring(0, 2));
        int day = Integer.parseInt(monthDay.substring(3));
        var value = reckoning.day(month, day, year.year(), year.direction());
        return value == null || !value.hasYear() ? null : value;
    }

    /**
     * A year as it follows a month or a part of a year.
     *
     * @param to        index after it
     * @param year      which; null where it is not named
     * @param direction where to look for it then
     */
    record NamedYear(int to, @Nullable Integer year, Direction direction) {}

    /** The year behind token {@code end}: "2019", "tahun 2019", "tahun lalu", "lalu", "-2018"; not named for none. */
    NamedYear yearAt(int end) {
        int i = words.is(end, ",") ? end + 1 : end;
        boolean joined = words.isDash(i) || words.is(i, "/");
        Integer direct = words.year(joined ? i + 1 : i);
        if (direct != null && (i == end || !joined)) {
            int after = joined ? i + 2 : i + 1;
            return new NamedYear(words.skipDirection(after), direct, Direction.NEAREST);
        }
        var period = words.at(end, Lex.PERIOD);
        if (period != null && period.value().equals("year")) {
            return yearNamed(end, period.to());
        }
        var behind = yearBehind(end);
        if (behind != null) {
            return behind;
        }
        var direction = words.direction(end);
        Integer borrowed = direction == Direction.NEAREST ? yearOfList(end) : null;
        return new NamedYear(words.skipDirection(end), borrowed, direction);
    }

    /** The year at the end of a list of months or days that goes on at token {@code end}; null for none. */
    private @Nullable Integer yearOfList(int end) {
        int i = end;
        for (int n = 0; n < LONGEST_LIST; n++) {
            int comma = words.is(i, ",") ? i + 1 : i;
            int next = words.skip(comma, Lex.CONJUNCTION);
            next = words.day(next) > 0 && next > i ? next + 1 : next;
            int month = words.skip(next, Lex.MONTH);
            if (next == i || month == next) {
                return null;
            }
            if (words.year(month) != null) {
                return words.year(month);
            }
            i = month;
        }
        return null;
    }

    /** The year to which a word leads or that its direction stands before: "of 2018", "of the year", "last year"; null for none. */
    private @Nullable NamedYear yearBehind(int end) {
        int i = words.skip(end, Lex.PERIOD_OF);
        Integer direct = i > end ? words.year(i) : null;
        if (direct != null) {
            return new NamedYear(i + 1, direct, Direction.NEAREST);
        }
        var leading = words.leading(i);
        int at = words.skipLeading(i);
        var period = words.at(at, Lex.PERIOD);
        if (at == end || period == null || !period.value().equals("year")) {
            return null;
        }
        direct = words.year(period.to());
        if (direct != null || reckoning.year() == null) {
            return direct == null ? null : new NamedYear(period.to() + 1, direct, Direction.NEAREST);
        }
        int offset = leading == Direction.PAST ? -1 : leading == Direction.FUTURE ? 1 : 0;
        return new NamedYear(period.to(), reckoning.year() + offset, leading);
    }

    private NamedYear yearNamed(int end, int i) {
        Integer direct = words.year(i);
        if (direct != null) {
            return new NamedYear(words.skipDirection(i + 1), direct, Direction.NEAREST);
        }
        var direction = words.direction(i);
        if (direction == Direction.NEAREST || reckoning.year() == null) {
            return new NamedYear(end, null, Direction.NEAREST);
        }
        int offset = direction == Direction.PAST ? -1 : direction == Direction.FUTURE ? 1 : 0;
        return new NamedYear(words.skipDirection(i), reckoning.year() + offset, direction);
    }
}
