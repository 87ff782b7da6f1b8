package org.runut.annotate.time;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.runut.annotate.passage.TitleCase;
import org.runut.annotate.quantity.NumberReader;
import org.runut.annotate.time.TimeReading.Date;
import org.runut.model.TimeValue;
import org.runut.pack.Lex;
import org.runut.pack.Lexicon;
import org.runut.pack.Lexicon.Match;
import org.runut.pack.Plurals;

/** Reads the time expression that begins at a token. */
final class TimeReader {
    private static final Set<Lex> BEGINNINGS = Set.of(
            Lex.WEEKDAY, Lex.MONTH, Lex.DAY_OFFSET, Lex.PERIOD, Lex.ONE_PERIOD, Lex.PART_OF, Lex.HOLIDAY, Lex.NUMBER);

    private final TimeWords words;
    private final Reckoning reckoning;
    private final NumericDates numeric;
    private final NamedDates named;
    private final PeriodReader periods;
    private final YearReader years;

    TimeReader(TimeWords words, Reckoning reckoning, NumberReader numbers, Lexicon lexicon) {
        this.words = words;
        this.reckoning = reckoning;
        numeric = new NumericDates(words, reckoning);
        named = new NamedDates(words, reckoning, lexicon);
        years = new YearReader(words, new Plurals(lexicon));
        periods = new PeriodReader(words, reckoning, named, numbers);
    }

    /** The expression at token {@code i}; null for none. {@code last} is the time named before it. */
    @Nullable
    TimeReading read(int i, @Nullable TimeValue last) {
        if (!mayBegin(i)) {
            return null;
        }
        var first = single(i, last);
        if (first == null || isHabitual(i)) {
            return null;
        }
        var range = range(first, last);
        return range != null ? range : first;
    }

    private boolean mayBegin(int i) {
        var token = words.passage().token(i);
        return switch (token.kind()) {
            case NUMBER -> true;
            case MARK ->
                token.is("(")
                        && i + 1 < words.size()
                        && words.passage().token(i + 1).isNumber();
            case WORD -> isTimeWord(i) || token.isCapitalised() && token.norm().indexOf('-') > 0;
            case QUOTE, ADDRESS -> false;
        };
    }

    private boolean isTimeWord(int i) {
        for (var match : words.passage().tags().all(i)) {
            if (BEGINNINGS.contains(match.lex())) {
                return true;
            }
        }
        return words.leading(i) != Direction.NEAREST;
    }

    private boolean isHabitual(int i) {
        for (int from = Math.max(0, i - 3); from < i; from++) {
            if (words.at(from, Lex.HABITUAL) != null) {
                return true;
            }
        }
        return false;
    }

    private @Nullable TimeReading single(int i, @Nullable TimeValue last) {
        int start = words.at(i, Lex.PERIOD) != null ? i : words.skip(i, Lex.PART_OF);
        boolean part = start > i && !isWhole(i);
        var found = start < words.size() ? core(start, part, last) : null;
        return found == null ? null : found.spanning(i, found.to());
    }

    /** Whether the part of a period at a token is all of it, which alone names none ("all year"). */
    private boolean isWhole(int i) {
        var part = words.at(i, Lex.PART_OF);
        return part != null && part.value().equals("whole");
    }

    private @Nullable TimeReading core(int i, boolean part, @Nullable TimeValue last) {
        if (words.leading(i) != Direction.NEAREST) {
            return led(i, words.skipLeading(i), words.leading(i));
        }
        var weekday = words.at(i, Lex.WEEKDAY);
        if (weekday != null && !isWeek(i)) {
            return weekday(weekday);
        }
        var offset = words.at(i, Lex.DAY_OFFSET);
        if (offset != null && !periods.isCounted(i) && !isNamePart(i)) {
            return offset(offset);
        }
        var date = date(i);
        if (date != null) {
            return date;
        }
        var holiday = named.holiday(i);
        if (holiday != null) {
            return holiday;
        }
        var period = periods.read(i, part, last);
        return period != null ? period : years.year(i);
    }

    /** A day of the week, a month or a period behind the sign of its direction ("last Monday", "next year"). */
    private @Nullable TimeReading led(int i, int next, Direction direction) {
        int weekday = words.number(next, Lex.WEEKDAY);
        if (weekday > 0) {
            int end = words.skip(words.skip(next, Lex.WEEKDAY), Lex.DAY_PART);
            return new TimeReading(i, end, reckoning.weekday(weekday, direction), Date.TOLD);
        }
        var date = named.dayAndMonth(next);
        if (date != null && (date.date() == Date.NAMED || direction == Direction.THIS)) {
            return date.spanning(i, date.to());
        }
        var month = named.monthToward(next, direction);
        return month != null ? month.spanning(i, month.to()) : periods.led(i, next, direction);
    }

    /** Whether a word with a capital goes on a name ("USA Today"). */
    private boolean isNamePart(int i) {
        var passage = words.passage();
        return i > passage.sentenceOf(i).from()
                && passage.token(i).isCapitalised()
                && passage.token(i - 1).isCapitalised()
                && !TitleCase.around(passage, i);
    }

    /** Whether the word for a day of the week is that for a week here ("Minggu lalu"). */
    private boolean isWeek(int i) {
        var period = words.at(i, Lex.PERIOD);
        return period != null
                && period.value().equals("week")
                && words.direction(period.to()) != Direction.NEAREST
                && words.passage().sentenceOf(i).from() == i;
    }

    private @Nullable TimeReading date(int i) {
        var bracketed = numeric.bracketed(i);
        if (bracketed != null) {
            return bracketed;
        }
        var figures = numeric.read(i, false);
        if (figures != null) {
            return figures;
        }
        var day = named.dayAndMonth(i);
        if (day != null) {
            return day;
        }
        var period = words.at(i, Lex.PERIOD);
        return period == null ? named.month(i) : behindItsName(period);
    }

