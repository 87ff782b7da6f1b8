package org.runut.annotate.name;

import org.runut.annotate.passage.Passage;
import org.runut.pack.Lex;
import org.runut.text.Token;

/** Shortened titles before a person's name and academic degrees behind it: "Ir. Slamet Riyadi, S.E., M.M.", "dr. Rina Sari, Sp.A(K)". */
final class Degrees {
    private static final int LONGEST_PART = 5;
    private static final int MOST = 6;

    private final Passage passage;

    Degrees(Passage passage) {
        this.passage = passage;
    }

    /** Index of the first of the shortened titles before a name that begins at {@code i} ("Prof. Dr."); {@code i} where there are none. */
    int start(int i) {
        int start = i;
        while (isShortened(start - 2)) {
            start -= 2;
        }
        return start;
    }

    /** Whether a title stands at {@code i} with the point that shortens it. */
    boolean isShortened(int i) {
        return i >= 0 && passage.tags().has(i, Lex.HONORIFIC) && is(i + 1, ".") && touches(i + 1);
    }

    /** Index behind the degrees that follow a name that ends at {@code i}; {@code i} where none do. */
    int end(int i) {
        int end = i;
        for (int n = 0; n < MOST; n++) {
            int next = degree(end + 1);
            if (!is(end, ",") || next < 0) {
                return end;
            }
            end = next;
        }
        return end;
    }

    /** Index behind the degree that begins at {@code i}, a full stop and a bracket of its own included; -1 for none, as for the initials of a name. */
    private int degree(int i) {
        int k = i;
        int points = 0;
        while (isPart(k) && (k == i || touches(k))) {
            k++;
            if (!is(k, ".") || !touches(k)) {
                break;
            }
            points++;
            k++;
        }
        if (k == i || points == 0 && !isShort(passage.token(i))) {
            return -1;
        }
        k += is(k, "(") && touches(k) && is(k + 2, ")") ? 3 : 0;
        boolean initial = k < passage.tokens().size() && passage.token(k).isCapitalised();
        return initial ? -1 : k;
    }

    private boolean isPart(int i) {
        if (i >= passage.tokens().size()) {
            return false;
        }
        var token = passage.token(i);
        return token.isWord() && token.shape() != Token.Shape.LOWER && token.end() - token.start() <= LONGEST_PART;
    }

    /** "SH", "MM", "SpA", "MSi": letters cased as no other word is. */
    private boolean isShort(Token token) {
        String word = token.span().in(passage.text());
        long capitals = word.chars().filter(Character::isUpperCase).count();
        return capitals > 1 && (word.length() == 2 || capitals < word.length());
    }

    private boolean is(int i, String mark) {
        return i < passage.tokens().size() && passage.token(i).is(mark);
    }

    private boolean touches(int i) {
        return i > 0 && passage.token(i - 1).end() == passage.token(i).start();
    }
}
