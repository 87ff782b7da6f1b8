package org.runut.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runut.pack.Lex;

/** Finds the whole that a share names by two words: "0,2 persen suara sah" where "suara sah seluruhnya 150.924" stands. */
final class NamedWhole {
    private static final int FAR = 40;
    private static final int NEAR = 4;

    /**
     * Two words, one behind the other.
     *
     * @param first  the first
     * @param second the second
     */
    record Pair(String first, String second) {}

    /** The nearest figure before or behind the share that counts what it names; null for none, and where two of them differ. */
    @Nullable
    Made find(List<Made> figures, int i) {
        var share = figures.get(i);
        var pair = words(share);
        Made found = null;
        for (int k = Math.min(figures.size() - 1, i + NEAR); pair != null && k >= Math.max(0, i - FAR); k--) {
            var other = figures.get(k);
            boolean whole = k < i - 1 || k > i;
            if (whole && other.isAmount() && other.inTitle() == share.inTitle() && isNamed(other, pair)) {
                if (found != null
                        && !found.figure().quantity().sameBounds(other.figure().quantity())) {
                    return null;
                }
                found = other;
            }
        }
        return found;
    }

    /** The two words that name what the share is of; null where fewer stand behind it. */
    static @Nullable Pair words(Made share) {
        var site = share.site();
        int i = site.mention().to();
        while (i < site.sentence().to() && site.tags().hasAny(i, Lex.DETERMINER, Lex.ARTICLE, Lex.AMOUNT, Lex.SCOPE)
                || site.isOf(i) && i == site.mention().to()) {
            i++;
        }
        return pair(site, i);
    }

    private static @Nullable Pair pair(Site site, int i) {
        if (i + 1 >= site.sentence().to() || !isContent(site, i) || !isContent(site, i + 1)) {
            return null;
        }
        return new Pair(
                site.passage().token(i).norm(), site.passage().token(i + 1).norm());
    }

    private static boolean isContent(Site site, int i) {
        boolean small = site.tags()
                .hasAny(
                        i,
                        Lex.FUNCTION,
                        Lex.PREPOSITION,
                        Lex.LOCATIVE,
                        Lex.CONJUNCTION,
                        Lex.RELATIVE,
                        Lex.BACK,
                        Lex.SAID,
                        Lex.SAYS);
        return site.passage().token(i).isWord() && !small && site.layers().time(i) == null;
    }

    /** Whether the two words stand beside the number, right behind it or in the words that lead to it. */
    private static boolean isNamed(Made made, Pair pair) {
        var site = made.site();
        int end = site.mention().unit() >= 0
                ? site.mention().unit()
                : site.mention().to();
        if (pair.equals(pair(site, end))) {
            return true;
        }
        int from = Math.max(site.left(), site.mention().from() - NEAR - 1);
        for (int i = from; i + 1 < site.mention().from(); i++) {
            boolean denied = site.tags().has(i + 1, Lex.NEGATION) || site.tags().has(i - 1, Lex.NEGATION);
            if (!denied && pair.equals(pair(site, i))) {
                return true;
            }
        }
        return false;
    }
}