    /** A month or day behind the word that says that it is one ("bulan Mei", "tanggal 30"). */
    private @Nullable TimeReading behindItsName(Match period) {
        int next = period.to();
        var found = switch (period.value()) {
            case "month" -> named.month(next);
            case "date" -> dayAlone(next);
            default -> null;
        };
        return found == null ? null : found.spanning(period.from(), found.to());
    }

    private @Nullable TimeReading dayAlone(int i) {
        var date = date(i);
        date = date != null ? date : numeric.read(i, true);
        if (date != null || words.day(i) == 0) {
            return date;
        }
        var direction = words.direction(i + 1);
        return new TimeReading(i, words.skipDirection(i + 1), reckoning.dayOfMonth(words.day(i), direction), Date.TOLD);
    }

    private TimeReading weekday(Match match) {
        int number = Integer.parseInt(match.value());
        int end = words.skip(match.to(), Lex.DAY_PART);
        int comma = words.is(end, ",") ? end + 1 : end;
        var date = dateBehind(end, comma);
        if (date != null) {
            return date.spanning(match.from(), words.skip(date.to(), Lex.DAY_PART));
        }
        return relativeWeekday(match.from(), end, number);
    }

    /** The date that a day of the week stands beside; null for none. */
    private @Nullable TimeReading dateBehind(int end, int comma) {
        var bracketed = numeric.bracketed(end);
        bracketed = bracketed != null ? bracketed : numeric.bracketed(comma);
        if (bracketed != null) {
            return bracketed;
        }
        if (words.is(end, "(")) {
            var inside = named.dayAndMonth(end + 1);
            return inside == null
                    ? null
                    : inside.spanning(end, words.is(inside.to(), ")") ? inside.to() + 1 : inside.to());
        }
        var figures = numeric.read(comma, true);
        return figures != null ? figures : named.dayAndMonth(comma);
    }

    private TimeReading relativeWeekday(int from, int end, int number) {
        int of = words.skip(end, Lex.PERIOD_OF);
        var leading = words.leading(of);
        int periodAt = leading == Direction.NEAREST ? end : words.skipLeading(of);
        var period = words.at(periodAt, Lex.PERIOD);
        var trailing = words.direction(period == null ? end : period.to());
        var direction = leading == Direction.NEAREST ? trailing : leading;
        if (period != null && period.value().equals("week") && direction != Direction.NEAREST) {
            int weeks = direction == Direction.PAST ? -1 : direction == Direction.FUTURE ? 1 : 0;
            return new TimeReading(
                    from, words.skipDirection(period.to()), reckoning.weekdayOfWeek(number, weeks), Date.TOLD);
        }
        var told = words.direction(end);
        told = told == Direction.NEAREST ? words.tense(from) : told;
        return new TimeReading(from, words.skipDirection(end), reckoning.weekday(number, told), Date.TOLD);
    }

    /** "Kemarin", "hari ini", with the date that may stand beside it. */
    private TimeReading offset(Match match) {
        var value = reckoning.days(Long.parseLong(match.value()));
        int end = words.skip(match.to(), Lex.DAY_PART);
        int next = words.is(end, ",") ? end + 1 : end;
        var weekday = words.at(next, Lex.WEEKDAY);
        var beside = weekday != null ? weekday(weekday) : dateBehind(end, next);
        if (beside != null
                && (beside.isNamed() || beside.value() != null && beside.value().equals(value))) {
            return beside.spanning(match.from(), beside.to());
        }
        return new TimeReading(match.from(), end, value, Date.TOLD);
    }

    /** The interval from the first time to the one that a range joins to it, not "sejak Januari hingga 1 Maret"; null for none. */
    private @Nullable TimeReading range(TimeReading first, @Nullable TimeValue last) {
        int i = words.skipJoin(first.to());
        boolean opened = words.passage().tags().endingAt(first.from(), Lex.RANGE_FROM) != null;
        i = i == first.to() && opened ? words.skip(i, Lex.CONJUNCTION) : i;
        i = i == first.to() && words.is(i, "/") ? i + 1 : i;
        if (i == first.to() || i >= words.size() || !mayBegin(i)) {
            return null;
        }
        var second = single(i, last);
        if (second == null || second.value() == null || !second.isNamed() || !first.isNamed()) {
            return null;
        }
        var start = inYearOf(first, second);
        boolean apart = start != null
                && words.isSince(first.from())
                && start.value().length() != second.value().value().length();
        return start == null || apart || !isOrdered(start, second.value())
                ? null
                : new TimeReading(
                        first.from(), second.to(), new TimeValue(start + "/" + second.value()), second.date());
    }

    /** What the first time names in the year of the one it is joined with. */
    private static @Nullable TimeValue inYearOf(TimeReading first, TimeReading second) {
        var start = first.value();
        var end = second.value();
        boolean borrows = first.date() == Date.YEARLESS && second.date() == Date.NAMED;
        if (!borrows
                || start == null
                || end == null
                || !end.hasYear()
                || start.value().indexOf('/') >= 0) {
            return start;
        }
        int year = Integer.parseInt(end.value().substring(0, 4));
        var same = new TimeValue(Reckoning.year(year) + start.value().substring(4));
        return isOrdered(same, end)
                ? same
                : new TimeValue(Reckoning.year(year - 1) + start.value().substring(4));
    }

    private static boolean isOrdered(TimeValue from, TimeValue to) {
        boolean single = from.value().indexOf('/') < 0 && to.value().indexOf('/') < 0;
        return single
                && from.first().isPresent()
                && to.last().isPresent()
                && from.first().get().isBefore(to.last().get());
    }
}
