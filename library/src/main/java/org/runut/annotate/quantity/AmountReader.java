package org.runut.annotate.quantity;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.BitSet;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.runut.annotate.passage.Passage;
import org.runut.annotate.quantity.Numeral.Form;
import org.runut.annotate.quantity.QuantityMention.Kind;
import org.runut.pack.Lex;
import org.runut.pack.Lexicon.Match;
import org.runut.pack.Pack;
import org.runut.pack.Plurals;
import org.runut.text.Token;

/** Reads a number with its unit, a range of two, a share in words, at a place in a passage. */
final class AmountReader {
    private static final BigDecimal FAR_OFF = BigDecimal.valueOf(4);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal USUAL = BigDecimal.valueOf(5);
    private static final int MOST_OF = 10;
    private static final int LONGEST_LIST = 6;
    private static final String OR = "or";
    private static final String MARGIN = "margin";
    private static final int CHANGE_REACH = 4;

    private final NumberReader numbers;
    private final Plurals plurals;

    AmountReader(Pack pack) {
        numbers = new NumberReader(pack);
        plurals = new Plurals(pack.lexicon());
    }

    /** The amount whose number begins at token {@code i}; null for none. What is taken is no part of it. */
    @Nullable
    Amount read(Passage passage, int i, BitSet taken) {
        var first = single(passage, i, taken);
        if (first == null) {
            return null;
        }
        var share = oneIn(passage, first, taken);
        if (share != null) {
            return share;
        }
        var margin = margin(passage, first, taken);
        if (margin != null) {
            return margin;
        }
        var range = range(passage, first, taken);
        if (range != null) {
            return withRate(passage, range);
        }
        if (first.unit() != null || first.low() == null) {
            return first;
        }
        var level = level(passage, first, taken);
        return level == null ? listed(passage, first, taken) : level;
    }

    /** The level before a change, in the unit of the one after it ("dari 11 menjadi 13 kilometer"); null for none. */
    private @Nullable Amount level(Passage passage, Amount first, BitSet taken) {
        var becomes = passage.tags().endingAt(first.from(), Lex.FROM) == null
                ? null
                : passage.tags().at(first.to(), Lex.BECOMES);
        boolean goesOn = becomes != null
                && becomes.to() < passage.tokens().size()
                && !taken.get(becomes.to())
                && passage.token(becomes.to()).isNumber();
        var after = goesOn && becomes != null ? single(passage, becomes.to(), taken) : null;
        boolean measured = after != null && after.unit() != null && after.unit().kind() != Kind.COUNT;
        return measured && after != null && after.unit() != null ? first.in(after.unit()) : null;
    }

    /** The range with what it is counted for behind it ("US$ 15-20 per tonne"). */
    private static Amount withRate(Passage passage, Amount range) {
        if (range.unit() == null || range.unit().name().indexOf('/') >= 0) {
            return range;
        }
        var rated = UnitReader.rate(passage, range.unit(), range.to());
        return rated.equals(range.unit())
                ? range
                : new Amount(range.from(), rated.to(), range.numeral(), range.low(), range.high(), rated, true);
    }

    private @Nullable Amount single(Passage passage, int i, BitSet taken) {
        var tags = passage.tags();
        int start = i > 1 && isMark(passage, i - 1) && tags.endingAt(i - 1, Lex.CURRENCY) != null ? i - 1 : i;
        var currency = UnitReader.before(passage, start);
        currency = currency != null && taken.get(currency.from()) ? null : currency;
        var numeral = numbers.read(passage, i, currency != null);
        if (numeral == null) {
            return null;
        }
        numeral = signed(passage, numeral, currency);
        int from = currency == null ? numeral.from() : Math.min(numeral.from(), currency.from());
        var behind = unit(passage, numeral, currency);
        var unit = behind == null ? UnitReader.scale(passage, numeral.from()) : behind;
        numeral = isForeign(passage, numeral, unit) ? numeral.times(THOUSAND) : numeral;
        if (numeral.form() == Form.FRACTION && (unit == null || unit.kind() == Kind.COUNT)) {
            return fraction(numeral);
        }
        return Amount.of(from, unit == null ? numeral.to() : Math.max(numeral.to(), unit.to()), numeral, unit);
    }

