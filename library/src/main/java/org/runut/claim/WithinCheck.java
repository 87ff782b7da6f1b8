package org.runut.claim;

import java.util.ArrayList;
import java.util.List;
import org.runut.model.Check;
import org.runut.model.Label;
import org.runut.pack.Lex;

/** Whether some of a number are more than the number: "Dari 50 truk yang diperiksa, 63 di antaranya kelebihan muatan". */
final class WithinCheck {
    /** The parts that are more than what they are said to be parts of. */
    List<Check> check(List<Made> figures) {
        var checks = new ArrayList<Check>();
        for (int i = 1; i < figures.size(); i++) {
            var whole = figures.get(i - 1);
            var part = figures.get(i);
            boolean tied = whole.besides(part) && part.mayBePartOf(whole) && isWithin(whole, part);
            if (tied && Spread.of(part).low() > Spread.of(whole).high() && !hasGreater(figures, i)) {
                checks.add(new Check(
                        Check.Kind.ARITHMETIC,
                        message(part, whole),
                        List.of(part.figure().place(), whole.figure().place())));
            }
        }
        return checks;
    }

    private static boolean isWithin(Made whole, Made part) {
        var site = part.site();
        var scope = site.tags().at(site.mention().to(), Lex.SCOPE);
        boolean points = scope != null && scope.value().equals("part");
        boolean opened = whole.site().opensGroup()
                && site.passage().token(site.mention().from() - 1).is(",");
        return points || opened;
    }

    /** Whether a figure near it is at least as great, of which it may be some. */
    private static boolean hasGreater(List<Made> figures, int i) {
        var part = figures.get(i);
        return figures.subList(Math.max(0, i - 6), i - 1).stream()
                .anyMatch(m -> part.mayBePartOf(m)
                        && Spread.of(m).high() >= Spread.of(part).low());
    }

    private static Label message(Made part, Made whole) {
        var some = Sayings.bounds(part.figure().quantity());
        var all = Sayings.bounds(whole.figure().quantity());
        return new Label(
                "%s tidak mungkin bagian dari %s".formatted(some.id(), all.id()),
                "%s can't be part of %s".formatted(some.en(), all.en()));
    }
}
