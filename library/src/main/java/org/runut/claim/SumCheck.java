package org.runut.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.runut.annotate.quantity.QuantityMention.Kind;
import org.runut.model.Check;
import org.runut.model.Label;
import org.runut.model.Quantity.Change;
import org.runut.pack.Lex;

/**
 * Whether a sum that follows its parts is theirs: "410 penumpang dewasa dan 85 anak, total 515 orang". Nothing is said where any
 * of the figures near it make the sum, or where it is told before.
 */
final class SumCheck {
    private static final int LEAD = 5;
    private static final int FEWEST = 2;
    private static final int SUMMED = 12;
    private static final double NEAR = 1.2;

    /** The sums that their parts don't make. */
    List<Check> check(List<Made> figures) {
        var checks = new ArrayList<Check>();
        for (int i = FEWEST; i < figures.size(); i++) {
            var sum = figures.get(i);
            var parts = isSum(sum, figures.get(i - 1)) ? parts(figures, i) : List.<Made>of();
            if (parts.size() >= FEWEST && !fits(parts, sum) && !isMadeElsewhere(figures, i)) {
                checks.add(new Check(
                        Check.Kind.ARITHMETIC,
                        message(parts, sum),
                        Stream.concat(Stream.of(sum), parts.stream())
                                .map(m -> m.figure().place())
                                .toList()));
            }
        }
        return checks;
    }

    /** Whether words before it, or right behind it, say that it is the sum of what was told before. */
    private static boolean isSum(Made made, Made before) {
        if (!isPart(made)) {
            return false;
        }
        var site = made.site();
        int from = before.besides(made)
                ? before.site().mention().to()
                : site.sentence().from();
        int lowest = Math.max(from, site.mention().from() - LEAD);
        var word = site.tags().first(lowest, site.mention().from(), Lex.SUM);
        return word != null && word.value().isEmpty() || before.besides(made) && closes(site);
    }

    private static boolean closes(Site site) {
        var sum = site.tags().at(site.mention().to(), Lex.SUM);
        return sum != null
                && (sum.to() >= site.sentence().to()
                        || !site.passage().token(sum.to()).isWord());
    }

    private static boolean isPart(Made made) {
        var quantity = made.figure().quantity();
        boolean moved = quantity.change() == Change.UP || quantity.change() == Change.DOWN;
        return made.isAmount() && quantity.isPoint() && !moved;
    }

    /** The figures right before the sum, in its sentence or, where it opens its own, all of the one before. */
    private static List<Made> parts(List<Made> figures, int i) {
        var sum = figures.get(i);
        var last = figures.get(i - 1);
        int apart = last.sentencesTo(sum);
        if (apart > 1) {
            return List.of();
        }
        int k = i - 1;
        while (k >= 0 && figures.get(k).besides(last) && isPart(figures.get(k)) && isOne(figures.get(k), sum)) {
            k--;
        }
        boolean whole = k < 0 || !figures.get(k).besides(last);
        return whole ? figures.subList(k + 1, i) : List.of();
    }

    private static boolean isOne(Made part, Made sum) {
        boolean within = part.site().has(part.site().mention().to(), Lex.BACK);
        return !within
                && (part.mayBePartOf(sum)
                        || part.site().mention().kind() == Kind.COUNT
                                && sum.site().mention().kind() == Kind.COUNT);
    }

    /** Whether the parts make the sum, or are so far from it that they are no parts of it. */
    private static boolean fits(List<Made> parts, Made sum) {
        var made = parts.stream().map(p -> Spread.in(parts, p)).reduce(new Spread(0, 0), Spread::plus);
        var told = Spread.of(sum);
        return made.meets(told) || made.high() * NEAR < told.low() || made.low() > told.high() * NEAR;
    }

    /** Whether it was told before, or any two or three figures near it make it. */
    private static boolean isMadeElsewhere(List<Made> figures, int i) {
        var sum = Spread.of(figures.get(i));
        var near = figures.subList(Math.max(0, i - SUMMED), Math.min(figures.size(), i + FEWEST)).stream()
                .filter(m -> !m.equals(figures.get(i)) && m.isAmount())
                .map(Spread::of)
                .toList();
        return IntStream.range(0, near.size())
                .anyMatch(first -> near.get(first).meets(sum) || isMade(near, first, sum));
    }

    private static boolean isMade(List<Spread> near, int first, Spread sum) {
        for (int second = 0; second < near.size(); second++) {
            var two = near.get(first).plus(near.get(second));
            boolean made =
                    two.meets(sum) || near.stream().anyMatch(c -> two.plus(c).meets(sum));
            if (second != first && made) {
                return true;
            }
        }
        return false;
    }

    private static Label message(List<Made> parts, Made sum) {
        var real = parts.stream()
                .map(p -> p.figure().quantity().low())
                .reduce(BigDecimal.ZERO, (a, b) -> b == null ? a : a.add(b));
        var is = Sayings.value(real, sum.figure().quantity());
        var told = Sayings.bounds(sum.figure().quantity());
        return new Label(
                "%s = %s, bukan %s".formatted(joined(parts, true), is.id(), told.id()),
                "%s = %s, not %s".formatted(joined(parts, false), is.en(), told.en()));
    }

    private static String joined(List<Made> parts, boolean id) {
        return parts.stream()
                .map(p -> Sayings.bounds(p.figure().quantity()))
                .map(l -> id ? l.id() : l.en())
                .collect(Collectors.joining(" + "));
    }
}
