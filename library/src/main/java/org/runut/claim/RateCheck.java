package org.runut.claim;

import java.util.ArrayList;
import java.util.List;
import org.runut.annotate.QuantityMention.Kind;
import org.runut.model.Check;
import org.runut.model.Label;
import org.runut.pack.Lex;

/** Whether so much for each of so many makes the total beside them: "Rp 1,15 miliar bagi 23 ahli waris, atau Rp 50 juta per orang". */
final class RateCheck {
    private static final double SLACK = 0.02;

    /** The amounts for each that don't make the total. */
    List<Check> check(List<Made> figures) {
        var checks = new ArrayList<Check>();
        for (int i = 0; i + 2 < figures.size(); i++) {
            var rate = figures.get(i + 2);
            if (restates(rate) && inOneSentence(figures.get(i), rate)) {
                boolean amountFirst = figures.get(i).site().mention().kind() != Kind.COUNT;
                check(figures.get(amountFirst ? i : i + 1), figures.get(amountFirst ? i + 1 : i), rate, checks);
            }
        }
        return checks;
    }

    private static void check(Made total, Made count, Made rate, List<Check> checks) {
        String unit = total.figure().quantity().unit();
        String each = rate.figure().quantity().unit();
        boolean fits = unit != null && each != null && each.startsWith(unit + "/");
        if (!fits || count.site().mention().kind() != Kind.COUNT || count.least() == null || rate.least() == null) {
            return;
        }
        var made = Spread.of(count).times(Spread.of(rate));
        var whole = Spread.of(total);
        if (!made.meets(new Spread(whole.low() * (1 - SLACK), whole.high() * (1 + SLACK)))) {
            checks.add(new Check(
                    Check.Kind.ARITHMETIC,
                    message(total, count, rate, Spread.exact(count).times(Spread.exact(rate))),
                    List.of(
                            rate.figure().place(),
                            count.figure().place(),
                            total.figure().place())));
        }
    }

    /** Whether "or" before the rate says that it is the total once more. */
    private static boolean restates(Made rate) {
        var joins = rate.site().tags().endingAt(rate.site().mention().from(), Lex.CONJUNCTION);
        return joins != null && joins.value().equals("or");
    }

    private static boolean inOneSentence(Made first, Made last) {
        return first.inTitle() == last.inTitle()
                && first.site().sentence().equals(last.site().sentence());
    }

    private static Label message(Made total, Made count, Made rate, Spread made) {
        var all = Sayings.bounds(total.figure().quantity());
        var many = Sayings.bounds(count.figure().quantity());
        var each = Sayings.bounds(rate.figure().quantity());
        var is = Sayings.middle(made);
        return new Label(
                "%s × %s adalah %s, bukan %s".formatted(many.id(), each.id(), is.id(), all.id()),
                "%s × %s is %s, not %s".formatted(many.en(), each.en(), is.en(), all.en()));
    }
}
