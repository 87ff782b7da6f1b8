package org.runut.annotate.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.runut.annotate.passage.Passage;
import org.runut.annotate.passage.TitleCase;
import org.runut.annotate.quantity.Numeral.Form;
import org.runut.annotate.quantity.QuantityMention.Kind;
import org.runut.model.Part;
import org.runut.pack.Lex;
import org.runut.pack.Lexicon.Match;
import org.runut.text.Token;

/** Tells the numbers that state no quantity: names, articles of law, list numbers, clock times, scores, ordinals. */
final class NoFigure {
    private static final String BEFORE = "before";
    private static final String PERSON = "person";
    private static final String ORDINAL = "ordinal";
    private static final String STREET = "street";
    private static final BigDecimal BASE = BigDecimal.valueOf(100);
    private static final int NEAR = 6;
    private static final int LONGEST_STREET = 4;

    private final Passage passage;
    private final NumberPlace place;

    NoFigure(Passage passage) {
        this.passage = passage;
        place = new NumberPlace(passage);
    }

    /** Whether the number is the age of the one named before it ("Wati (40)"). */
    boolean isAge(Amount amount) {
        return place.isAge(amount);
    }

    /** Whether the amount is none. */
    boolean rejects(Amount amount) {
        var numeral = amount.numeral();
        if (coveredByPhrase(numeral)
                || isBase(amount)
                || place.isClock(amount)
                || precedesLabel(amount)
                || isPlaceInRow(amount)
                || isNamedNumber(numeral)) {
            return true;
        }
        if (numeral.isOneInWords()
                && (isArticle(numeral.from())
                        ? isUncounted(amount.unit())
                        : amount.unit() == null && !isNoun(amount.to()))
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
        if (digits && !measured && (place.isAttached(amount) || place.isScore(amount))) {
            return true;
        }
        return !measured
                        && numeral.form() == Form.PLAIN
                        && (isLabel(amount)
                                || place.isBracketed(amount)
                                || NumberPlace.isTooLong(numeral) && !isCommonNoun(amount.to())
                                || place.followsNumber(amount))
                || !measured
                        && numeral.form() == Form.WORDS
                        && (followsLabel(amount) || isDay(amount) || isOrdinal(amount))
                || numeral.form() == Form.DIGITS
                        && (isVersion(amount)
                                || !numeral.isScaled() && !measured && followsLabel(amount) && !isLevel(amount));
    }

    /** Whether it only says for how many a rate is told ("78,8 per 100.000 penduduk"). */
    private boolean isBase(Amount amount) {
        var per = passage.tags().endingAt(amount.from(), Lex.PER);
        boolean counts = amount.unit() == null || amount.unit().kind() == Kind.COUNT;
        return per != null
                && counts
                && amount.low() != null
                && amount.low().compareTo(BASE) >= 0
                && place.isNumber(per.from() - 1);
    }

    /** Whether a multiple is a factor of the number behind it ("2 x 660 MW"), or only says "once". */
    private boolean isProduct(Amount amount) {
        boolean once = amount.numeral().isOneInWords()
                && amount.to() == amount.numeral().to() + 1;
        boolean factor = passage.tags().has(amount.from() - 1, Lex.TIMES) && place.isNumber(amount.from() - 2);
        boolean held = amount.unit() != null
                && amount.unit().from() == amount.numeral().from();
        return amount.unit() == null ? factor : once || !held && place.isNumber(amount.to());
    }

    /** Whether the word for one is an article too. */
    private boolean isArticle(int i) {
        return passage.tags().has(i, Lex.ARTICLE);
    }

    private boolean isNoun(int i) {
        int at = UnitReader.pastHyphen(passage, i);
        return at < place.size() && passage.token(at).isWord() && !isFunction(at);
    }

    private boolean isCommonNoun(int i) {
        return isNoun(i) && !passage.token(i).isCapitalised();
    }

    /** Whether a vague number that is a noun too is one: whose or which it is stands before it ("the test scores"). */
    private boolean isNamedNumber(Numeral numeral) {
        int before = numeral.from() - 1;
        return numeral.form() == Form.VAGUE
                && numeral.to() == numeral.from() + 1
                && passage.tags().has(numeral.from(), Lex.FRAME)
                && isNoun(before)
                && !passage.tags().hasAny(before, Lex.VERB, Lex.BY, Lex.APPROXIMATE, Lex.AT_LEAST, Lex.AT_MOST);
    }

    /** Whether the words of a fraction stand before a noun and mean its place in a row ("a third man"). */
    private boolean isPlaceInRow(Amount amount) {
        var fraction = passage.tags().at(amount.from(), Lex.FRACTION);
        return amount.numeral().form() == Form.FRACTION
                && fraction != null
                && fraction.value().endsWith(ORDINAL)
                && isNoun(amount.to())
                && !passage.tags().hasAny(amount.to(), Lex.AT_LEAST, Lex.AT_MOST);
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
        var joins = passage.tags().at(i - 1, Lex.CONJUNCTION);
        boolean joined = i > 0
                && (passage.token(i - 1).is(",")
                        || joins != null && !joins.value().isEmpty());
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

    /** Whether a word or place shows that a bare number only names something. */
    private boolean isLabel(Amount amount) {
        if (followsLabel(amount) || place.isListNumber(amount)) {
            return true;
        }
        return amount.unit() == null
                && (followsName(amount) || isYear(amount) || isDay(amount) || isOrdinal(amount) || isProduct(amount));
    }

    private boolean precedesLabel(Amount amount) {
        var after = passage.tags().at(amount.to(), Lex.NOT_A_FIGURE);
        boolean label = after != null && after.value().equals(BEFORE);
        return amount.unit() == null && (label || isStreetNumber(amount));
    }

    /** Whether a name of a street follows ("12 Elm Street", "12 Rue Lepic"). */
    private boolean isStreetNumber(Amount amount) {
        int i = amount.to();
        if (isStreet(i) && i + 1 < place.size() && passage.token(i + 1).isCapitalised()) {
            return true;
        }
        while (i < place.size() && i < amount.to() + LONGEST_STREET && isStreetPart(i)) {
            i++;
            if (isStreet(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isStreet(int i) {
        var street = passage.tags().at(i, Lex.NOT_A_FIGURE);
        return street != null
                && street.value().equals(STREET)
                && street.to() == i + 1
                && passage.token(i).isCapitalised();
    }

    private boolean isStreetPart(int i) {
        return passage.token(i).isCapitalised()
                || passage.token(i).isNumber()
                || passage.tags().has(i, Lex.DAY_SUFFIX);
    }

    private boolean followsLabel(Amount amount) {
        int from = amount.from();
        var before = passage.tags().endingAt(from, Lex.NOT_A_FIGURE);
        var period = passage.tags().endingAt(from, Lex.PERIOD);
        return before != null
                        && before.value().isEmpty()
                        && before.clitic().isEmpty()
                        && !isVerbOf(before, amount)
                        && (isBare(amount)
                                || passage.token(before.from()).isCapitalised()
                                        && amount.unit() != null
                                        && amount.unit().kind() == Kind.COUNT)
                || period != null
                        && amount.unit() == null
                        && amount.numeral().form() == Form.PLAIN
                        && period.value().equals("year");
    }

    /** Whether the words before lead to a level that something moved to or stands at ("ke level 7.215,3"), and name nothing. */
    private boolean isLevel(Amount amount) {
        var leads = passage.tags().endingAt(amount.from(), Lex.BECOMES);
        return leads != null && leads.to() > leads.from() + 1;
    }

    /** Whether what looks like a label is a verb, and the number counts what is done ("to train 300 cadets", "build 10,000 homes"). */
    private boolean isVerbOf(Match label, Amount amount) {
        boolean word = passage.token(label.from()).shape() == Token.Shape.LOWER && label.to() == label.from() + 1;
        boolean many = amount.numeral().form() == Form.DIGITS
                && amount.numeral().low() != null
                && amount.numeral().low().compareTo(BASE) > 0;
        return word && isCommonNoun(amount.to()) && (many || passage.tags().has(label.from() - 1, Lex.TO));
    }

    /** Whether nothing but a length of time follows, which may be the year of a law. */
    private static boolean isBare(Amount amount) {
        return amount.unit() == null || amount.unit().kind() == Kind.DURATION;
    }

    /** Whether the number stands behind a name and before no noun ("Apollo 11."). */
    private boolean followsName(Amount amount) {
        int i = amount.from();
        if (i == 0 || !passage.token(i - 1).isCapitalised() || TitleCase.around(passage, i)) {
            return false;
        }
        int next = amount.to();
        boolean does = passage.tags().has(next, Lex.VERB)
                && !passage.tags().hasAny(next, Lex.CONCEPT, Lex.NOUN)
                && !passage.tags().has(i - 2, Lex.LOCATIVE);
        if (startsSentence(i - 1)) {
            return does && passage.tags().all(i - 1).isEmpty();
        }
        return does
                || next >= place.size()
                || !passage.token(next).isWord()
                || isFunction(next)
                || passage.token(next).isCapitalised() && !passage.token(next).touches(passage.token(next - 1));
    }

    /** Whether a number of four digits that no word bounds is rather the year in a name. */
    private boolean isYear(Amount amount) {
        var value = amount.low();
        boolean fits = value != null && !amount.range() && Digits.isYear(value.intValue()) && !isObject(amount);
        return fits && Bounds.around(passage, amount.from(), amount.to(), false).open() == Bounds.Open.NONE;
    }

    /** Whether a verb stands before a round number and a noun behind it, which it counts ("gave 2000 food parcels"). */
    private boolean isObject(Amount amount) {
        var verb = passage.tags().at(amount.from() - 1, Lex.VERB);
        boolean acts = verb != null && !verb.value().equals("aux");
        return acts
                && amount.numeral().low() != null
                && amount.numeral().low().remainder(BASE).signum() == 0
                && isCommonNoun(amount.to());
    }

    /** Whether it is a number in a row, not one of things ("the fourth"). */
    private boolean isOrdinal(Amount amount) {
        int next = amount.to();
        boolean ordinal =
                passage.tags().has(amount.from() - 1, Lex.ORDINAL) && !amount.range() && amount.unit() == null;
        boolean nounless = next >= place.size()
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
                && !amount.numeral().isScaled()
                && i > 0
                && passage.token(i - 1).isCapitalised()
                && passage.sentenceOf(i).from() != i - 1
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
}
