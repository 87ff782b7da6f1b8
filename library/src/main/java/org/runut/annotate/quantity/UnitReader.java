package org.runut.annotate.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.runut.annotate.passage.Passage;
import org.runut.annotate.quantity.QuantityMention.Kind;
import org.runut.pack.Lex;
import org.runut.pack.Lexicon.Match;
import org.runut.pack.Plurals;
import org.runut.pack.Tags;
import org.runut.text.Token;

/** Reads units: money before a number, any unit after it, and what a rate is counted for. */
public final class UnitReader {
    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");
    private static final int MINOR_REACH = 30;
    private static final String SCALED = " scaled";
    private static final String PERCENT = "percent";
    private static final String PEOPLE = " person";

    private UnitReader() {}

    /** The currency that ends just before token {@code i}; null for none. */
    static @Nullable Unit before(Passage passage, int i) {
        var match = passage.tags().endingAt(i, Lex.CURRENCY);
        boolean named = match == null || isCommonWord(passage, i - 1) || isName(passage, match);
        return match == null || named ? null : scaled(match, Kind.MONEY);
    }

    /** The scale that is named just before the number at token {@code i} ("magnitudo 5,8"); null for none. */
    static @Nullable Unit scale(Passage passage, int i) {
        var match = passage.tags().endingAt(i, Lex.UNIT_BEFORE);
        return match == null || !passage.token(i).isNumber() ? null : scaled(match, Kind.MEASURE);
    }

    /** Whether a currency is written out, as it is only behind its number: "won 12 seats" speaks of none. */
    private static boolean isCommonWord(Passage passage, int i) {
        var token = passage.token(i);
        return token.isWord()
                && token.shape() == Token.Shape.LOWER
                && token.span().length() > 2;
    }

    /** Whether what may be a currency before a power is none ("PS4"). */
    private static boolean isName(Passage passage, Match match) {
        return match.value().endsWith(SCALED) && !passage.tags().has(match.to() + 1, Lex.SCALE);
    }

    /** The unit that begins at token {@code i}, after the number; null for none. */
    public static @Nullable Unit after(Passage passage, int i) {
        var tags = passage.tags();
        var clock = tags.at(i, Lex.CLOCK);
        if (clock != null && !clock.value().isEmpty()) {
            return null;
        }
        var minor = tags.at(i, Lex.MINOR_CURRENCY);
        var currency = tags.at(i, Lex.CURRENCY);
        var measure = asWritten(passage, tags.at(i, Lex.UNIT));
        if (minor != null) {
            return minor(passage, minor);
        }
        if (currency != null && (measure == null || currency.to() > measure.to())) {
            return scaled(currency, Kind.MONEY);
        }
        if (measure != null && !isAge(tags, measure)) {
            return scaled(measure, Kind.MEASURE);
        }
        return counting(tags, i);
    }

    /** The match, unless it is a single letter of the other case: "G" is no gram. */
    private static @Nullable Match asWritten(Passage passage, @Nullable Match match) {
        if (match == null || match.entry().forms().getFirst().length() > 1 || match.to() > match.from() + 1) {
            return match;
        }
        return passage.words(match.from(), match.to())
                        .equals(match.entry().forms().getFirst())
                ? match
                : null;
    }

    private static @Nullable Unit counting(Tags tags, int i) {
        var times = tags.at(i, Lex.TIMES);
        if (times != null) {
            return unit(times, "times", Kind.MULTIPLE);
        }
        var age = tags.at(i, Lex.AGE);
        if (age != null && !age.value().isEmpty()) {
            return unit(age, age.value(), Kind.AGE);
        }
        var classifier = tags.at(i, Lex.CLASSIFIER);
        var duration = tags.at(i, Lex.DURATION);
        if (classifier != null && (duration == null || classifier.to() > duration.to())) {
            return unit(classifier, classifier.value(), Kind.COUNT);
        }
        return duration == null ? those(tags, i) : unit(duration, duration.value(), Kind.DURATION);
    }

    /** "95,800 who have no work": the number stands alone for those of whom the clause behind it speaks. */
    private static @Nullable Unit those(Tags tags, int i) {
        var relative = tags.at(i, Lex.RELATIVE);
        return relative == null || relative.value().isEmpty()
                ? null
                : new Unit(i, i, relative.value(), BigDecimal.ONE, Kind.COUNT);
    }

    /** A hundredth of a currency, which may follow, or have been named before in the sentence. */
    private static Unit minor(Passage passage, Match minor) {
        var currency = passage.tags().at(minor.to(), Lex.CURRENCY);
        if (currency != null) {
            return new Unit(minor.from(), currency.to(), currency.value(), HUNDREDTH, Kind.MONEY);
        }
        return new Unit(minor.from(), minor.to(), named(passage, minor.from()), HUNDREDTH, Kind.MONEY);
    }

    /** The last currency named before token {@code i} where minor units of it were; empty for none. */
    private static String named(Passage passage, int i) {
        int from = Math.max(passage.sentenceOf(i).from(), i - MINOR_REACH);
        for (int k = i - 1; k > from; k--) {
            var currency = passage.tags().has(k - 1, Lex.MINOR_CURRENCY)
                    ? passage.tags().at(k, Lex.CURRENCY)
                    : null;
            if (currency != null) {
                return currency.value();
            }
        }
        return "";
    }

