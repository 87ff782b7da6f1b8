package org.runut.link;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.runut.model.Insight.Sum;
import org.runut.model.Label;
import org.runut.model.Quantity;
import org.runut.text.WrittenNumber;

/**
 * Finds figures of different questions that make another: 600 killed and 4,100 wounded are 4,700 killed or wounded. What one
 * origin says on one occasion should fit; of others only what does fit is told.
 */
final class Sums {
    private static final String OR = "-or-";
    private static final int MANY = 12;

    private final Known known;

    Sums(Known known) {
        this.known = known;
    }

    /** What a figure counts, apart from what happened to it. */
    private record Thing(String frame, String concept) {}

    /** The sums among the questions of a story, each total once. */
    List<Sum> find(List<List<Mention>> questions) {
        var byThing = new HashMap<Thing, List<Mention>>();
        for (var question : questions) {
            for (var mention : question) {
                if (mention.isPoint() && !mention.headline() && !mention.refused()) {
                    byThing.computeIfAbsent(thing(mention), k -> new ArrayList<>())
                            .add(mention);
                }
            }
        }
        var sums = new ArrayList<Sum>();
        byThing.entrySet().stream()
                .filter(e -> e.getKey().frame().contains(OR))
                .sorted((a, b) -> a.getKey().toString().compareTo(b.getKey().toString()))
                .forEach(e -> sums(e.getKey(), e.getValue(), byThing, sums));
        return sums;
    }

    private static Thing thing(Mention mention) {
        var binding = mention.figure().binding();
        return new Thing(binding.frame(), binding.concept());
    }

    private void sums(Thing both, List<Mention> totals, Map<Thing, List<Mention>> byThing, List<Sum> sums) {
        int at = both.frame().indexOf(OR);
        var ones = byThing.getOrDefault(new Thing(both.frame().substring(0, at), both.concept()), List.of());
        var others =
                byThing.getOrDefault(new Thing(both.frame().substring(at + OR.length()), both.concept()), List.of());
        for (var total : totals.stream().limit(MANY).toList()) {
            var sum = sum(total, ones, others);
            if (sum != null) {
                sums.add(sum);
            }
        }
    }

    /** The pair that makes the total; else one told in its own statement that does not; null for none. */
    private @Nullable Sum sum(Mention total, List<Mention> ones, List<Mention> others) {
        Sum misfit = null;
        for (var one : ones.stream().limit(MANY).toList()) {
            for (var other : others.stream().limit(MANY).toList()) {
                boolean together = sameSource(total, one) && sameSource(total, other);
                boolean fits = value(one).add(value(other)).compareTo(value(total)) == 0;
                if (fits && sameUnit(total, one, other)) {
                    return made(total, one, other, true);
                }
                boolean said = together && known.sameStatement(total, one) && known.sameStatement(total, other);
                misfit = said && misfit == null && isExact(total, one, other) ? made(total, one, other, false) : misfit;
            }
        }
        return misfit;
    }

    private boolean sameSource(Mention a, Mention b) {
        var source = known.source(a);
        return source != null && source.equals(known.source(b));
    }

    private static boolean sameUnit(Mention total, Mention one, Mention other) {
        return Stream.of(one, other).allMatch(m -> m.unitClass().equals(total.unitClass()));
    }

    private static boolean isExact(Mention total, Mention one, Mention other) {
        return sameUnit(total, one, other)
                && Stream.of(total, one, other).map(m -> m.figure().quantity()).noneMatch(Quantity::approximate);
    }

    private static BigDecimal value(Mention mention) {
        var value = mention.low();
        return value == null ? BigDecimal.ZERO : value;
    }

    private static Sum made(Mention total, Mention one, Mention other, boolean fits) {
        return new Sum(
                total.id(),
                List.of(one.id(), other.id()),
                fits,
                new Label(said(total, one, other, fits, true), said(total, one, other, fits, false)));
    }

    private static String said(Mention total, Mention one, Mention other, boolean fits, boolean indonesian) {
        var numbers = new WrittenNumber(indonesian);
        String sum = told(one, numbers, indonesian) + " + " + told(other, numbers, indonesian);
        String whole = told(total, numbers, indonesian);
        if (fits) {
            return (indonesian ? "Cocok: " : "It adds up: ") + sum + " = " + whole + ".";
        }
        return (indonesian ? "Tidak cocok: " : "It does not add up: ") + sum + (indonesian ? ", sedangkan " : ", but ")
                + whole + ".";
    }

    private static String told(Mention mention, WrittenNumber numbers, boolean indonesian) {
        var label = mention.figure().binding().label();
        return numbers.of(mention.figure().quantity()) + " (" + (indonesian ? label.id() : label.en()) + ")";
    }
}
