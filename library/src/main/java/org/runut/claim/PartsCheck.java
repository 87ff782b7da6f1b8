package org.runut.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.runut.model.Check;
import org.runut.model.Label;
import org.runut.pack.Lex;

/**
 * Whether listed parts make up their total: "12 dari A, tujuh dari B, dan empat dari C" of 25. Parts above the total can't
 * be right; parts below it are only incomplete, unless the text says that they are all. Nothing is said of a list that
 * calls itself examples, or that goes on with the rest.
 */
final class PartsCheck {
    private static final double LEAST = 0.6;
    private static final double NEARLY_ALL = 0.85;
    private static final double MOST = 1.4;
    private static final int MANY = 3;
    private static final int SMALL = 20;

    private final PartsFinder finder = new PartsFinder();

    /** The lists of parts that don't make up their total. */
    List<Check> check(List<Made> figures) {
        var checks = new ArrayList<Check>();
        var values = values(figures);
        for (var list : finder.find(figures)) {
            check(list, figures, values, checks);
        }
        return checks;
    }

    private static Set<BigDecimal> values(List<Made> figures) {
        return figures.stream()
                .map(Made::least)
                .filter(Objects::nonNull)
                .map(BigDecimal::stripTrailingZeros)
                .collect(Collectors.toSet());
    }

    private static void check(PartsFinder.Listed list, List<Made> figures, Set<BigDecimal> values, List<Check> checks) {
        var parts = list.parts();
        var sum = parts.stream().map(Made::least).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
        var spread = parts.stream().map(p -> Spread.in(parts, p)).reduce(new Spread(0, 0), Spread::plus);
        var whole = Spread.of(list.total());
        boolean told = !list.explicit() && values.contains(sum.stripTrailingZeros());
        boolean close = spread.high() >= least(list) * whole.low() && spread.low() <= MOST * whole.high();
        if (told || !close || spread.meets(whole) || isAllBefore(parts, whole)) {
            return;
        }
        boolean above = spread.low() > whole.high();
        boolean some = !above && (PartsFinder.isOnlySome(list) || isLeftTold(list, sum, figures));
        if (!some) {
            boolean all = above || saysAll(list) || list.rest();
            add(all ? Check.Kind.ARITHMETIC : Check.Kind.INCOMPLETE, list, sum, checks);
        }
    }

    /** Whether those before the last make up the total: the last is of something else ("33 and 13, and five were never found"). */
    private static boolean isAllBefore(List<Made> parts, Spread whole) {
        var rest = parts.subList(0, parts.size() - 1);
        var sum = rest.stream().map(p -> Spread.in(rest, p)).reduce(new Spread(0, 0), Spread::plus);
        return rest.size() > 1 && isOther(parts.getLast(), rest) && sum.meets(whole);
    }

    /** Whether something else is told of the last: by its frame, by a bare number, or by a predicate right behind its number. */
    private static boolean isOther(Made last, List<Made> rest) {
        int behind = last.site().mention().to();
        boolean predicate = behind < last.site().sentence().to()
                && last.site().passage().token(behind).isWord()
                && last.site().tags().hasAny(behind, Lex.PASSIVE, Lex.NEGATION);
        boolean frame =
                !last.frame().isEmpty() && !last.frame().equals(rest.getLast().frame());
        boolean bare = last.frame().isEmpty() && last.isBare() && rest.stream().noneMatch(Made::isBare);
        return predicate || frame || bare;
    }

    /** How much of the total the parts must make up at least: all but a little, unless it is said that they are its parts. */
    private static double least(PartsFinder.Listed list) {
        boolean few = list.total().site().opensGroup() && list.parts().size() < MANY;
        return few || !list.explicit() ? NEARLY_ALL : LEAST;
    }

    /** Whether what the parts leave of the total is told beside them, or elsewhere where the number stands out. */
    private static boolean isLeftTold(PartsFinder.Listed list, BigDecimal sum, List<Made> figures) {
        var whole = list.total().most();
        var left = whole == null ? BigDecimal.ZERO : whole.subtract(sum);
        boolean outstanding = left.doubleValue() > SMALL;
        return figures.stream()
                .filter(m -> m.mayBePartOf(list.total()))
                .filter(m -> outstanding
                        || list.parts().getLast().sentencesTo(m) <= 1
                                && !list.parts().contains(m))
                .map(Made::least)
                .anyMatch(v -> v != null && v.compareTo(left) == 0);
    }

    private static void add(Check.Kind kind, PartsFinder.Listed list, BigDecimal sum, List<Check> checks) {
        var places = Stream.concat(Stream.of(list.total()), list.parts().stream())
                .map(m -> m.figure().place())
                .toList();
        checks.add(new Check(kind, message(list.parts(), sum, list.total()), places));
    }

    private static boolean saysAll(PartsFinder.Listed list) {
        var site = list.parts().getFirst().site();
        for (int i = site.sentence().from(); i < site.sentence().to(); i++) {
            var all = site.tags().at(i, Lex.ALL);
            if (all != null && all.value().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static Label message(List<Made> parts, BigDecimal sum, Made total) {
        var of = Sayings.bounds(total.figure().quantity());
        var is = Sayings.value(sum, total.figure().quantity());
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
