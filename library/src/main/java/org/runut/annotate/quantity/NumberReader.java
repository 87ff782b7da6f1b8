package org.runut.annotate.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;
import org.runut.annotate.passage.Passage;
import org.runut.annotate.quantity.Numeral.Form;
import org.runut.pack.Lex;
import org.runut.pack.Lexicon.Match;
import org.runut.pack.Pack;
import org.runut.pack.Tags;
import org.runut.text.Token;

/** Reads the number that begins at a token: digits, words, fractions, vague numbers, each with its scale. */
public final class NumberReader {
    private static final String LETTER = " letter";
    private static final int MOST_DECIMALS = 5;

    private final Digits digits;

    /** Reads numbers in the language of a pack. */
    public NumberReader(Pack pack) {
        digits = new Digits(pack);
    }

    /** Whether a number may begin at token {@code i}; cheap. */
    public static boolean mayBegin(Passage passage, int i) {
        if (i >= passage.tokens().size()) {
            return false;
        }
        if (passage.token(i).isNumber()) {
            return true;
        }
        for (var match : passage.tags().all(i)) {
            boolean number =
                    match.lex() == Lex.NUMBER || match.lex() == Lex.FRACTION || match.lex() == Lex.VAGUE_NUMBER;
            if (number || match.lex() == Lex.TIMES && !match.value().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Whether an article, a currency or a number begins another phrase at token {@code i}. */
    static boolean mayBeginPhrase(Passage passage, int i) {
        return passage.tags().hasAny(i, Lex.DETERMINER, Lex.CURRENCY) || mayBegin(passage, i);
    }

    /** The number at token {@code i}; null for none. In a price, letters that stand for powers count ("5 M"). */
    @Nullable
    public Numeral read(Passage passage, int i, boolean price) {
        var tags = passage.tags();
        if (passage.token(i).isNumber()) {
            return digits(passage, i, price);
        }
        var fraction = tags.at(i, Lex.FRACTION);
        if (fraction != null) {
            return fraction(tags, fraction);
        }
        var vague = tags.at(i, Lex.VAGUE_NUMBER);
        if (vague != null) {
            return vague(tags, vague);
        }
        return tags.has(i, Lex.NUMBER) ? words(tags, i) : multiple(tags.at(i, Lex.TIMES));
    }

    /** The number that a word for a multiple holds ("sixfold"); the word is its unit too. */
    private static @Nullable Numeral multiple(@Nullable Match times) {
        if (times == null || times.value().isEmpty()) {
            return null;
        }
        var value = new BigDecimal(times.value());
        return new Numeral(times.from(), times.to(), value, value, BigDecimal.ONE, Form.WORDS);
    }

    private @Nullable Numeral digits(Passage passage, int i, boolean price) {
        String form = passage.token(i).norm();
        var fraction = writtenFraction(passage, i);
        if (fraction != null) {
            return fraction;
        }
        boolean pointed = isPointed(passage, i);
        BigDecimal value = pointed ? new BigDecimal("0." + form) : digits.parse(form);
        if (value == null) {
            return null;
        }
        BigDecimal scale = BigDecimal.ONE;
        int j = i + 1;
        var joined = joinedFraction(passage.tags(), j);
        var mixed = joined == null
                        && Digits.isPlain(form)
                        && j < passage.tokens().size()
                        && passage.token(j).isNumber()
                ? writtenFraction(passage, j)
                : null;
        if (joined != null) {
            value = value.add(share(joined.value()));
            j = joined.to();
        } else if (mixed != null && mixed.low() != null) {
            value = value.add(mixed.low());
            j = mixed.to();
        }
        for (Match next = scaleAt(passage, j, price); next != null; next = scaleAt(passage, j, price)) {
            scale = scale.multiply(power(next));
            j = next.to();
        }
        boolean plain = j == i + 1 && Digits.isPlain(form) && !pointed;
        j = plain || j == i + 1 ? suffixEnd(passage, j) : j;
        value = value.multiply(scale);
        return new Numeral(i, j, value, value, scale, plain ? Form.PLAIN : Form.DIGITS);
    }

    /** Whether only the decimal mark stands before the digits (".500"). */
    private boolean isPointed(Passage passage, int i) {
        return digits.decimal() == '.'
                && i > 0
                && passage.token(i - 1).is(".")
                && passage.token(i - 1).touches(passage.token(i))
                && (i == 1 || !passage.token(i - 2).touches(passage.token(i - 1)))
                && Digits.isPlain(passage.token(i).norm())
                && passage.token(i).span().length() < MOST_DECIMALS;
    }

    /** A fraction of two small numbers ("2/3 dari"), which is no date; null for none. */
    private static @Nullable Numeral writtenFraction(Passage passage, int i) {
        boolean slash = i + 3 < passage.tokens().size()
                && (passage.token(i + 1).is("/") || passage.token(i + 1).is("⁄"))
                && passage.token(i).touches(passage.token(i + 1))
                && passage.token(i + 1).touches(passage.token(i + 2));
        int next = slash ? UnitReader.pastHyphen(passage, i + 3) : i;
        boolean joined = next > i + 3;
        slash &= joined || passage.token(next).isWord() && !passage.token(i + 2).touches(passage.token(next));
        boolean alone = i == 0 || !passage.token(i - 1).touches(passage.token(i));
        if (!slash || !alone) {
            return null;
        }
        String above = passage.token(i).norm();
        String below = passage.token(i + 2).norm();
        boolean small = above.length() == 1 && below.length() == 1
                || above.length() <= 2 && below.length() <= 3 && passage.tags().has(i + 3, Lex.PERIOD_OF);
        boolean plain = small && Digits.isPlain(above) && Digits.isPlain(below);
        if (!plain || Integer.parseInt(above) >= Integer.parseInt(below) || above.startsWith("0")) {
            return null;
        }
        var value = share(above + "/" + below);
        return new Numeral(i, i + 3, value, value, BigDecimal.ONE, Form.FRACTION);
    }

    /** Index after what is joined to the digits to say "about"; the same where nothing is. */
    public static int suffixEnd(Passage passage, int i) {
        var suffix = passage.tags().at(i, Lex.APPROXIMATE);
        if (suffix == null || !suffix.value().equals(Bounds.AFTER)) {
            return i;
        }
        return passage.token(i - 1).touches(passage.token(i)) ? suffix.to() : i;
    }

    private static @Nullable Match scaleAt(Passage passage, int i, boolean price) {
        int at = UnitReader.pastHyphen(passage, i);
        var match = passage.tags().at(at, Lex.SCALE);
        if (match == null || price) {
            return match;
        }
        if (match.value().endsWith(LETTER)) {
            return countsNoun(passage, match) ? match : null;
        }
        return match.entry().cased() ? null : match;
    }

    /** Whether a letter that may stand for a power does so: no longer unit stands there, and a common noun follows. */
    private static boolean countsNoun(Passage passage, Match letter) {
        var unit = passage.tags().at(letter.from(), Lex.UNIT);
        int next = letter.to();
        return (unit == null || unit.to() <= letter.to())
                && next < passage.tokens().size()
                && passage.token(next).shape() == Token.Shape.LOWER
                && !passage.tags()
                        .hasAny(next, Lex.FUNCTION, Lex.PREPOSITION, Lex.LOCATIVE, Lex.CONJUNCTION, Lex.RELATIVE);
    }

    private static BigDecimal power(Match scale) {
        int space = scale.value().indexOf(' ');
        return new BigDecimal(space < 0 ? scale.value() : scale.value().substring(0, space));
    }

    /** The fraction that is joined to the number before token {@code i} ("and a half", "½"); null for none. */
    private static @Nullable Match joinedFraction(Tags tags, int i) {
        int at = i;
        var and = tags.at(i, Lex.NUMBER_AND);
        at = and == null ? at : and.to();
        var fraction = tags.at(at, Lex.FRACTION);
        boolean joined = fraction != null
                && (and != null || fraction.entry().forms().getFirst().length() == 1);
        return joined ? fraction : null;
    }

    private static Numeral fraction(Tags tags, Match match) {
        BigDecimal share = share(match.value());
        int to = match.to();
        BigDecimal scale = BigDecimal.ONE;
        for (Match next = tags.at(to, Lex.SCALE); next != null; next = tags.at(to, Lex.SCALE)) {
            if (next.entry().cased() || next.value().endsWith(LETTER)) {
                break;
            }
            scale = scale.multiply(power(next));
            to = next.to();
        }
        boolean scaled = to > match.to();
        BigDecimal value = share.multiply(scale);
        return new Numeral(match.from(), to, value, value, scale, scaled ? Form.WORDS : Form.FRACTION);
    }

    private static BigDecimal share(String value) {
        int slash = value.indexOf('/');
        int end = value.indexOf(' ');
        return new BigDecimal(value.substring(0, slash))
                .divide(
                        new BigDecimal(value.substring(slash + 1, end < 0 ? value.length() : end)),
                        MathContext.DECIMAL64);
    }

    private static Numeral vague(Tags tags, Match match) {
        int to = match.to();
        for (Match next = powerWord(tags, to); next != null; next = powerWord(tags, to)) {
            to = next.to();
        }
        return new Numeral(match.from(), to, null, null, BigDecimal.ONE, Form.VAGUE);
    }

    /** Whether the power is written as a word, no letter. */
    private static boolean isWord(Match scale) {
        return !scale.entry().cased() && !scale.value().endsWith(LETTER);
    }

    private static @Nullable Match powerWord(Tags tags, int i) {
        var scale = tags.at(i, Lex.SCALE);
        if (scale != null && isWord(scale)) {
            return scale;
        }
        var tens = tags.at(i, Lex.TENS);
        return tens != null ? tens : tags.at(i, Lex.TEEN);
    }

    private static @Nullable Numeral words(Tags tags, int i) {
        var first = tags.at(i, Lex.NUMBER);
        if (first != null && first.value().indexOf('-') > 0) {
            return pair(tags, first);
        }
        var words = new NumberWords();
        BigDecimal scale = BigDecimal.ONE;
        int j = i;
        for (int next = step(tags, j, words); next > j; next = step(tags, j, words)) {
            var power = tags.at(j, Lex.SCALE);
            scale = power == null ? scale : power(power);
            j = next;
        }
        BigDecimal value = words.value();
        return value == null ? null : new Numeral(i, j, value, value, scale, Form.WORDS);
    }

    private static Numeral pair(Tags tags, Match match) {
        int dash = match.value().indexOf('-');
        var low = new BigDecimal(match.value().substring(0, dash));
        var high = new BigDecimal(match.value().substring(dash + 1));
        BigDecimal scale = BigDecimal.ONE;
        int to = match.to();
        var next = tags.at(to, Lex.SCALE);
        if (next != null && isWord(next)) {
            scale = power(next);
            to = next.to();
        }
        return new Numeral(match.from(), to, low.multiply(scale), high.multiply(scale), scale, Form.WORDS);
    }

    /** Multiplies by the power of a vague number behind a digit ("dua ratusan"). */
    private static boolean vaguely(Match vague, NumberWords words) {
        String low = vague.value().substring(0, Math.max(0, vague.value().indexOf('-')));
        if (!low.endsWith("0")) {
            return false;
        }
        var power = BigDecimal.TEN.pow(low.length() - 1);
        return power.compareTo(BigDecimal.TEN) == 0 ? words.tens() : words.scale(power);
    }

    /** Whether what follows "and" goes on with the number before: a fraction, or less than its last hundred or power. */
    private static boolean joined(Tags tags, int i, NumberWords words) {
        var number = tags.at(i, Lex.NUMBER);
        boolean less = number != null
                && number.value().indexOf('-') < 0
                && words.leavesRoom(new BigDecimal(number.value()))
                && !tags.has(number.to(), Lex.SCALE);
        return less || tags.has(i, Lex.FRACTION);
    }

    /** Takes the number word at token {@code j}; the index after it, or {@code j} where none fits. */
    private static int step(Tags tags, int j, NumberWords words) {
        var number = tags.at(j, Lex.NUMBER);
        if (number != null && number.value().indexOf('-') < 0) {
            return words.number(new BigDecimal(number.value())) ? number.to() : j;
        }
        var fraction = tags.at(j, Lex.FRACTION);
        if (fraction != null) {
            return words.fraction(share(fraction.value())) ? fraction.to() : j;
        }
        var scale = tags.at(j, Lex.SCALE);
        if (scale != null && isWord(scale)) {
            return words.scale(power(scale)) ? scale.to() : j;
        }
        var and = tags.at(j, Lex.NUMBER_AND);
        if (and != null) {
            return joined(tags, and.to(), words) ? step(tags, and.to(), words) : j;
        }
        if (tags.has(j, Lex.TEEN)) {
            return words.teen() ? j + 1 : j;
        }
        var vague = tags.at(j, Lex.VAGUE_NUMBER);
        if (vague != null) {
            return vaguely(vague, words) ? vague.to() : j;
        }
        return tags.has(j, Lex.TENS) && words.tens() ? j + 1 : j;
    }
}
