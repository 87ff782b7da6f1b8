package org.runut.claim;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runut.annotate.QuantityMention.Kind;
import org.runut.model.Check;
import org.runut.model.Label;
import org.runut.pack.Lex;

/** Whether a percentage fits the part and the whole that it is said of: "57 di antaranya, atau seperempat" of 412. */
final class ShareCheck {
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final int BETWEEN = 6;
    private static final String OR = "or";
    private static final String FROM = "from";

    /**
     * What a share is said of.
     *
     * @param part  the part
     * @param whole the whole
     */
    private record Said(Made part, Made whole) {}

    /** The shares that the article's own figures don't bear out. */
    List<Check> check(List<Made> figures) {
        var checks = new ArrayList<Check>();
        for (int i = 0; i < figures.size(); i++) {
            var share = figures.get(i);
            var said = share.site().mention().kind() == Kind.SHARE ? said(figures, i) : null;
            if (said != null && share.figure().quantity().isPoint()) {
                check(share, said, checks);
            }
        }
        return checks;
    }

    private static void check(Made share, Said said, List<Check> checks) {
        var part = Spread.of(said.part());
        var whole = Spread.of(said.whole());
        boolean inside = part.isPositive() && whole.isPositive() && part.low() <= whole.high();
        if (inside && !part.by(whole).times(HUNDRED.doubleValue()).meets(Spread.of(share))) {
            checks.add(new Check(
                    Check.Kind.ARITHMETIC,
                    message(share, said),
                    List.of(
                            share.figure().place(),
                            said.part().figure().place(),
                            said.whole().figure().place())));
        }
    }

    private static @Nullable Said said(List<Made> figures, int i) {
        var share = figures.get(i);
        var before = at(figures, i - 1, share);
        var after = at(figures, i + 1, share);
        if (after != null && isOf(share, after) && before != null && after.sameThing(before)) {
            var part = part(before, share, true);
            return part == null ? null : new Said(part, after);
        }
        var whole = after == null || !restates(share, after) ? null : at(figures, i + 2, share);
        if (after != null && whole != null && isOf(after, whole) && whole.sameThing(after)) {
            return new Said(after, whole);
        }
        var first = at(figures, i - 2, share);
        if (before != null && first != null && isOf(first, before) && restates(before, share)) {
            return first.site().mention().kind() == Kind.COUNT && before.sameThing(first)
                    ? new Said(first, before)
                    : null;
        }
        var part = before == null ? null : part(before, share, false);
        whole = part == null ? null : wholeBefore(figures, i - 2, part);
        return part == null || whole == null || !whole.sameThing(part) ? null : new Said(part, whole);
    }

    /** The count or amount at an index, in the same part of the article as the share; null for none. */
    private static @Nullable Made at(List<Made> figures, int i, Made share) {
        if (i < 0 || i >= figures.size()) {
            return null;
        }
        var found = figures.get(i);
        var kind = found.site().mention().kind();
        boolean amount = kind == Kind.COUNT || kind == Kind.MONEY || kind == Kind.MEASURE;
        return amount && found.inTitle() == share.inTitle() ? found : null;
    }

    /** The figure before where the share tells it in other words: joined by "atau" or a comma, or by a sentence that points back. */
    private static @Nullable Made part(Made before, Made share, boolean comma) {
        int from = before.site().mention().to();
        int to = share.site().mention().from();
        if (inOneSentence(before, share)) {
            boolean apposed = comma
                    && to == from + 1
                    && share.site().passage().token(from).is(",");
            return restates(before, share) || apposed ? before : null;
        }
        int start = share.site().sentence().from();
        boolean next = start == before.site().sentence().to();
        return next && to - start <= BETWEEN && share.site().tags().first(start, to, Lex.BACK) != null ? before : null;
    }

    /** The whole before a part that points back to it, behind it or at the head of its sentence; null for none. */
    private static @Nullable Made wholeBefore(List<Made> figures, int i, Made part) {
        var whole = at(figures, i, part);
        if (whole == null) {
            return null;
        }
        var site = part.site();
        int opening = site.sentence().from();
        boolean opens = site.tags().first(opening, opening + 2, Lex.BACK) != null
                && site.sentence().from() == whole.site().sentence().to();
        boolean points = site.has(site.mention().to(), Lex.BACK) && inOneSentence(whole, part);
        return points || opens ? whole : null;
    }

    private static boolean inOneSentence(Made a, Made b) {
        return a.site().sentence().equals(b.site().sentence());
    }

    /** Whether "or" stands between the two, close by. */
    private static boolean restates(Made first, Made second) {
        int from = first.site().mention().to();
        int to = second.site().mention().from();
        for (int i = from; i < to && to - from <= BETWEEN; i++) {
            var joins = first.site().tags().at(i, Lex.CONJUNCTION);
            if (joins != null && joins.value().equals(OR)) {
                return true;
            }
        }
        return false;
    }

    /** Whether "of" leads from the part, or the share, to the whole. */
    private static boolean isOf(Made part, Made whole) {
        var site = part.site();
        int from = site.mention().to();
        for (int i = from; i <= from + 1; i++) {
            var of = site.tags().at(i, Lex.LOCATIVE);
            var genitive = site.tags().at(i, Lex.PREPOSITION);
            boolean leads = of != null && of.value().equals(FROM)
                    || genitive != null && genitive.value().equals("of");
            if (leads && inOneSentence(part, whole) && whole.site().mention().from() - i <= BETWEEN + 1) {
                return true;
            }
        }
        return false;
    }

    private static Label message(Made share, Said said) {
        var value = said.part().most();
        var of = said.whole().least();
        var real = value == null || of == null
                ? BigDecimal.ZERO
                : value.multiply(HUNDRED).divide(of, MathContext.DECIMAL32);
        var part = Sayings.bounds(said.part().figure().quantity());
        var whole = Sayings.bounds(said.whole().figure().quantity());
        var stated = share.most();
        var is = Sayings.number(real);
        var printed = Sayings.number(stated == null ? BigDecimal.ZERO : stated);
        return new Label(
                "%s dari %s adalah %s persen, bukan %s persen".formatted(part.id(), whole.id(), is.id(), printed.id()),
                "%s of %s is %s percent, not %s percent".formatted(part.en(), whole.en(), is.en(), printed.en()));
    }
}