    /** The amount with the unit that stands only at the end of the list it begins ("6, 9 and 12 months"). */
    private Amount listed(Passage passage, Amount first, BitSet taken) {
        int end = first.to();
        for (int n = 0; n < LONGEST_LIST; n++) {
            int next = passage.tokens().size() > end && passage.token(end).is(",") ? end + 1 : end;
            var and = passage.tags().at(next, Lex.CONJUNCTION);
            next = and == null ? next : and.to();
            boolean goesOn = next > end
                    && next < passage.tokens().size()
                    && !taken.get(next)
                    && NumberReader.mayBegin(passage, next);
            var item = goesOn ? single(passage, next, taken) : null;
            if (item == null || item.low() == null || item.from() != next || restates(first, item, and, end)) {
                return first;
            }
            if (item.unit() != null) {
                return item.unit().kind() == Kind.COUNT ? first : first.in(item.unit());
            }
            end = item.to();
        }
        return first;
    }

    /** Whether the item tells the first once more as a share ("360, or 25 percent", "250, a third of them"). */
    private static boolean restates(Amount first, Amount item, @Nullable Match and, int end) {
        boolean share = item.unit() != null && item.unit().kind() == Kind.SHARE;
        boolean comma = and != null && and.from() > end && and.value().equals("or");
        boolean above = first.low() != null && first.low().compareTo(HUNDRED) > 0;
        return share && (comma || above || item.numeral().form() == Form.FRACTION);
    }

    /** Whether thousands are marked in the other usage: three decimals of what comes only whole ("1,243 orang"). */
    private static boolean isForeign(Passage passage, Numeral numeral, @Nullable Unit unit) {
        var low = numeral.low();
        var concept = passage.tags().at(numeral.to(), Lex.CONCEPT);
        boolean whole =
                unit == null ? concept != null && concept.value().endsWith("person") : unit.kind() == Kind.COUNT;
        return whole && numeral.form() == Form.DIGITS && !numeral.isScaled() && low != null && low.scale() == 3;
    }

    /** The number below nothing where a word or a sign says so. */
    private static Numeral signed(Passage passage, Numeral numeral, @Nullable Unit currency) {
        int i = currency == null ? numeral.from() : currency.from();
        var minus = passage.tags().endingAt(i, Lex.MINUS);
        boolean word = minus != null && passage.tags().endingAt(i, Lex.APPROXIMATE) == null;
        boolean inside = currency != null && currency.to() < numeral.from();
        if (!word && !inside && !(i > 0 && isSign(passage, i))) {
            return numeral;
        }
        var negative = numeral.times(BigDecimal.ONE.negate());
        int from = inside ? numeral.from() : word && minus != null ? minus.from() : i - 1;
        return new Numeral(from, numeral.to(), negative.low(), negative.high(), numeral.scale(), numeral.form());
    }

    private static boolean isMark(Passage passage, int i) {
        var sign = passage.token(i);
        return sign.is("-") || sign.is("−");
    }

    private static boolean isSign(Passage passage, int i) {
        var sign = passage.token(i - 1);
        return isMark(passage, i - 1)
                && sign.touches(passage.token(i))
                && i > 1
                && !passage.token(i - 2).touches(sign)
                && (!passage.token(i - 2).isNumber() || passage.tags().endingAt(i - 1, Lex.NOT_A_FIGURE) != null);
    }

