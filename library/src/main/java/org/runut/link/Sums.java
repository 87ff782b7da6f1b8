package org.runut.link;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
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

    /** The sums among the questions of a story, each total once. */
    List<Sum> find(List<List<Mention>> questions) {
        var byFrame = new HashMap<String, List<Mention>>();
        for (var question : questions) {
            for (var mention : question) {
                if (mention.isPoint() && !mention.headline() && !mention.refused()) {
                    byFrame.computeIfAbsent(mention.figure().binding().frame(), k -> new ArrayList<>())
                            .add(mention);
                }
            }
        }
        var sums = new ArrayList<Sum>();
        byFrame.keySet().stream()
                .filter(frame -> frame.contains(OR))
                .sorted()
                .forEach(frame -> sums(frame, byFrame, sums));
        return sums;
    }

    private void sums(String both, Map<String, List<Mention>> byFrame, List<Sum> sums) {
        int at = both.indexOf(OR);
        var ones = byFrame.getOrDefault(both.substring(0, at), List.of());
        var others = byFrame.getOrDefault(both.substring(at + OR.length()), List.of());
        var told = new HashSet<String>();
        byFrame.getOrDefault(both, List.of()).stream()
                .filter(total -> told.add(total.figure().binding().concept() + " " + total.low()))
                .limit(MANY)
                .forEach(total -> {
                    var sum = sum(total, parts(total, ones), parts(total, others));
                    if (sum != null) {
                        sums.add(sum);
                    }
                });
    }

    /**
     * Figures that may be parts of a total: of the same thing; or of soldiers where the total is of people, and the same voice gives both.
     */
    private List<Mention> parts(Mention total, List<Mention> ones) {
        return ones.stream()
                .filter(one -> sameThing(total, one)
                        || (Alike.isAnybody(one) || Alike.isAnybody(total)) && sameSource(total, one))
                .limit(MANY)
                .toList();
    }

    /** The pair that makes the total; else one told in its own statement that does not; null for none. */
    private @Nullable Sum sum(Mention total, List<Mention> ones, List<Mention> others) {
        Sum misfit = null;
        for (var one : ones) {
            for (var other : others) {
                boolean together = sameSource(total, one) && sameSource(total, other);
                boolean fits = value(one).add(value(other)).compareTo(value(total)) == 0;
                if (fits && sameUnit(total, one, other)) {
                    return made(total, one, other, true);
                }
                boolean same = sameThing(total, one) && sameThing(total, other);
                boolean said = same && together && known.sameStatement(total, one) && known.sameStatement(total, other);
                misfit = said && misfit == null && isExact(total, one, other) ? made(total, one, other, false) : misfit;
            }
        }
        return misfit;
    }

    private static boolean sameThing(Mention a, Mention b) {
        return a.figure().binding().concept().equals(b.figure().binding().concept());
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
