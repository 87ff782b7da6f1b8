package org.runut.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runut.annotate.quantity.QuantityMention.Kind;
import org.runut.model.Quantity.Change;
import org.runut.pack.Lex;
import org.runut.text.Tokenizer;

/**
 * Finds the part and the whole that a share is said of, where words tie the three: "57 dari 412, atau seperempat", "Dari 320
 * pasien, 48 orang positif (25 persen)", "270 of them, more than half,", "pays 3,000, two thirds of that", "754 suara, 0,2 persen
 * suara sah" beside "suara sah 150.924".
 */
final class ShareFinder {
    private static final int BETWEEN = 6;
    private static final int BACK = 3;
    private static final int CLOSE = 3;
    private static final int PAIR = 2;
    private static final int FAR = 10;
    private static final String OR = "or";
    private static final String EQUAL = "equal";
    private static final String IS = "is";

    private final NamedWhole named = new NamedWhole();

    /**
     * What a share is said of.
     *
     * @param part  the part
     * @param whole the whole
     */
    record Said(Made part, Made whole) {}

    /** What the share at the index is said of; null where no words tell. */
    @Nullable
    Said find(List<Made> figures, int i) {
        var share = figures.get(i);
        var before = at(figures, i - 1, share);
        var after = at(figures, i + 1, share);
        boolean levels = before != null
                && after != null
                && (after.sameThing(before) || before.mayBePartOf(after) && !before.isBefore());
        if (before != null && after != null && levels && (isOf(share, after) || isOfNamed(share, after))) {
            return isTied(before, share, true) ? new Said(before, after) : null;
        }
        var whole = after == null || !leadsTo(share, after) ? null : at(figures, i + 2, share);
        if (after != null && whole != null && isOf(after, whole) && after.mayBePartOf(whole)) {
            return new Said(after, whole);
        }
        whole = after == null || !joins(share, after) ? null : wholeOf(figures, i);
        if (after != null && whole != null) {
            return new Said(after, whole);
        }
        var first = at(figures, i - 2, share);
        if (before != null && first != null && isOf(first, before) && isTied(before, share, false)) {
            return first.site().mention().kind() == Kind.COUNT && first.mayBePartOf(before)
                    ? new Said(first, before)
                    : null;
        }
        return before == null || !isTied(before, share, false) ? null : tied(figures, i, before);
    }

    /** What the share is said of, that tells the part before it once more; by how much something rose is a part of nothing. */
    private @Nullable Said tied(List<Made> figures, int i, Made part) {
        var share = figures.get(i);
        var change = part.figure().quantity().change();
        if (change == Change.UP || change == Change.DOWN) {
            return null;
        }
        var whole = pointsBack(part, share) || isBare(share) ? wholeBefore(figures, i) : null;
        whole = whole == null ? opener(figures, i - 1) : whole;
        whole = whole == null ? named.find(figures, i) : whole;
        return whole == null ? null : new Said(part, whole);
    }

    /** Whether nothing behind the share says of what it is, or only a short clause ("… of what is left"): of what was told before. */
    private static boolean isBare(Made share) {
        var site = share.site();
        int end = site.mention().to();
        return endsPhrase(site, end)
                || site.isOf(end)
                        && opensClause(site, end + 1)
                        && (endsPhrase(site, end + PAIR + 1) || endsPhrase(site, end + PAIR + PAIR));
    }

    private static boolean endsPhrase(Site site, int i) {
        return i >= site.sentence().to() || !site.passage().token(i).isWord();
    }

    /** Whether a word that only opens a clause stands at the token ("yang", "what"). */
    private static boolean opensClause(Site site, int i) {
        boolean small = site.has(i, Lex.FUNCTION) && !site.has(i, Lex.DETERMINER) && !site.has(i, Lex.ARTICLE);
        return site.has(i, Lex.RELATIVE) || small;
    }

    /** The count or amount at an index, in the same part of the article as the share; null for none. */
    private static @Nullable Made at(List<Made> figures, int i, Made share) {
        var found = i < 0 || i >= figures.size() ? null : figures.get(i);
        return found != null && found.isAmount() && found.inTitle() == share.inTitle() ? found : null;
    }

    /**
     * Whether the share tells the figure before it in other words: joined by "or", in brackets, between commas, or by a sentence that
     * points back.
     */
    private static boolean isTied(Made before, Made share, boolean comma) {
        int from = before.site().mention().to();
        int to = share.site().mention().from();
        if (before.besides(share)) {
            return joins(before, share) || isApposed(share, from, to, comma);
        }
        int start = share.site().sentence().from();
        boolean points = share.site().tags().first(start, to, Lex.BACK) != null || comma && isNamedAgain(before, share);
        return before.sentencesTo(share) == 1 && to - start <= BETWEEN && points;
    }

    /** Whether the sentence of the share begins with what the figure before counts, and says what it is equal to. */
    private static boolean isNamedAgain(Made before, Made share) {
        var site = share.site();
        var equal = site.tags().endingAt(site.mention().from(), Lex.LINKER);
        int at = site.sentence().from();
        while (site.has(at, Lex.DETERMINER)) {
            at++;
        }
        String counted = before.figure().binding().counted();
        String first = site.passage().token(at).norm();
        return equal != null
                && (equal.value().equals(EQUAL) || equal.value().equals(IS))
                && counted != null
                && Tokenizer.tokenize(counted).stream().anyMatch(t -> t.norm().equals(first));
    }