    /** A length of time behind a word that describes it ("three more days", "five working days"); null for none. */
    static @Nullable Unit time(Passage passage, int i, Plurals plurals) {
        var tags = passage.tags();
        var more = tags.at(i, Lex.SCOPE);
        int next = more == null ? i + 1 : more.to();
        var duration = more != null || isDescription(passage, i) ? tags.at(next, Lex.DURATION) : null;
        boolean length = duration != null
                && (more != null || !tags.hasAny(i, Lex.CONCEPT, Lex.VERB))
                && passage.token(i).shape() == Token.Shape.LOWER
                && plurals.isPlural(passage.token(duration.to() - 1))
                && !tells(tags, duration.to());
        return length && duration != null ? unit(duration, duration.value(), Kind.DURATION) : null;
    }

    /** Whether a word in small letters stands there that can describe what follows. */
    private static boolean isDescription(Passage passage, int i) {
        return i < passage.tokens().size()
                && passage.token(i).shape() == Token.Shape.LOWER
                && !passage.tags()
                        .hasAny(
                                i,
                                Lex.FUNCTION,
                                Lex.PREPOSITION,
                                Lex.LOCATIVE,
                                Lex.CONJUNCTION,
                                Lex.APPROXIMATE,
                                Lex.AT_LEAST,
                                Lex.SCALE,
                                Lex.NUMBER,
                                Lex.TEEN,
                                Lex.TENS,
                                Lex.FRACTION,
                                Lex.PER,
                                Lex.PAST,
                                Lex.NEXT,
                                Lex.THIS,
                                Lex.DEMONSTRATIVE,
                                Lex.DETERMINER,
                                Lex.AGE);
    }

    /** Whether the word for a unit begins a longer one for an age. */
    private static boolean isAge(Tags tags, Match measure) {
        var age = tags.at(measure.from(), Lex.AGE);
        return age != null && !age.value().isEmpty() && age.to() > measure.to();
    }

    private static Unit scaled(Match match, Kind kind) {
        String value = match.value().endsWith(SCALED)
                ? match.value().substring(0, match.value().length() - SCALED.length())
                : match.value();
        int star = value.indexOf('*');
        String name = star < 0 ? value : value.substring(0, star);
        var factor = star < 0 ? BigDecimal.ONE : new BigDecimal(value.substring(star + 1));
        return new Unit(match.from(), match.to(), name, factor, name.startsWith(PERCENT) ? Kind.SHARE : kind);
    }

    /** The currency at token {@code i}, where a word stands for a measure too ("pounds"); null for none. */
    static @Nullable Unit currency(Tags tags, int i) {
        var match = tags.at(i, Lex.CURRENCY);
        return match == null ? null : scaled(match, Kind.MONEY);
    }

    /** Index after a hyphen that joins the tokens around it; {@code i} itself where there is none. */
    static int pastHyphen(Passage passage, int i) {
        boolean joins = i > 0
                && i + 1 < passage.tokens().size()
                && passage.token(i).is("-")
                && passage.token(i - 1).touches(passage.token(i))
                && passage.token(i).touches(passage.token(i + 1));
        return joins ? i + 1 : i;
    }

    private static Unit unit(Match match, String name, Kind kind) {
        return new Unit(match.from(), match.to(), name, BigDecimal.ONE, kind);
    }

    /** Whether a currency is that of the number behind it ("in 2007 Rp 9,100"). */
    public static boolean standsBeforeNext(Passage passage, Unit unit) {
        return unit.kind() == Kind.MONEY
                && passage.token(unit.from()).shape() != Token.Shape.LOWER
                && unit.to() < passage.tokens().size()
                && passage.token(unit.to()).isNumber();
    }

    /** Whether the unit of time before token {@code i} is a distance from now ("a week ago"), no base of a rate. */
    private static boolean tells(Tags tags, int i) {
        return tags.hasAny(i, Lex.PAST, Lex.BEFORE, Lex.AFTER);
    }

    /** Whether a day of the week stands there, which may look like a length of time ("131 orang per Minggu (1/3)"). */
    private static boolean isDay(Passage passage, int i) {
        return passage.tags().has(i, Lex.WEEKDAY) && passage.token(i).isCapitalised();
    }

    /** The people for each of whom a rate is told ("per jemaah"); null where none are. */
    private static @Nullable Unit people(Tags tags, int i) {
        var concept = tags.at(i, Lex.CONCEPT);
        return concept == null || !concept.value().endsWith(PEOPLE)
                ? null
                : unit(concept, PEOPLE.substring(1), Kind.COUNT);
    }

    /** The unit with what it is counted for, where that follows at token {@code i} ("per kilogram"). */
    static Unit rate(Passage passage, Unit unit, int i) {
        var tags = passage.tags();
        var per = tags.at(i, Lex.PER);
        boolean rated = unit.kind() == Kind.MONEY || unit.kind() == Kind.MEASURE || unit.kind() == Kind.COUNT;
        if (per == null || !rated || isDay(passage, per.to())) {
            return unit;
        }
        var base = after(passage, per.to());
        base = base == null ? people(tags, per.to()) : base;
        return base == null
                        || base.name().isEmpty()
                        || base.kind() == Kind.SHARE
                        || standsBeforeNext(passage, base)
                        || tells(tags, base.to())
                ? unit
                : unit.per(base.name(), base.to());
    }
}
