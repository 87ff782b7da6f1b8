package org.runut.annotate;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.runut.annotate.QuantityMention.Kind;
import org.runut.pack.Lex;
import org.runut.pack.Lexicon.Match;
import org.runut.pack.Tags;

/** Reads units: money before a number, any unit after it, and what a rate is counted for. */
final class UnitReader {
    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");
    private static final String PERCENT = "percent";

    private UnitReader() {}

    /** The currency that ends just before token {@code i}; null for none. */
    static @Nullable Unit before(Tags tags, int i) {
        var match = tags.endingAt(i, Lex.CURRENCY);
        return match == null ? null : unit(match, match.value(), Kind.MONEY);
    }

    /** The unit that begins at token {@code i}, after the number; null for none. */
    static @Nullable Unit after(Tags tags, int i) {
        var minor = tags.at(i, Lex.MINOR_CURRENCY);
        var currency = tags.at(i, Lex.CURRENCY);
        var measure = tags.at(i, Lex.UNIT);
        if (minor != null) {
            return minor(tags, minor);
        }
        if (currency != null && (measure == null || currency.to() >= measure.to())) {
            return unit(currency, currency.value(), Kind.MONEY);
        }
        if (measure != null) {
            return measure(measure);
        }
        return counting(tags, i);
    }

    private static @Nullable Unit counting(Tags tags, int i) {
        var times = tags.at(i, Lex.TIMES);
        if (times != null) {
            return unit(times, "times", Kind.MULTIPLE);
        }
        var classifier = tags.at(i, Lex.CLASSIFIER);
        var duration = tags.at(i, Lex.DURATION);
        if (classifier != null && (duration == null || classifier.to() > duration.to())) {
            return unit(classifier, classifier.value(), Kind.COUNT);
        }
        return duration == null ? null : unit(duration, duration.value(), Kind.DURATION);
    }

    /** A hundredth of a currency; the currency may follow. */
    private static Unit minor(Tags tags, Match minor) {
        var currency = tags.at(minor.to(), Lex.CURRENCY);
        return currency == null
                ? new Unit(minor.from(), minor.to(), "", HUNDREDTH, Kind.MONEY)
                : new Unit(minor.from(), currency.to(), currency.value(), HUNDREDTH, Kind.MONEY);
    }

    private static Unit measure(Match match) {
        String value = match.value();
        int star = value.indexOf('*');
        String name = star < 0 ? value : value.substring(0, star);
        var factor = star < 0 ? BigDecimal.ONE : new BigDecimal(value.substring(star + 1));
        return new Unit(match.from(), match.to(), name, factor, kind(name));
    }

    private static Kind kind(String name) {
        return name.startsWith(PERCENT) ? Kind.SHARE : Kind.MEASURE;
    }

    private static Unit unit(Match match, String name, Kind kind) {
        return new Unit(match.from(), match.to(), name, BigDecimal.ONE, kind);
    }

    /** The unit with what it is counted for, where that follows at token {@code i} ("per kilogram"). */
    static Unit rate(Tags tags, Unit unit, int i) {
        var per = tags.at(i, Lex.PER);
        if (per == null || unit.kind() == Kind.SHARE || unit.kind() == Kind.DURATION || unit.kind() == Kind.MULTIPLE) {
            return unit;
        }
        var base = after(tags, per.to());
        return base == null || base.name().isEmpty() || base.kind() == Kind.SHARE
                ? unit
                : unit.per(base.name(), base.to());
    }
}
