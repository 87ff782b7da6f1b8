package org.runut.annotate;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.runut.annotate.Numeral.Form;
import org.runut.annotate.QuantityMention.Kind;
import org.runut.model.Part;
import org.runut.pack.Lex;
import org.runut.text.Token;

/** Tells the numbers that state no quantity: names, articles of law, list numbers, clock times, scores, ordinals. */
final class NoFigure {
    private static final String BEFORE = "before";
    private static final String PERSON = "person";
    private static final int NEAR = 6;
    private static final int SCORE_REACH = 14;
    private static final int LONGEST_PLAIN = 6;

    private final Passage passage;

    NoFigure(Passage passage) {
        this.passage = passage;
    }

    /** Whether the amount is none. */
    boolean rejects(Amount amount) {
        var numeral = amount.numeral();
        if (coveredByPhrase(numeral) || isClock(amount) || precedesLabel(amount)) {
            return true;
        }
        if (numeral.isOneInWords()
                && isUncounted(amount.unit())
                && !amount.range()
                && !isListed(numeral.from())
                && !isPerson(numeral.to())) {
            return true;
        }
        if (amount.unit() != null && amount.unit().kind() == Kind.MULTIPLE && isProduct(amount)) {
            return true;
        }
        if (numeral.form() == Form.WORDS && isNameWord(numeral.from())) {
            return true;
        }
        boolean digits = passage.token(numeral.to() - 1).isNumber() && numeral.to() == numeral.from() + 1;
        boolean measured = amount.unit() != null
                && amount.unit().kind() != Kind.COUNT
                && amount.unit().kind() != Kind.DURATION;
        if (digits && !measured && (isAttached(amount) || isScore(amount))) {
            return true;
        }
        return !measured
                        && numeral.form() == Form.PLAIN
                        && (isLabel(amount) || isBracketed(amount) || isTooLong(numeral) || followsNumber(amount))
                || !measured
                        && numeral.form() == Form.WORDS
                        && (followsLabel(amount) || isDay(amount) || isOrdinal(amount))
                || numeral.form() == Form.DIGITS && isVersion(amount);
    }

    /** Whether a multiple is a factor of the number behind it ("2 x 660 MW"), or only says "once". */
    private boolean isProduct(Amount amount) {
        boolean once = amount.numeral().isOneInWords()
                && amount.to() == amount.numeral().to() + 1;
        boolean factor = passage.tags().has(amount.from() - 1, Lex.TIMES) && isNumber(amount.from() - 2);
        return amount.unit() == null ? factor : once || isNumber(amount.to());
    }

    /** Whether nothing but a noun, or nothing at all, follows. */
    private static boolean isUncounted(@Nullable Unit unit) {
        return unit == null
                || unit.kind() == Kind.COUNT
                        && !unit.name().equals(PERSON)
                        && !unit.name().equals("unit");
    }

    private boolean isPerson(int i) {
        var concept = passage.tags().at(i, Lex.CONCEPT);
        return concept != null && concept.value().endsWith(PERSON);
    }