    /** Whether the share stands in brackets, or behind a comma and, unless its whole follows, before another mark. */
    private static boolean isApposed(Made share, int from, int to, boolean comma) {
        var passage = share.site().passage();
        if (to - from > BETWEEN || to <= from) {
            return false;
        }
        int at = to - 1;
        while (at > from && share.site().tags().hasAny(at, Lex.ADVERB, Lex.FUNCTION)) {
            at--;
        }
        var mark = passage.token(at);
        int end = share.site().mention().to();
        var back = share.site().tags().at(share.site().isOf(end - 1) ? end - 1 : end, Lex.BACK);
        boolean pure = back == null || !share.site().tags().has(back.to() - 1, Lex.RELATIVE);
        int behind = back == null ? end : back.to();
        boolean closed = behind >= share.site().sentence().to()
                || passage.token(behind).is(",")
                || passage.token(behind).is(".")
                || passage.token(behind).is(")");
        boolean named = NamedWhole.words(share) != null && at == from;
        return mark.is("(") || mark.is(",") && pure && (closed || comma && at == from || named);
    }

    private static boolean pointsBack(Made part, Made share) {
        return points(part.site(), part.site().mention().to())
                || points(share.site(), share.site().mention().to())
                || opensWithBack(part.site());
    }

    private static boolean points(Site site, int i) {
        int k = site.passage().token(Math.min(i, site.sentence().to() - 1)).is(",") ? i + 1 : i;
        return site.has(k, Lex.BACK) || site.isOf(i - 1) && site.has(i - 1, Lex.BACK);
    }

    private static boolean opensWithBack(Site site) {
        int from = site.sentence().from();
        return site.tags().first(from, from + 2, Lex.BACK) != null;
    }

    /** The nearest figure before the part that it may be some of, in its sentence or the one before. */
    private static @Nullable Made wholeBefore(List<Made> figures, int share) {
        var part = figures.get(share - 1);
        var site = figures.get(share).site();
        boolean pointed = points(site, site.mention().to())
                || points(part.site(), part.site().mention().to());
        for (int k = share - 2; k >= Math.max(0, share - 1 - BACK); k--) {
            var whole = figures.get(k);
            if (whole.sentencesTo(part) > 1) {
                return null;
            }
            boolean counts = pointed && k == share - 2 && isCount(part) && isCount(whole);
            boolean larger = Spread.of(whole).high() >= Spread.of(part).low();
            if (larger && (counts || part.mayBePartOf(whole))) {
                return whole;
            }
        }
        return null;
    }

    private static boolean isCount(Made made) {
        return made.site().mention().kind() == Kind.COUNT && made.isAmount();
    }

    /** The figure before a share that opens its sentence or points back ("Tiga perempatnya, atau 900 hektare"); null for none. */
    private static @Nullable Made wholeOf(List<Made> figures, int share) {
        var site = figures.get(share).site();
        boolean opens = site.mention().from() <= site.sentence().from() + 1;
        var before = share == 0 ? null : figures.get(share - 1);
        if (before == null || before.sentencesTo(figures.get(share)) > 1) {
            return null;
        }
        boolean told = opens || points(site, site.mention().to());
        return told && figures.get(share + 1).mayBePartOf(before) ? before : null;
    }

    /** The figure of the same sentence that opens it as a group ("Of the 320 patients, …"). */
    private static @Nullable Made opener(List<Made> figures, int part) {
        for (int k = part - 1; k >= Math.max(0, part - BACK); k--) {
            var whole = figures.get(k);
            boolean opens = whole.besides(figures.get(part)) && whole.site().opensGroup();
            if (opens && figures.get(part).mayBePartOf(whole)) {
                return whole;
            }
        }
        return null;
    }

    /** Whether "or" or a colon leads from the share to the part that it tells once more. */
    private static boolean leadsTo(Made share, Made part) {
        int to = part.site().mention().from();
        return joins(share, part)
                || share.besides(part) && share.site().passage().token(to - 1).is(":");
    }

    /** Whether "or" stands between the two, close by, or right before the second behind words put in ("…, kata dia, atau separuh"). */
    private static boolean joins(Made first, Made second) {
        int from = first.site().mention().to();
        int to = second.site().mention().from();
        for (int i = to - from <= BETWEEN ? from : Math.max(from, to - CLOSE); i < to && to - from <= FAR; i++) {
            var joins = first.site().tags().at(i, Lex.CONJUNCTION);
            if (joins != null && joins.value().equals(OR)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the share stands right before the name of its whole, whose amount "yang" adds ("separuh anggaran yang Rp 6 triliun"). */
    private static boolean isOfNamed(Made share, Made whole) {
        var site = share.site();
        int to = whole.site().mention().from();
        return share.besides(whole)
                && to - site.mention().to() <= BETWEEN
                && to - site.mention().to() >= PAIR
                && site.tags().has(to - 1, Lex.RELATIVE);
    }

    /** Whether "of" leads from the part, or the share, to the whole. */
    private static boolean isOf(Made part, Made whole) {
        var site = part.site();
        int from = site.mention().to();
        for (int i = from; i <= from + 1; i++) {
            boolean near = whole.site().mention().from() - i <= FAR;
            if (near && part.besides(whole) && site.isOf(i)) {
                return true;
            }
        }
        return false;
    }
}
