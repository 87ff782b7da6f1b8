package org.runut.annotate.quantity;

import java.math.BigDecimal;
import org.runut.annotate.passage.Passage;
import org.runut.annotate.quantity.Numeral.Form;
import org.runut.annotate.quantity.QuantityMention.Kind;
import org.runut.pack.Lex;
import org.runut.text.Token;

/** How a number stands among the marks and letters around it: in a name, a list, a clock time, a score. */
final class NumberPlace {
    private static final int SCORE_REACH = 14;
    private static final int LONGEST_PLAIN = 6;
    private static final int YOUNGEST = 10;
    private static final String PERSON = "person";
    private static final BigDecimal OLDEST = BigDecimal.valueOf(110);

    private final Passage passage;

    NumberPlace(Passage passage) {
        this.passage = passage;
    }

    boolean isClock(Amount amount) {
        var tags = passage.tags();
        int from = amount.from();
        int to = amount.numeral().to();
        boolean timed = amount.unit() != null && amount.unit().kind() != Kind.COUNT;
        var clock = tags.endingAt(from, Lex.CLOCK);
        return !timed && clock != null && clock.value().isEmpty()
                || isClockBehind(amount.to())
                || tags.has(amount.to(), Lex.ZONE)
                || tags.has(to, Lex.ZONE)
                || isColon(to) && touches(to) && isNumber(to + 1) && touches(to + 1)
                || isColon(from - 1) && isNumber(from - 2) && touches(from - 1) && touches(from)
                || isRatio(amount);
    }

    private boolean isClockBehind(int to) {
        var clock = passage.tags().at(to, Lex.CLOCK);
        return clock != null && !clock.value().isEmpty();
    }

    /** Whether it is one side of a ratio ("60 : 40"). */
    private boolean isRatio(Amount amount) {
        int from = amount.from();
        int to = amount.to();
        boolean bare = amount.unit() == null && amount.numeral().form() == Form.PLAIN;
        boolean first = isMark(to, ":") && isShort(to + 1);
        return bare && isShort(from) && (first || isMark(from - 1, ":") && isShort(from - 2));
    }

    private boolean isMark(int i, String mark) {
        return i >= 0 && i < size() && passage.token(i).is(mark);
    }

    private boolean isShort(int i) {
        return isNumber(i) && passage.token(i).span().length() < 3;
    }

    /** Whether the number is written as part of a name ("KN-23", "G20", "4G", "34/2014"). */
    boolean isAttached(Amount amount) {
        int from = amount.numeral().from();
        int to = amount.numeral().to();
        return isNamedBefore(from) || isNamedAfter(to, amount.range() ? amount.to() : to);
    }

    private boolean isNamedBefore(int from) {
        if (from == 0 || !touches(from)) {
            return false;
        }
        var before = passage.token(from - 1);
        if (before.isWord()) {
            return (before.isCapitalised() || before.span().length() < 3) && !isMagnitude(before, from);
        }
        boolean joint = before.is("-")
                || before.is("/")
                || before.is("–")
                || before.is("#")
                || before.is("+")
                || before.is(".") && isNumber(from - 2);
        return joint && (before.is("#") || from > 1 && touches(from - 1) && !isQuote(from - 2));
    }

    private boolean isMagnitude(Token before, int from) {
        return before.is("m") && !Digits.isPlain(passage.token(from).norm());
    }

    private boolean isNamedAfter(int to, int end) {
        if (to >= size() || !touches(to)) {
            return false;
        }
        var next = passage.token(to);
        if (passage.tags().has(to, Lex.DECADE_SUFFIX)) {
            return true;
        }
        if (next.isWord()) {
            return !isUnit(to) && (next.span().length() < 4 || next.isCapitalised());
        }
        if (isCompound(to)) {
            return false;
        }
        boolean joint = next.is("-") || next.is("/") || next.is(".") && isNumber(to + 1);
        return joint && end == to && touches(to + 1) && !isQuote(to + 1);
    }

    /** Whether a hyphen joins the number with a common noun ("12-page"). */
    private boolean isCompound(int i) {
        int next = UnitReader.pastHyphen(passage, i);
        return next > i
                && passage.token(next).shape() == Token.Shape.LOWER
                && passage.token(next).span().length() > 2;
    }

    private boolean isUnit(int i) {
        return UnitReader.after(passage, i) != null || passage.tags().has(i, Lex.SCALE);
    }

    /** Whether it is a half or the whole of the score of a game ("2-1"), a word for which stands near before. */
    boolean isScore(Amount amount) {
        if (amount.numeral().form() != Form.PLAIN || amount.unit() != null || !isPair(amount)) {
            return false;
        }
        for (int i = Math.max(0, amount.from() - SCORE_REACH); i < amount.from(); i++) {
            if (passage.tags().has(i, Lex.SCORE)) {
                return true;
            }
        }
        return passage.tags().has(amount.to(), Lex.SCORE) || passage.tags().has(amount.to() + 2, Lex.SCORE);
    }

    private boolean isPair(Amount amount) {
        int from = amount.from();
        int to = amount.to();
        return amount.range() && to == from + 3
                || isDash(to) && isNumber(to + 1)
                || isDash(from - 1) && isNumber(from - 2);
    }

    private boolean isDash(int i) {
        return i >= 0
                && i < size()
                && (passage.token(i).is("-") || passage.token(i).is("–"));
    }

    boolean isListNumber(Amount amount) {
        int i = amount.from();
        if (amount.to() >= size() || !startsLine(i)) {
            return false;
        }
        var next = passage.token(amount.to());
        return touches(amount.to()) && (next.is(".") || next.is(")"));
    }

