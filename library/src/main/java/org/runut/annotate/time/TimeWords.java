package org.runut.annotate.time;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runut.annotate.passage.Passage;
import org.runut.annotate.quantity.Digits;
import org.runut.pack.Lex;
import org.runut.pack.Lexicon.Match;

/**
 * A passage as the readers of times see it: calendar numbers, marks, and where a tag ends.
 *
 * @param passage    the passage
 * @param monthFirst whether the language puts the month before its day
 */
record TimeWords(Passage passage, boolean monthFirst) {
    private static final String PLANNED = "planned";
    private static final String BEFORE = "before";
    private static final int TENSE_REACH = 8;
    private static final List<Lex> DIRECTIONS = List.of(Lex.PAST, Lex.NEXT, Lex.THIS);

    /** Number of tokens. */
    int size() {
        return passage.tokens().size();
    }

    /** The tag at a token; null for none. */
    @Nullable
    Match at(int i, Lex lex) {
        return passage.tags().at(i, lex);
    }

    /** Index after the tag at a token; the token itself where it has none. */
    int skip(int i, Lex lex) {
        var match = at(i, lex);
        return match == null ? i : match.to();
    }

    /** Whether the token is that mark. */
    boolean is(int i, String mark) {
        return i >= 0 && i < size() && passage.token(i).is(mark);
    }

    /** Index after what joins the ends of a range at a token; the token itself where nothing does. */
    int skipJoin(int i) {
        var match = at(i, Lex.RANGE_TO);
        return match == null || !match.value().isEmpty() ? i : match.to();
    }

    /** The value of a tag that is a number; 0 for none. */
    int number(int i, Lex lex) {
        var match = at(i, lex);
        return match == null || match.value().isEmpty() ? 0 : Integer.parseInt(match.value());
    }

    /** The plain number at a token, of at most {@code digits} digits; -1 for none. */
    int plain(int i, int digits) {
        if (i < 0 || i >= size() || !passage.token(i).isNumber()) {
            return -1;
        }
        String form = passage.token(i).norm();
        return form.length() <= digits && Digits.isPlain(form) ? Integer.parseInt(form) : -1;
    }

    /** The year of four digits at a token; null for none. */
    @Nullable
    Integer year(int i) {
        int value = plain(i, 4);
        return Digits.isYear(value) ? value : null;
    }

    /** The day of the month at a token; 0 for none. */
    int day(int i) {
        int value = plain(i, 2);
        return value >= 1 && value <= 31 ? value : 0;
    }

    /** Whether the token is a mark between two numbers of a range or a date. */
    boolean isDash(int i) {
        return is(i, "-") || is(i, "–") || is(i, "—") || is(i, "−");
    }

    /** Whether the token follows the one before without a space. */
    boolean touches(int i) {
        return i > 0 && i < size() && passage.token(i - 1).touches(passage.token(i));
    }

    /** Whether the sign of a direction at a token, behind its period, points back, ahead or here; nearest where there is none. */
    Direction direction(int i) {
        return direction(sign(i, ""));
    }

    /** The same of a sign that stands before its period ("last week"). */
    Direction leading(int i) {
        return direction(sign(i, BEFORE));
    }

    private static Direction direction(@Nullable Match sign) {
        if (sign == null) {
            return Direction.NEAREST;
        }
        return sign.lex() == Lex.PAST ? Direction.PAST : sign.lex() == Lex.NEXT ? Direction.FUTURE : Direction.THIS;
    }

    private @Nullable Match sign(int i, String place) {
        for (var lex : DIRECTIONS) {
            var match = at(i, lex);
            if (match != null && match.value().equals(place)) {
                return match;
            }
        }
        return null;
    }

    /** Ahead where the words before a token in its clause speak of a plan, begun behind "sejak"; else nearest. */
    Direction tense(int i) {
        var since = passage.tags().endingAt(i, Lex.SINCE);
        boolean begun =
                since != null && (since.value().isEmpty() || passage.tags().first(i, plannedTo(i), Lex.STATUS) == null);
        if (begun && since != null && since.value().isEmpty()) {
            return Direction.BEGUN;
        }
        for (int j = i - 1; j >= Math.max(0, i - TENSE_REACH); j--) {
            var status = at(j, Lex.STATUS);
            if (status != null && status.value().equals(PLANNED)) {
                return Direction.FUTURE;
            }
            var token = passage.token(j);
            boolean clause = token.isWord() || token.isNumber();
            if (!clause || passage.tags().hasAny(j, Lex.SAID, Lex.SAYS)) {
                break;
            }
        }
        return Direction.NEAREST;
    }

    /** Whether "since" leads to the time at a token. */
    boolean isSince(int i) {
        var since = passage.tags().endingAt(i, Lex.SINCE);
        return since != null && since.value().isEmpty();
    }

    private int plannedTo(int i) {
        return Math.min(size(), i + TENSE_REACH);
    }

    /** Index after a sign of direction at a token. */
    int skipDirection(int i) {
        var sign = sign(i, "");
        return sign == null ? i : sign.to();
    }

    /** Index after a sign of direction at a token that stands before its period. */
    int skipLeading(int i) {
        var sign = sign(i, BEFORE);
        return sign == null ? i : sign.to();
    }

    /** Index after what is joined to the day of a month at the token before; the token itself where nothing is. */
    int skipDaySuffix(int i) {
        return touches(i) ? skip(i, Lex.DAY_SUFFIX) : i;
    }
}