    private @Nullable Unit unit(Passage passage, Numeral numeral, @Nullable Unit currency) {
        var tags = passage.tags();
        var times = tags.at(numeral.from(), Lex.TIMES);
        if (times != null && times.to() == numeral.to()) {
            return new Unit(times.from(), times.to(), "times", BigDecimal.ONE, Kind.MULTIPLE);
        }
        int next = UnitReader.pastHyphen(passage, numeral.to());
        var behind = UnitReader.after(passage, next);
        behind = behind == null && numeral.form() == Form.FRACTION ? ofOne(passage, numeral.to()) : behind;
        behind = behind == null ? UnitReader.time(passage, next, plurals) : behind;
        boolean counted = behind != null && tags.has(behind.to(), Lex.PERIOD_OF);
        if (behind != null && behind.kind() == Kind.MEASURE && numeral.isScaled() && !counted) {
            var money = UnitReader.currency(tags, next);
            behind = money != null && money.to() == behind.to() ? money : behind;
        }
        behind = behind != null && UnitReader.standsBeforeNext(passage, behind) ? null : behind;
        if (currency == null) {
            return behind == null || behind.name().isEmpty() ? null : UnitReader.rate(passage, behind, behind.to());
        }
        if (behind != null && behind.name().isEmpty()) {
            var minor = new Unit(currency.from(), behind.to(), currency.name(), behind.factor(), Kind.MONEY);
            return UnitReader.rate(passage, minor, minor.to());
        }
        boolean repeated = behind != null && behind.name().equals(currency.name());
        int end = repeated && behind != null ? behind.to() : numeral.to();
        return UnitReader.rate(
                passage, new Unit(currency.from(), end, currency.name(), BigDecimal.ONE, Kind.MONEY), end);
    }

    /** The unit of which a fraction is taken ("a quarter of a mile"); null for none. */
    private static @Nullable Unit ofOne(Passage passage, int i) {
        var of = passage.tags().at(i, Lex.PERIOD_OF);
        var article = of == null ? null : passage.tags().at(of.to(), Lex.ARTICLE);
        var unit = article == null ? null : UnitReader.after(passage, article.to());
        return unit == null || unit.kind() == Kind.COUNT || unit.kind() == Kind.MONEY ? null : unit;
    }

    private static Amount fraction(Numeral numeral) {
        var percent = numeral.times(HUNDRED);
        var value = percent.low() == null ? null : percent.low().setScale(2, RoundingMode.HALF_UP);
        var unit = new Unit(numeral.from(), numeral.to(), "percent", BigDecimal.ONE, Kind.SHARE);
        return new Amount(numeral.from(), numeral.to(), numeral, value, value, unit, false);
    }

    /** "One in four" as a share: a small number of a small one, neither with a unit before the second. */
    private @Nullable Amount oneIn(Passage passage, Amount first, BitSet taken) {
        int end = first.numeral().isOneInWords() ? pastNoun(passage, first) : first.to();
        var from = passage.tags().at(end, Lex.OUT_OF);
        boolean article = passage.tags().endingAt(first.to(), Lex.NOT_A_FIGURE) != null;
        if (from == null
                || article && end == first.to()
                || first.unit() != null && end == first.to() && !first.numeral().isOneInWords()
                || from.to() >= passage.tokens().size()
                || taken.get(from.to())) {
            return null;
        }
        var whole = numbers.read(passage, from.to(), false);
        boolean named = end > first.numeral().to();
        if (whole == null
                || whole.low() == null
                || first.low() == null
                || isPointedAt(passage, whole.to())
                || named && (!from.value().isEmpty() || whole.form() != Form.WORDS || isCounted(passage, whole.to()))) {
            return null;
        }
        return isShare(passage, first, whole, !from.value().isEmpty()) ? share(first, whole) : null;
    }

    private static Amount share(Amount first, Numeral whole) {
        var value = Objects.requireNonNull(first.low())
                .multiply(HUNDRED)
                .divide(Objects.requireNonNull(whole.low()), 2, RoundingMode.HALF_UP);
        var unit = new Unit(first.from(), whole.to(), "percent", BigDecimal.ONE, Kind.SHARE);
        return new Amount(first.from(), whole.to(), first.numeral(), value, value, unit, false);
    }

