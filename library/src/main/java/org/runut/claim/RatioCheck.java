package org.runut.claim;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runut.annotate.QuantityMention.Kind;
import org.runut.model.Check;
import org.runut.model.Label;

/** Whether "so many times as much" fits the two figures that it compares. */
final class RatioCheck {
    private static final int BARE = 2;
    private static final BigDecimal EXACT = new BigDecimal("0.05");
    private static final BigDecimal LOOSE = new BigDecimal("0.15");

    /** The ratios that the article's own figures don't bear out. */
    List<Check> check(List<Made> figures) {
        var checks = new ArrayList<Check>();
        for (int i = 0; i < figures.size(); i++) {
            if (compares(figures.get(i).site())) {
                check(figures, i, checks);
            }
        }
        return checks;
    }

    /** Whether it is a multiple; a bare count of times at the end of a clause is how often ("dicatat dua kali"). */
    private static boolean compares(Site site) {
        var mention = site.mention();
        return mention.kind() == Kind.MULTIPLE && (mention.to() - mention.from() > BARE || mention.to() < site.to());
    }

    private static void check(List<Made> figures, int i, List<Check> checks) {
        var ratio = figures.get(i);
        var compared = before(figures, i);
        var base = compared == null ? null : after(figures, i, compared);
        if (compared == null || base == null) {
            return;
        }
        var lowest = quotient(compared.least(), base.most());
        var highest = quotient(compared.most(), base.least());
        if (lowest == null || highest == null || fits(ratio, lowest, highest)) {
            return;
        }
        checks.add(new Check(
                Check.Kind.ARITHMETIC,
                message(ratio, compared, base, lowest, highest),
                List.of(
                        ratio.figure().place(),
                        compared.figure().place(),
                        base.figure().place())));
    }

    /** The nearest figure before the ratio, in its sentence or the one before. */
    private static @Nullable Made before(List<Made> figures, int i) {
        if (i == 0) {
            return null;
        }
        var found = figures.get(i - 1);
        boolean near = sentences(found, figures.get(i)) <= 1;
        return near && found.site().mention().kind() != Kind.MULTIPLE ? found : null;
    }

    /** The figure of the same kind of thing behind the ratio, in its sentence or the next. */
    private static @Nullable Made after(List<Made> figures, int i, Made compared) {
        for (int k = i + 1; k < Math.min(figures.size(), i + 3); k++) {
            var found = figures.get(k);
            int apart = sentences(figures.get(i), found);
            boolean same = found.sameThing(compared) && found.concept().equals(compared.concept());
            if (apart <= 1 && same) {
                return found;
            }
        }
        return null;
    }

    /** How many sentences the second stands behind the first: 0, 1, or 2 for more. */
    private static int sentences(Made first, Made second) {
        if (first.site().passage() != second.site().passage()) {
            return 2;
        }
        int end = first.site().sentence().to();
        int begin = second.site().sentence().from();
        if (begin < end) {
            return 0;
        }
        return begin == end ? 1 : 2;
    }

    private static @Nullable BigDecimal quotient(@Nullable BigDecimal value, @Nullable BigDecimal by) {
        return value == null || by == null || by.signum() == 0 ? null : value.divide(by, MathContext.DECIMAL32);
    }

    private static boolean fits(Made ratio, BigDecimal lowest, BigDecimal highest) {
        var tolerance = ratio.figure().quantity().approximate() ? LOOSE : EXACT;
        var low = ratio.figure().quantity().low();
        var high = ratio.figure().quantity().high();
        boolean enough = low == null || highest.compareTo(low.multiply(BigDecimal.ONE.subtract(tolerance))) >= 0;
        boolean notTooMuch = high == null || lowest.compareTo(high.multiply(BigDecimal.ONE.add(tolerance))) <= 0;
        return enough && notTooMuch;
    }

    private static Label message(Made ratio, Made compared, Made base, BigDecimal lowest, BigDecimal highest) {
        var stated = Sayings.bounds(ratio.figure().quantity());
        var above = Sayings.bounds(compared.figure().quantity());
        var below = Sayings.bounds(base.figure().quantity());
        var least = Sayings.number(lowest);
        var most = Sayings.number(highest);
        boolean one = least.equals(most);
        return new Label(
                "%s dibanding %s adalah %s kali, bukan %s kali"
                        .formatted(
                                above.id(), below.id(), one ? least.id() : least.id() + "–" + most.id(), stated.id()),
                "%s against %s is %s times, not %s times"
                        .formatted(
                                above.en(), below.en(), one ? least.en() : least.en() + "–" + most.en(), stated.en()));
    }
}
