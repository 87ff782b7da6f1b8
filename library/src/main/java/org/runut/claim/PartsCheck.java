package org.runut.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.runut.annotate.QuantityMention.Kind;
import org.runut.model.Check;
import org.runut.model.Label;
import org.runut.pack.Lex;

/**
 * Whether listed parts make up the total before them: "12 dari A, tujuh dari B, dan empat dari C". Parts above the total
 * can't be right; parts below it are only incomplete, unless the text says that they are all.
 */
final class PartsCheck {
    private static final int FEWEST = 3;
    private static final int LOOK_BACK = 10;
    private static final BigDecimal LEAST = new BigDecimal("0.7");
    private static final BigDecimal MOST = new BigDecimal("1.4");

    /** The lists of parts that don't make up their total. */
    List<Check> check(List<Made> figures) {
        var checks = new ArrayList<Check>();
        var values = values(figures);
        int i = 0;
        while (i < figures.size()) {
            int end = listEnd(figures, i);
            if (end - i >= FEWEST) {
                check(figures, i, end, values, checks);
            }
            i = Math.max(end, i + 1);
        }
        return checks;
    }

    /** Index after the last part of the list that begins at {@code i}: counts of one thing in one sentence. */
    private static int listEnd(List<Made> figures, int i) {
        var first = figures.get(i);
        if (!isPart(first)) {
            return i;
        }
        int k = i + 1;
        while (k < figures.size()
                && isPart(figures.get(k))
                && figures.get(k).inTitle() == first.inTitle()
                && figures.get(k).site().sentence().equals(first.site().sentence())
                && figures.get(k).sameThing(first)
                && figures.get(k).frame().equals(first.frame())) {
            k++;
        }
        return k;
    }

    private static boolean isPart(Made made) {
        return made.site().mention().kind() == Kind.COUNT
                && made.figure().quantity().isPoint();
    }

    private static Set<BigDecimal> values(List<Made> figures) {
        return figures.stream()
                .map(Made::least)
                .filter(Objects::nonNull)
                .map(BigDecimal::stripTrailingZeros)
                .collect(Collectors.toSet());
    }

    private static void check(List<Made> figures, int from, int to, Set<BigDecimal> values, List<Check> checks) {
        var parts = figures.subList(from, to);
        var sum = parts.stream().map(Made::least).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (values.contains(sum.stripTrailingZeros())) {
            return;
        }
        var total = total(figures, from, parts.getFirst(), sum);
        if (total == null) {
            return;
        }
        boolean above = sum.compareTo(Objects.requireNonNull(total.most())) > 0;
        boolean all = above || saysAll(parts.getFirst().site());
        var places = Stream.concat(Stream.of(total), parts.stream())
                .map(m -> m.figure().place())
                .toList();
        checks.add(new Check(all ? Check.Kind.ARITHMETIC : Check.Kind.INCOMPLETE, message(parts, sum, total), places));
    }

    /** The count of the same thing before the list that the sum comes closest to. */
    private static @Nullable Made total(List<Made> figures, int from, Made part, BigDecimal sum) {
        Made best = null;
        BigDecimal nearest = null;
        for (int k = from - 1; k >= Math.max(0, from - LOOK_BACK); k--) {
            var candidate = figures.get(k);
            var value = candidate.figure().quantity().high();
            boolean fits = value != null && isPart(candidate) && candidate.sameThing(part) && isClose(sum, value);
            var distance = fits && value != null ? value.subtract(sum).abs() : null;
            if (distance != null && (nearest == null || distance.compareTo(nearest) < 0)) {
                best = candidate;
                nearest = distance;
            }
        }
        return best;
    }

    private static boolean isClose(BigDecimal sum, BigDecimal total) {
        return sum.compareTo(total.multiply(LEAST)) >= 0 && sum.compareTo(total.multiply(MOST)) <= 0;
    }

    private static boolean saysAll(Site site) {
        return site.tags().first(site.sentence().from(), site.sentence().to(), Lex.ALL) != null;
    }

    private static Label message(List<Made> parts, BigDecimal sum, Made total) {
        var of = Sayings.bounds(total.figure().quantity());
        var is = Sayings.number(sum);
        String id = parts.stream()
                .map(p -> Sayings.bounds(p.figure().quantity()).id())
                .collect(Collectors.joining(" + "));
        String en = parts.stream()
                .map(p -> Sayings.bounds(p.figure().quantity()).en())
                .collect(Collectors.joining(" + "));
        return new Label(
                "%s = %s, sedangkan totalnya %s".formatted(id, is.id(), of.id()),
                "%s = %s, while the total is %s".formatted(en, is.en(), of.en()));
    }
}