    /**
     * Whether the first number is a share of the second: small enough, both words or both digits, or said to be so. Few of
     * an odd number ("tujuh dari sembilan kecamatan") are rather counted.
     */
    private static boolean isShare(Passage passage, Amount first, Numeral whole, boolean said) {
        var part = Objects.requireNonNull(first.low());
        var all = Objects.requireNonNull(whole.low());
        boolean words = first.numeral().isOneInWords() && whole.form() == Form.WORDS;
        boolean counted = whole.form() == Form.WORDS
                && part.compareTo(BigDecimal.ONE) > 0
                && all.compareTo(USUAL) > 0
                && !isRound(all);
        boolean any = said || first.numeral().form() == Form.WORDS && isRound(all);
        boolean small = any || all.compareTo(words ? HUNDRED : BigDecimal.valueOf(MOST_OF)) <= 0 && all.signum() > 0;
        boolean sameForm = any || whole.form() == first.numeral().form();
        boolean digits = !any && whole.form() == Form.PLAIN && part.compareTo(BigDecimal.ONE) > 0;
        return small
                && !counted
                && sameForm
                && !digits
                && !measures(passage, whole)
                && part.compareTo(all) < 0
                && part.signum() > 0;
    }

    /** Index behind the noun that stands between the parts of a share ("one family in five"). */
    private static int pastNoun(Passage passage, Amount first) {
        int i = first.to();
        boolean noun =
                first.unit() == null && isNoun(passage, i) && passage.tags().has(i + 1, Lex.OUT_OF);
        return noun ? i + 1 : i;
    }

    /** Whether a noun follows, so that the number before it counts that: no verb in a form of its own. */
    private static boolean isCounted(Passage passage, int i) {
        var verb = isNoun(passage, i) ? passage.tags().at(i, Lex.VERB) : null;
        return isNoun(passage, i)
                && (verb == null || verb.value().isEmpty() || verb.value().equals("base"));
    }

    private static boolean isNoun(Passage passage, int i) {
        return i < passage.tokens().size()
                && passage.token(i).shape() == Token.Shape.LOWER
                && !passage.tags()
                        .hasAny(
                                i,
                                Lex.FUNCTION,
                                Lex.PREPOSITION,
                                Lex.LOCATIVE,
                                Lex.CONJUNCTION,
                                Lex.RELATIVE,
                                Lex.LINKER,
                                Lex.OUT_OF);
    }

    /** Whether the number is a power of ten, as the whole of a share is. */
    private static boolean isRound(BigDecimal whole) {
        return whole.signum() > 0 && whole.stripTrailingZeros().unscaledValue().equals(BigInteger.ONE);
    }

    /** Whether a unit follows that makes a measure or a length of time of the number ("two in five days"). */
    private static boolean measures(Passage passage, Numeral whole) {
        var unit = UnitReader.after(passage, UnitReader.pastHyphen(passage, whole.to()));
        return unit != null && unit.kind() != Kind.COUNT;
    }

    /** Whether the noun behind token {@code i} is a definite one ("of the five buildings"). */
    private static boolean isPointedAt(Passage passage, int i) {
        for (int j = i;
                j <= i + 2 && j < passage.tokens().size() && !passage.tags().has(j, Lex.PERIOD_OF);
                j++) {
            if (passage.tags().has(j, Lex.DEMONSTRATIVE)) {
                return true;
            }
        }
        return false;
    }

    /** The range about a number that the margin behind it makes ("5 plus or minus 1 percent"); null for none. */
    private @Nullable Amount margin(Passage passage, Amount first, BitSet taken) {
        var sign = passage.tags().at(first.to(), Lex.APPROXIMATE);
        boolean parts = sign != null
                && sign.value().equals(MARGIN)
                && sign.to() < passage.tokens().size();
        var off = parts && sign != null && !taken.get(sign.to()) ? single(passage, sign.to(), taken) : null;
        if (off == null || off.low() == null || first.low() == null || off.low().signum() <= 0) {
            return null;
        }
        var unit = first.unit() == null ? off.unit() : first.unit();
        boolean same = unit == null
                || off.unit() == null
                || unit.name().equals(off.unit().name());
        var low = first.low().subtract(off.low());
        return same
                ? new Amount(
                        first.from(),
                        off.to(),
                        first.numeral(),
                        low,
                        first.low().add(off.low()),
                        unit,
                        true)
                : null;
    }

