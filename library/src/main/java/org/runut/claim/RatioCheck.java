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

/** Whether "so many times as much" fits the two figures that it compares. */
final class RatioCheck {
    private static final int BARE = 2;
    private static final int BEHIND = 5;
    private static final BigDecimal EXACT = new BigDecimal("0.05");
    private static final BigDecimal LOOSE = new BigDecimal("0.15");

    /** The ratios that the article's own figures don't bear out. */
    List<Check> check(List<Made> figures) {
        var checks = new ArrayList<Check>();
        for (int i = 0; i < figures.size(); i++) {
            if (figures.get(i).site().mention().kind() == Kind.MULTIPLE) {
                check(figures, i, checks);
            }
        }
        return checks;
    }

    private static void check(List<Made> figures, int i, List<Check> checks) {
        var ratio = figures.get(i);
        var compared = compares(ratio.site()) ? before(figures, i) : null;
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

    /** Whether words behind the ratio compare it with something: "dari", or the thing itself right behind it. */
    private static boolean compares(Site site) {
        if (site.mention().to() - site.mention().from() > BARE
                && isOfThing(site, site.mention().to())) {
            return true;
        }
        for (int i = site.mention().to();
                i < Math.min(site.sentence().to(), site.mention().to() + BEHIND);
                i++) {
            var from = site.tags().at(i, Lex.LOCATIVE);
            if (site.tags().has(i, Lex.COMPARED) || from != null && from.value().equals("from")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfThing(Site site, int i) {
        return i < site.to() && site.passage().token(i).isWord() && !site.tags().hasAny(i, Lex.LINKER, Lex.FUNCTION);
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
        if (first.inTitle() != second.inTitle()) {
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
