package org.runut.claim;

import java.util.ArrayList;
import java.util.List;
import org.runut.annotate.quantity.QuantityMention.Kind;
import org.runut.model.Check;
import org.runut.model.Label;
import org.runut.pack.Lex;

/**
 * Whether a difference is that of the two figures it stands beside: "41.500 suara dan 39.200 suara, selisih 2.300 suara". Nothing
 * is said where any two figures of the article are that far apart.
 */
final class DifferenceCheck {
    private static final int LEAD = 4;
    private static final int MANY = 60;

    /** The differences that their figures don't bear out. */
    List<Check> check(List<Made> figures) {
        var checks = new ArrayList<Check>();
        for (int i = 2; i < figures.size(); i++) {
            var gap = figures.get(i);
            var first = figures.get(i - 2);
            var second = figures.get(i - 1);
            boolean three = first.besides(gap) && isLevel(first, gap) && isLevel(second, gap);
            if (three && isGap(gap) && !isBorneOut(figures, gap)) {
                checks.add(new Check(
                        Check.Kind.ARITHMETIC,
                        message(first, second, gap),
                        List.of(
                                gap.figure().place(),
                                first.figure().place(),
                                second.figure().place())));
            }
        }
        return checks;
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