    private @Nullable Amount range(Passage passage, Amount first, BitSet taken) {
        int next = connector(passage, first);
        if (next < 0) {
            return null;
        }
        int i = passTo(passage, next);
        var second = i < 0 || taken.get(i) ? null : single(passage, i, taken);
        var join = passage.tags().endingAt(next, Lex.RANGE_TO);
        boolean or = join != null && join.value().equals(OR);
        if (second == null
                || second.low() == null
                || or && !followsOn(first, second)
                || isChange(passage, first, second)) {
            return null;
        }
        return first.upTo(second);
    }

    /**
     * Whether the two are the ends of a change and no range: a word for a change stands before "from", or before the first
     * where each has a unit of its own ("rose from 5 to 7 percent", "rose by 5 percent to 7 percent") or the second is far off
     * ("rose by three to 45").
     */
    private static boolean isChange(Passage passage, Amount first, Amount second) {
        var tags = passage.tags();
        var from = tags.endingAt(first.from(), Lex.FROM);
        boolean led = from != null && tags.endingAt(first.from(), Lex.RANGE_FROM) == null;
        boolean bothMeasured =
                first.unit() != null && second.unit() != null && tags.at(first.to(), Lex.BECOMES) != null;
        boolean level = tags.has(first.from() - 1, Lex.BY) && isFarOff(first, second);
        if (!led && !bothMeasured && !level) {
            return false;
        }
        int end = led && from != null ? from.from() : first.from();
        if (led && isGoing(passage, end - 1)) {
            return true;
        }
        for (int i = end - 1;
                i >= Math.max(0, end - CHANGE_REACH) && passage.token(i).isWord();
                i--) {
            if (tags.hasAny(i, Lex.UP, Lex.DOWN)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb that tells what was so stands right before "from": what it moves comes from there ("went from 40 to 60"). */
    private static boolean isGoing(Passage passage, int i) {
        var verb = passage.tags().at(i, Lex.VERB);
        boolean told = verb != null
                && switch (verb.value()) {
                    case "past", "participle", "third" -> true;
                    default -> false;
                };
        return told && !passage.tags().hasAny(i, Lex.AMOUNT, Lex.PLAN, Lex.STATUS);
    }

    /** Whether two numbers can hardly be the ends of one range. */
    private static boolean isFarOff(Amount first, Amount second) {
        var low = first.numeral().low();
        var high = second.numeral().low();
        return low != null && high != null && (high.compareTo(low) < 0 || high.compareTo(low.multiply(FAR_OFF)) >= 0);
    }

    /** Whether the second number is the next after the first ("three or four"). */
    private static boolean followsOn(Amount first, Amount second) {
        var low = first.numeral().low();
        var high = second.numeral().low();
        if (low == null || high == null || first.numeral().form() == Form.FRACTION) {
            return false;
        }
        var bare = high.divide(second.numeral().scale(), MathContext.DECIMAL64);
        return low.divide(first.numeral().scale(), MathContext.DECIMAL64)
                        .add(BigDecimal.ONE)
                        .compareTo(bare)
                == 0;
    }

    /** Index after what joins a range behind the amount; -1 where nothing does. */
    private static int connector(Passage passage, Amount first) {
        var tags = passage.tags();
        var to = tags.at(first.to(), Lex.RANGE_TO);
        if (to != null) {
            return to.to();
        }
        boolean opened = tags.endingAt(first.from(), Lex.RANGE_FROM) != null;
        var and = opened ? tags.at(first.to(), Lex.CONJUNCTION) : null;
        return and == null ? -1 : and.to();
    }

    /** Index of the number at the far end, past an approximator and a currency; -1 where there is none. */
    private static int passTo(Passage passage, int next) {
        var tags = passage.tags();
        int i = next;
        var about = tags.at(i, Lex.APPROXIMATE);
        i = about == null ? i : about.to();
        var currency = tags.at(i, Lex.CURRENCY);
        i = currency == null ? i : currency.to();
        return i < passage.tokens().size() && NumberReader.mayBegin(passage, i) ? i : -1;
    }
}