    /** Whether the word for one goes on a list of numbers ("7 men, 4 women and one child"), and is no article. */
    private boolean isListed(int i) {
        boolean joined =
                i > 0 && (passage.token(i - 1).is(",") || passage.tags().has(i - 1, Lex.CONJUNCTION));
        for (int j = i - 2; joined && j >= Math.max(0, i - NEAR); j--) {
            if (NumberReader.mayBegin(passage, j)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a phrase that is none itself holds the number ("salah satu"). */
    private boolean coveredByPhrase(Numeral numeral) {
        int i = numeral.from();
        for (int from = Math.max(0, i - 3); from <= i; from++) {
            var match = passage.tags().at(from, Lex.NOT_A_FIGURE);
            if (match != null && match.to() > i && (from < i || match.to() >= numeral.to())) {
                return true;
            }
        }
        return false;
    }

    private boolean isClock(Amount amount) {
        var tags = passage.tags();
        int from = amount.from();
        int to = amount.numeral().to();
        boolean timed = amount.unit() != null && amount.unit().kind() != Kind.COUNT;
        return !timed && tags.endingAt(from, Lex.CLOCK) != null
                || tags.has(amount.to(), Lex.ZONE)
                || tags.has(to, Lex.ZONE)
                || isColon(to) && touches(to) && isNumber(to + 1)
                || isColon(from - 1) && isNumber(from - 2) && touches(from - 1) && touches(from);
    }

    /** Whether the number is written as part of a name ("KN-23", "G20", "4G", "34/2014"). */
    private boolean isAttached(Amount amount) {
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
        if (next.isWord()) {
            return !isUnit(to) && (next.span().length() < 4 || next.isCapitalised());
        }
        boolean joint = next.is("-") || next.is("/") || next.is(".") && isNumber(to + 1);
        return joint && end == to && touches(to + 1) && !isQuote(to + 1);
    }

    private boolean isUnit(int i) {
        return UnitReader.after(passage.tags(), i) != null || passage.tags().has(i, Lex.SCALE);
    }

    /** Whether it is one half of the score of a game ("2-1"). */
    private boolean isScore(Amount amount) {
        if (!amount.range() || amount.numeral().form() != Form.PLAIN || amount.unit() != null) {
            return false;
        }
        boolean hyphen = amount.to() == amount.from() + 3 && touches(amount.from() + 1) && touches(amount.from() + 2);
        if (!hyphen) {
            return false;
        }
        for (int i = Math.max(0, amount.from() - SCORE_REACH); i < amount.from(); i++) {
            if (passage.tags().has(i, Lex.SCORE)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word or place shows that a bare number only names something. */
    private boolean isLabel(Amount amount) {
        if (followsLabel(amount) || isListNumber(amount)) {
            return true;
        }
        return amount.unit() == null
                && (followsName(amount) || isYear(amount) || isDay(amount) || isOrdinal(amount) || isProduct(amount));
    }

    private boolean precedesLabel(Amount amount) {
        var after = passage.tags().at(amount.to(), Lex.NOT_A_FIGURE);
        return after != null && after.value().equals(BEFORE) && amount.unit() == null;
    }

    private boolean followsLabel(Amount amount) {
        int from = amount.from();
        var before = passage.tags().endingAt(from, Lex.NOT_A_FIGURE);
        var period = passage.tags().endingAt(from, Lex.PERIOD);
        return before != null
                        && !before.value().equals(BEFORE)
                        && before.clitic().isEmpty()
                        && isBare(amount)
                || period != null
                        && amount.numeral().form() == Form.PLAIN
                        && period.value().equals("year");
    }

    /** Whether nothing but a length of time follows, which may be the year of a law. */
    private static boolean isBare(Amount amount) {
        return amount.unit() == null || amount.unit().kind() == Kind.DURATION;
    }

    private boolean isListNumber(Amount amount) {
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

    /** Whether the number stands behind a name and before no noun ("Apollo 11."). */
    private boolean followsName(Amount amount) {
        int i = amount.from();
        if (i == 0 || !passage.token(i - 1).isCapitalised() || startsSentence(i - 1) || TitleCase.around(passage, i)) {
            return false;
        }
        int next = amount.to();
        return next >= size()
                || !passage.token(next).isWord()
                || isFunction(next)
                || passage.token(next).isCapitalised() && !passage.token(next).touches(passage.token(next - 1));
    }

    /** Whether a number of four digits that no word bounds is rather the year in a name. */
    private boolean isYear(Amount amount) {
        var value = amount.low();
        boolean fits = value != null && !amount.range() && Reckoning.isYear(value.intValue());
        return fits && Bounds.around(passage, amount.from(), amount.to(), false).open() == Bounds.Open.NONE;
    }

    /** Whether it is a number in a row, not one of things ("the fourth"). */
    private boolean isOrdinal(Amount amount) {
        int next = amount.to();
        boolean ordinal =
                passage.tags().has(amount.from() - 1, Lex.ORDINAL) && !amount.range() && amount.unit() == null;
        boolean nounless = next >= size()
                || !passage.token(next).isWord()
                || isFunction(next)
                || passage.tags().has(next, Lex.NEGATION);
        return ordinal && nounless && !leadsFrom(amount.from());
    }

    /** Whether the number is the end of a change that began near before it ("from 5 to 3"). */
    private boolean leadsFrom(int i) {
        for (int j = Math.max(0, i - NEAR); j < i; j++) {
            if (passage.tags().hasAny(j, Lex.FROM, Lex.UP, Lex.DOWN)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it counts the editions of a name ("Rumah Perubahan 2.0"). */
    private boolean isVersion(Amount amount) {
        int i = amount.from();
        String form = passage.token(i).norm();
        boolean pointed = form.length() == 3 && form.charAt(1) == '.';
        return pointed
                && amount.unit() == null
                && i > 0
                && passage.token(i - 1).isCapitalised()
                && !TitleCase.around(passage, i);
    }

    /** Whether it is the day of a date that names no time, being one of many ("setiap 17 Agustus"). */
    private boolean isDay(Amount amount) {
        var period = passage.tags().endingAt(amount.from(), Lex.PERIOD);
        return passage.tags().has(amount.to(), Lex.MONTH)
                || period != null && period.value().equals("date");
    }

    private boolean isFunction(int i) {
        return passage.tags()
                .hasAny(
                        i,
                        Lex.FUNCTION,
                        Lex.PREPOSITION,
                        Lex.LOCATIVE,
                        Lex.CONJUNCTION,
                        Lex.RELATIVE,
                        Lex.DEMONSTRATIVE,
                        Lex.UP,
                        Lex.DOWN,
                        Lex.BECOMES,
                        Lex.SAYS);
    }

    private boolean isBracketed(Amount amount) {
        int from = amount.from();
        return amount.unit() == null
                && from > 0
                && amount.to() < size()
                && passage.token(from - 1).is("(")
                && passage.token(amount.to()).is(")");
    }

    /** Whether two bare numbers stand side by side, as in a telephone number. */
    private boolean followsNumber(Amount amount) {
        return amount.unit() == null && isNumber(amount.from() - 1);
    }

    private static boolean isTooLong(Numeral numeral) {
        return numeral.low() != null && numeral.low().compareTo(BigDecimal.TEN.pow(LONGEST_PLAIN)) > 0;
    }

    /** Whether a number word with a capital inside a sentence is a name. */
    private boolean isNameWord(int i) {
        var token = passage.token(i);
        return token.isCapitalised()
                && !startsSentence(i)
                && !TitleCase.around(passage, i)
                && i > 0
                && passage.token(i - 1).isWord();
    }

    private boolean startsSentence(int i) {
        return passage.part() == Part.TITLE
                || passage.sentenceOf(i).from() == i
                || i > 0
                        && !passage.token(i - 1).isWord()
                        && !passage.token(i - 1).isNumber();
    }

    private boolean isColon(int i) {
        return i >= 0
                && i < size()
                && (passage.token(i).is(":") || passage.token(i).is("."));
    }

    private boolean isQuote(int i) {
        return passage.token(i).kind() == Token.Kind.QUOTE;
    }

    private boolean isNumber(int i) {
        return i >= 0 && i < size() && passage.token(i).isNumber();
    }

    /** Whether token {@code i} follows the one before it without a space. */
    private boolean touches(int i) {
        return i > 0 && i < size() && passage.token(i - 1).touches(passage.token(i));
    }

    private int size() {
        return passage.tokens().size();
    }
}