    private boolean startsLine(int i) {
        String text = passage.text();
        for (int k = passage.token(i).start() - 1; k >= 0; k--) {
            char c = text.charAt(k);
            if (c == '\n') {
                return true;
            }
            if (!Character.isWhitespace(c)) {
                return false;
            }
        }
        return true;
    }

    /** Whether it stands in brackets behind a name, short enough for an age. */
    boolean isAge(Amount amount) {
        boolean young = amount.numeral().form() == Form.PLAIN && isShort(amount.from()) && amount.from() > 1;
        return young
                        && (isBracketed(amount)
                                        && passage.token(amount.from() - 2).isCapitalised()
                                || isApposed(amount)
                                || isWhoIs(amount)
                                || isOlder(amount))
                || isLimitOfAge(amount);
    }

    /** Whether it says below or above what age people are ("children under five", "those over 60"). */
    private boolean isLimitOfAge(Amount amount) {
        var tags = passage.tags();
        var over = tags.endingAt(amount.from(), Lex.AT_LEAST);
        var limit = over == null ? tags.endingAt(amount.from(), Lex.AT_MOST) : over;
        int who = limit == null ? -1 : limit.from() - 1;
        var concept = who < 0 ? null : tags.endingAt(who + 1, Lex.CONCEPT);
        boolean people =
                concept != null && concept.value().endsWith(PERSON) || who >= 0 && tags.has(who, Lex.DEMONSTRATIVE);
        var low = amount.numeral().low();
        return people
                && amount.unit() == null
                && tags.hasAny(amount.from() - 1, Lex.LOCATIVE)
                && low != null
                && low.compareTo(OLDEST) < 0
                && (amount.to() >= size() || !passage.token(amount.to()).isWord() || !isNoun(amount.to()));
    }

    private boolean isNoun(int i) {
        return passage.token(i).shape() == Token.Shape.LOWER
                && !passage.tags()
                        .hasAny(
                                i,
                                Lex.FUNCTION,
                                Lex.PREPOSITION,
                                Lex.LOCATIVE,
                                Lex.CONJUNCTION,
                                Lex.RELATIVE,
                                Lex.VERB,
                                Lex.ADVERB);
    }

    /** Whether it alone is told of a person ("the girl, who is 19, …"). */
    private boolean isWhoIs(Amount amount) {
        int i = amount.from() - 1;
        var who = i > 0 && passage.tags().has(i, Lex.PASSIVE) ? passage.tags().at(i - 1, Lex.RELATIVE) : null;
        return who != null && who.value().equals(PERSON) && endsBare(amount);
    }

    private boolean endsBare(Amount amount) {
        return amount.unit() == null
                && (amount.to() >= size()
                        || !passage.token(amount.to()).isWord()
                        || passage.tags().has(amount.to(), Lex.CONJUNCTION));
    }

    /** Whether it says how old those are whom the number before "are over" counts ("79 are over 65"). */
    private boolean isOlder(Amount amount) {
        var tags = passage.tags();
        var over = tags.endingAt(amount.from(), Lex.AT_LEAST);
        var under = over == null ? tags.endingAt(amount.from(), Lex.AT_MOST) : over;
        int is = under == null ? -1 : under.from() - 1;
        return endsBare(amount)
                && is > 0
                && tags.has(is, Lex.PASSIVE)
                && (isNumber(is - 1) || tags.hasAny(is - 1, Lex.NUMBER, Lex.RELATIVE, Lex.FRACTION));
    }

    /** Whether a name, or a noun for one person, ends there. */
    private boolean isPerson(int i) {
        var concept = passage.tags().at(i, Lex.CONCEPT);
        return passage.token(i).isCapitalised()
                || concept != null
                        && concept.value().endsWith(PERSON)
                        && !passage.token(i).norm().endsWith("s");
    }

    /** Whether it stands between commas behind a name ("Rina, 34, said"). */
    private boolean isApposed(Amount amount) {
        int from = passage.tags().has(amount.from() - 1, Lex.ADVERB) ? amount.from() - 1 : amount.from();
        int to = amount.to();
        boolean commas = isMark(from - 1, ",") && (isMark(to, ",") || isMark(to, ".") || isMark(to, ";"));
        return commas
                && amount.unit() == null
                && amount.numeral().low() != null
                && amount.numeral().low().intValue() >= YOUNGEST
                && from > 1
                && isPerson(from - 2)
                && !passage.tags().hasAny(from - 2, Lex.MONTH, Lex.WEEKDAY, Lex.LOCATIVE, Lex.CONJUNCTION);
    }

    /** Whether nothing but brackets stand around a bare number. */
    boolean isBracketed(Amount amount) {
        int from = amount.from();
        return amount.unit() == null
                && from > 0
                && amount.to() < size()
                && passage.token(from - 1).is("(")
                && passage.token(amount.to()).is(")");
    }

    static boolean isTooLong(Numeral numeral) {
        return numeral.low() != null && numeral.low().compareTo(BigDecimal.TEN.pow(LONGEST_PLAIN)) > 0;
    }

    /** Whether two bare numbers stand side by side, as in a telephone number. */
    boolean followsNumber(Amount amount) {
        return amount.unit() == null && isNumber(amount.from() - 1);
    }

    private boolean isColon(int i) {
        return i >= 0
                && i < size()
                && (passage.token(i).is(":") || passage.token(i).is("."));
    }

    private boolean isQuote(int i) {
        return passage.token(i).kind() == Token.Kind.QUOTE;
    }

    boolean isNumber(int i) {
        return i >= 0 && i < size() && passage.token(i).isNumber();
    }

    /** Whether token {@code i} follows the one before it without a space. */
    boolean touches(int i) {
        return i > 0 && i < size() && passage.token(i - 1).touches(passage.token(i));
    }

    int size() {
        return passage.tokens().size();
    }
}
