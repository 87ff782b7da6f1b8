package org.runut.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.runut.annotate.quantity.QuantityMention.Kind;
import org.runut.model.Check;
import org.runut.model.Label;
import org.runut.model.Quantity.Change;
import org.runut.pack.Lex;

/**
 * Whether the shares of one whole make more than a hundred percent: "48 persen setuju, 39 persen menolak, dan 24 persen tidak
 * menjawab". Only those that end with who is left over are surely shares of one whole.
 */
final class ShareSumCheck {
    private static final int FEWEST = 3;
    private static final int BEHIND = 4;
    private static final double ALL = 100;
    private static final double MOST = 150;

    /** The lists of shares that make more than all. */
    List<Check> check(List<Made> figures) {
        var checks = new ArrayList<Check>();
        int i = 0;
        while (i < figures.size()) {
            int end = i;
            while (end < figures.size() && figures.get(end).besides(figures.get(i)) && isShare(figures.get(end))) {
                end++;
            }
            check(figures.subList(i, end), checks);
            i = Math.max(end, i + 1);
        }
        return checks;
    }

    private static void check(List<Made> list, List<Check> checks) {
        var sum = list.stream().map(Spread::of).reduce(new Spread(0, 0), Spread::plus);
        boolean above = sum.low() > ALL && sum.high() < MOST;
        if (list.size() >= FEWEST && above && namesTheRest(list.getLast().site())) {
            checks.add(new Check(
                    Check.Kind.ARITHMETIC,
                    message(list),
                    list.stream().map(m -> m.figure().place()).toList()));
        }
    }

    private static boolean isShare(Made made) {
        var quantity = made.figure().quantity();
        return made.site().mention().kind() == Kind.SHARE
                && quantity.isPoint()
                && quantity.change() != Change.UP
                && quantity.change() != Change.DOWN;
    }

    private static boolean namesTheRest(Site site) {
        int to = Math.min(site.sentence().to(), site.mention().to() + BEHIND);
        var back = site.tags().first(site.left(), site.mention().from(), Lex.BACK);
        return site.tags().first(site.mention().to(), to, Lex.LEFT_OVER) != null
                || back != null && back.value().equals("rest");
    }

    private static Label message(List<Made> list) {
        var sum = Sayings.middle(
                list.stream().map(Spread::exact).reduce(new Spread(0, 0), Spread::plus),
                list.getFirst().figure().quantity());
        String id = list.stream()
                .map(m -> Sayings.bounds(m.figure().quantity()).id())
                .collect(Collectors.joining(" + "));
        String en = list.stream()
                .map(m -> Sayings.bounds(m.figure().quantity()).en())
                .collect(Collectors.joining(" + "));
        return new Label(
                "%s = %s, lebih dari seluruhnya".formatted(id, sum.id()),
                "%s = %s, more than all".formatted(en, sum.en()));
    }
}
