package org.runut.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runut.annotate.quantity.QuantityMention.Kind;
import org.runut.model.Check;
import org.runut.model.Label;
import org.runut.pack.Lex;

/**
 * Whether a difference, or what is said to be left, is that of the two figures it stands beside: "41.500 suara dan 39.200 suara, selisih 2.300 suara". Nothing
 * is said where any two figures of the article are that far apart.
 */
final class DifferenceCheck {
    private static final int LEAD = 4;
    private static final int NEAR = 5;
    private static final int MANY = 60;

    /** The differences that their figures don't bear out. */
    List<Check> check(List<Made> figures) {
        var checks = new ArrayList<Check>();
        for (int i = 2; i < figures.size(); i++) {
            var gap = figures.get(i);
            var first = figures.get(i - 2);
            var second = figures.get(i - 1);
            var whole = leaves(second, gap) ? whole(figures, i) : null;
            if (whole != null && !isBorneOut(figures, gap)) {
                checks.add(check(whole, second, gap));
                continue;
            }
            boolean three = first.besides(gap) && isLevel(first, gap) && isLevel(second, gap);
            if (three && isGap(gap) && !isBorneOut(figures, gap)) {
                checks.add(check(first, second, gap));
            }
        }
        return checks;
    }

    private static Check check(Made first, Made second, Made gap) {
        return new Check(
                Check.Kind.ARITHMETIC,
                message(first, second, gap),
                List.of(
                        gap.figure().place(),
                        first.figure().place(),
                        second.figure().place()));
    }

    /** Whether a word between the two concludes from the first how many are left ("170 ditembak jatuh. Artinya, hanya 26 …", "leaving 26"). */
    private static boolean leaves(Made part, Made rest) {
        var site = rest.site();
        int from = part.besides(rest)
                ? part.site().mention().to()
                : site.sentence().from();
        var word = site.tags()
                .first(
                        Math.max(from, site.mention().from() - LEAD),
                        site.mention().from(),
                        Lex.SUM);
        return isCount(part)
                && isCount(rest)
                && part.sentencesTo(rest) <= 1
                && word != null
                && word.value().equals("rest");
    }

    /** The count before the part that the part and the rest come nearest to; null where none is as great as either. */
    private static @Nullable Made whole(List<Made> figures, int rest) {
        double part = Spread.exact(figures.get(rest - 1)).high();
        double left = Spread.exact(figures.get(rest)).high();
        return figures.subList(Math.max(0, rest - NEAR), rest - 1).stream()
                .filter(m -> isCount(m) && !m.inTitle() && isNear(m, figures.get(rest - 1)))
                .filter(m -> Spread.exact(m).high() > Math.max(part, left))
                .min(Comparator.comparingDouble(m -> Math.abs(Spread.exact(m).high() - part - left)))
                .orElse(null);
    }

    /** Whether the part stands in the sentence of the whole or the next, or points back to it ("170 di antaranya"). */
    private static boolean isNear(Made whole, Made part) {
        return whole.sentencesTo(part) <= 1
                || part.site().has(part.site().mention().to(), Lex.BACK);
    }

    private static boolean isCount(Made made) {
        return made.isAmount()
                && made.site().mention().kind() == Kind.COUNT
                && made.figure().quantity().isPoint();
    }

    /** Whether a word right before it, or right behind it, says that it is how far two figures are apart. */
    private static boolean isGap(Made made) {
        var site = made.site();
        int from = Math.max(site.left(), site.mention().from() - LEAD);
        return made.isAmount()
                && made.figure().quantity().isPoint()
                && (site.tags().first(from, site.mention().from(), Lex.GAP) != null
                        || site.has(site.mention().to(), Lex.GAP));
    }

    private static boolean isLevel(Made level, Made gap) {
        boolean counts = level.site().mention().kind() == Kind.COUNT
                && gap.site().mention().kind() == Kind.COUNT
                && (level.sameThing(gap) || level.isBare() || gap.isBare());
        return counts || gap.mayBePartOf(level);
    }

    private static boolean isBorneOut(List<Made> figures, Made gap) {
        var told = Spread.of(gap);
        var levels = figures.stream()
                .filter(m -> !m.equals(gap) && m.isAmount())
                .limit(MANY)
                .map(Spread::of)
                .toList();
        for (int i = 0; i < levels.size(); i++) {
            for (int j = i + 1; j < levels.size(); j++) {
                if (levels.get(i).apart(levels.get(j)).meets(told)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Label message(Made first, Made second, Made gap) {
        var a = Sayings.bounds(first.figure().quantity());
        var b = Sayings.bounds(second.figure().quantity());
        var is = Sayings.middle(
                Spread.exact(first).apart(Spread.exact(second)), gap.figure().quantity());
        var told = Sayings.bounds(gap.figure().quantity());
        return new Label(
                "Selisih %s dan %s adalah %s, bukan %s".formatted(a.id(), b.id(), is.id(), told.id()),
                "Between %s and %s it is %s, not %s".formatted(a.en(), b.en(), is.en(), told.en()));
    }
}
