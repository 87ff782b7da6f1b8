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
    private static final BigDecimal POINTS = new BigDecimal("3");
    private static final BigDecimal RELATIVE = new BigDecimal("0.12");
    private static final int BETWEEN = 6;

    /** The shares that the article's own figures don't bear out. */
    List<Check> check(List<Made> figures) {
        var checks = new ArrayList<Check>();
        for (int i = 1; i < figures.size(); i++) {
            if (figures.get(i).site().mention().kind() == Kind.SHARE) {
                check(figures, i, checks);
            }
        }
        return checks;
    }

    private static void check(List<Made> figures, int i, List<Check> checks) {
        var share = figures.get(i);
        var part = part(figures, i);
        var whole = part == null ? null : whole(figures, i, part);
        if (part == null || whole == null) {
            return;
        }
        var stated = share.most();
        var value = part.most();
        var of = whole.least();
        if (stated == null || value == null || of == null || of.signum() <= 0 || value.compareTo(of) > 0) {
            return;
        }
        var real = value.multiply(HUNDRED).divide(of, MathContext.DECIMAL32);
        var slack = POINTS.max(real.multiply(RELATIVE));
        if (share.figure().quantity().isPoint() && real.subtract(stated).abs().compareTo(slack) > 0) {
            checks.add(new Check(
                    Check.Kind.ARITHMETIC,
                    message(part, whole, real, stated),
                    List.of(
                            share.figure().place(),
                            part.figure().place(),
                            whole.figure().place())));
        }
    }

    /** The count that the share repeats in other words: joined by "atau" or "setara", or by a sentence that points back. */
    private static @Nullable Made part(List<Made> figures, int i) {
        var share = figures.get(i);
        var before = figures.get(i - 1);
        if (before.site().mention().kind() != Kind.COUNT || before.inTitle() != share.inTitle()) {
            return null;
        }
        int from = before.site().mention().to();
        int to = share.site().mention().from();
        boolean sameSentence = before.site().sentence().equals(share.site().sentence());
        if (sameSentence) {
            return to - from <= BETWEEN && restates(share.site(), from, to) ? before : null;
        }
        int start = share.site().sentence().from();
        boolean next = start == before.site().sentence().to();
        return next && to - start <= BETWEEN && pointsBack(share.site(), start, to) ? before : null;
    }

    private static boolean restates(Site site, int from, int to) {
        for (int i = from; i < to; i++) {
            var joins = site.tags().at(i, Lex.CONJUNCTION);
            if (joins != null && joins.value().equals("or")) {
                return true;
            }
        }
        return false;
    }

    private static boolean pointsBack(Site site, int from, int to) {
        return site.tags().first(from, to, Lex.BACK) != null;
    }

    /** The whole: behind the share ("dari total 9.200"), else before the part that points back to it. */
    private static @Nullable Made whole(List<Made> figures, int i, Made part) {
        var share = figures.get(i);
        if (i + 1 < figures.size()) {
            var after = figures.get(i + 1);
            boolean same = after.site().sentence().equals(share.site().sentence());
            if (same && isOf(share, after) && after.sameThing(part)) {
                return after;
            }
        }
        int behind = part.site().mention().to();
        if (i < 2 || !part.site().has(behind, Lex.BACK)) {
            return null;
        }
        var before = figures.get(i - 2);
        boolean near = before.site().sentence().equals(part.site().sentence());
        return near && before.sameThing(part) ? before : null;
    }

    private static boolean isOf(Made share, Made whole) {
        int from = share.site().mention().to();
        var of = share.site().tags().at(from, Lex.LOCATIVE);
        return of != null && of.value().equals("from") && whole.site().mention().from() - of.to() <= BETWEEN;
    }

    private static Label message(Made part, Made whole, BigDecimal real, BigDecimal stated) {
        var value = Sayings.bounds(part.figure().quantity());
        var of = Sayings.bounds(whole.figure().quantity());
        var is = Sayings.number(real);
        var said = Sayings.number(stated);
        return new Label(
                "%s dari %s adalah %s persen, bukan %s persen".formatted(value.id(), of.id(), is.id(), said.id()),
                "%s of %s is %s percent, not %s percent".formatted(value.en(), of.en(), is.en(), said.en()));
    }
}
