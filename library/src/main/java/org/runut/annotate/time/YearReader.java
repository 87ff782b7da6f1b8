package org.runut.annotate.time;

import org.jspecify.annotations.Nullable;
import org.runut.annotate.passage.TitleCase;
import org.runut.annotate.quantity.Digits;
import org.runut.annotate.quantity.NumberReader;
import org.runut.annotate.quantity.UnitReader;
import org.runut.annotate.time.TimeReading.Date;
import org.runut.model.TimeValue;
import org.runut.pack.Lex;
import org.runut.pack.Plurals;
import org.runut.text.Token;

/** Reads years that stand alone, and tells them from counts, names and laws. */
record YearReader(TimeWords words, Plurals plurals) {
    private static final int PHRASE = 3;
    private static final int CENTURY = 100;
    private static final int OLDEST = 1000;

    /** The year or decade at token {@code i}; null for none. */
    @Nullable
    TimeReading year(int i) {
        var period = words.at(i, Lex.PERIOD);
        boolean named = period != null
                && (period.value().equals("year") || period.value().equals("decade"));
        int at = named && period != null ? period.to() : i;
        int value = words.plain(at, 4);
        boolean fits = named ? isNamedYear(value, at) : (Digits.isYear(value) || isOld(value, at)) && isBareYear(at);
        if (!fits || isLaw(i)) {
            return null;
        }
        int suffix = suffixEnd(at + 1);
        if (suffix > at + 1) {
            return decade(i, suffix, value);
        }
        int season = seasonEnd(at, value);
        if (season > 0) {
            return new TimeReading(i, season, new TimeValue(value + "/" + (value + 1)), Date.NAMED);
        }
        int end = words.skipDirection(at + 1);
        return new TimeReading(i, words.skip(end, Lex.PART_OF), Reckoning.year(value), Date.NAMED);
    }

    /** Index after what is joined to the digits to name a decade; the same where nothing is. */
    private int suffixEnd(int i) {
        var decade = words.at(i, Lex.DECADE_SUFFIX);
        return decade != null && words.touches(i) ? decade.to() : NumberReader.suffixEnd(words.passage(), i);
    }

    /** Index after the second year of a season that is written with two digits ("2018-19"); 0 for none. */
    private int seasonEnd(int at, int year) {
        boolean joined =
                (words.isDash(at + 1) || words.is(at + 1, "/")) && words.touches(at + 1) && words.touches(at + 2);
        return joined && words.plain(at + 2, 2) == (year + 1) % 100 ? at + 3 : 0;
    }

    private boolean isNamedYear(int value, int at) {
        return value >= 100 && value < 2100 || value >= 10 && suffixEnd(at + 1) > at + 1;
    }

    private static TimeReading decade(int from, int to, int year) {
        int first = Reckoning.fullYear(year);
        return new TimeReading(from, to, new TimeValue(first + "/" + (first + 9)), Date.NAMED);
    }

    /** Whether the number of four digits is a year and no count, though nothing says so. */
    private boolean isBareYear(int i) {
        var tags = words.passage().tags();
        var unit = UnitReader.after(words.passage(), i + 1);
        boolean counts = unit != null && !UnitReader.standsBeforeNext(words.passage(), unit)
                || tags.hasAny(i + 1, Lex.SCALE, Lex.CLASSIFIER, Lex.TIMES, Lex.DURATION, Lex.MINOR_CURRENCY);
        boolean named = tags.endingAt(i, Lex.PERIOD) != null || followsName(i);
        boolean bounded = tags.endingAt(i, Lex.AT_LEAST) != null || tags.endingAt(i, Lex.APPROXIMATE) != null;
        boolean priced = tags.endingAt(i, Lex.CURRENCY) != null
                || bounded && nounFollows(i + 1)
                || tags.endingAt(i, Lex.NOT_A_FIGURE) != null;
        boolean joined = words.touches(i)
                && !(words.is(i - 1, "/") && words.year(i - 2) != null)
                && !words.is(i - 1, "(")
                && !words.isDash(i - 1)
                && words.passage().token(i - 1).kind() != Token.Kind.QUOTE;
        return !counts && !priced && !joined && !named && !isObject(i);
    }

    /** Whether a verb stands before the round number and a plural behind it, which it counts ("gave 2000 food parcels"). */
    private boolean isObject(int i) {
        var tags = words.passage().tags();
        var verb = tags.at(i - 1, Lex.VERB);
        boolean acts = verb != null
                && !verb.value().equals("aux")
                && words.plain(i, 4) % CENTURY == 0
                && !tags.hasAny(i - 1, Lex.SAID, Lex.LOCATIVE, Lex.PREPOSITION, Lex.CONJUNCTION);
        for (int k = i + 1; acts && k <= i + PHRASE && nounFollows(k); k++) {
            if (plurals.isPlural(words.passage().token(k))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the year belongs to a name before it ("Piala Dunia 2018"), which names no date. */
    private boolean followsName(int i) {
        if (i == 0) {
            return false;
        }
        var before = words.passage().token(i - 1);
        boolean name = before.shape() == Token.Shape.CAPITAL || before.is(")") || before.kind() == Token.Kind.QUOTE;
        boolean starts = words.passage().sentenceOf(i).from() == i - 1;
        return name
                && !starts
                && !words.passage().tags().hasAny(i - 1, Lex.LOCATIVE, Lex.PREPOSITION, Lex.PART_OF, Lex.RANGE_TO)
                && !TitleCase.around(words.passage(), i);
    }

    /** Whether the year belongs to the number of a law ("Nomor 40 Tahun 2007"). */
    private boolean isLaw(int i) {
        return i > 1
                && words.passage().token(i - 1).isNumber()
                && words.passage().tags().endingAt(i - 1, Lex.NOT_A_FIGURE) != null;
    }

    private boolean nounFollows(int i) {
        return i < words.size()
                && words.passage().token(i).shape() == Token.Shape.LOWER
                && !words.passage()
                        .tags()
                        .hasAny(
                                i,
                                Lex.FUNCTION,
                                Lex.PREPOSITION,
                                Lex.LOCATIVE,
                                Lex.CONJUNCTION,
                                Lex.RELATIVE,
                                Lex.DEMONSTRATIVE);
    }

    /** Whether a number of four digits can be a year before our time, which only a word before and none behind shows. */
    private boolean isOld(int value, int at) {
        boolean led = words.passage().tags().hasAny(at - 1, Lex.LOCATIVE, Lex.RANGE_TO);
        return value >= OLDEST && value < 1900 && led && !nounFollows(at + 1);
    }
}
