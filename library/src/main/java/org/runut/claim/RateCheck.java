package org.runut.claim;

import java.util.ArrayList;
import java.util.List;
import org.runut.annotate.quantity.QuantityMention.Kind;
import org.runut.model.Check;
import org.runut.model.Label;
import org.runut.pack.Lex;
import org.runut.text.Token;
import org.runut.text.Tokenizer;

/** Whether so much for each of so many makes the total beside them: "Rp 1,15 miliar bagi 23 ahli waris, atau Rp 50 juta per orang". */
final class RateCheck {
    private static final double SLACK = 0.02;
    private static final double ROUNDED = 0.05;
    private static final int NEAR = 4;
    private static final int REACH = 6;

    /** The amounts for each that don't make the total. */
    List<Check> check(List<Made> figures) {
        var checks = new ArrayList<Check>();
        for (int i = 0; i + 2 < figures.size(); i++) {
            var three = figures.subList(i, i + 3);
            boolean goesOn = three.getFirst().sentencesTo(three.get(1)) == 1
                    && three.get(1).besides(three.getLast())
                    && isShared(three.getLast(), three.get(1));
            if (three.getFirst().besides(three.getLast()) || goesOn) {
                check(three, checks);
            }
        }
        for (int i = 1; i + 1 < figures.size(); i++) {
            var total = figures.get(i + 1);
            var counts = total.besides(figures.get(i)) && restates(total) ? counted(figures, i) : List.<Made>of();
            var tried = new ArrayList<Check>();
            for (var count : counts) {
                check(total, count, figures.get(i), tried);
            }
            boolean amiss = !tried.isEmpty() && tried.size() == counts.size();
            if (checks.isEmpty() && amiss && !isBorneOut(figures, figures.get(i), total)) {
                checks.add(tried.getLast());
            }
        }
        return checks;
    }

    /** Whether another count of the article makes the total: then that is meant, however far away it was told. */
    private static boolean isBorneOut(List<Made> figures, Made rate, Made total) {
        return counts(figures, rate).stream().anyMatch(count -> {
            var tried = new ArrayList<Check>();
            check(total, count, rate, tried);
            return tried.isEmpty();
        });
    }

    /**
     * How many each of which gets so much, as told before ("9.400 hektare … Rp 2 juta per hektare, atau seluruhnya Rp 18,8 miliar"): where
     * several may be meant, all of them.
     */
    private static List<Made> counted(List<Made> figures, int rate) {
        return counts(figures.subList(Math.max(0, rate - NEAR), rate), figures.get(rate));
    }

    /** Those of the figures that count what a rate is told for each of. */
    private static List<Made> counts(List<Made> figures, Made rate) {
        String unit = rate.figure().quantity().unit();
        int slash = unit == null ? -1 : unit.indexOf('/');
        if (unit == null || slash < 0) {
            return List.of();
        }
        return figures.stream()
                .filter(m -> m.inTitle() == rate.inTitle())
                .filter(m ->
                        unit.substring(slash + 1).equals(m.figure().quantity().unit()))
                .toList();
    }

    /** The total, how many share it, and how much each gets, in whatever order they stand. */
    private static void check(List<Made> three, List<Check> checks) {
        var counts = three.stream()
                .filter(m -> m.site().mention().kind() == Kind.COUNT)
                .toList();
        var rates = three.stream()
                .filter(m -> isRate(m) || counts.size() == 1 && isShared(m, counts.getFirst()))
                .toList();
        var totals = three.stream()
                .filter(m -> !counts.contains(m) && !rates.contains(m) && m.isAmount())
                .toList();
        if (counts.size() == 1 && rates.size() == 1 && totals.size() == 1) {
            check(totals.getFirst(), counts.getFirst(), rates.getFirst(), checks);
        }
    }

    /** Whether it is so much for each: in a unit for each of something that "or" tells the total by, or with a word for each. */
    private static boolean isRate(Made made) {
        var site = made.site();
        var kind = site.mention().kind();
        boolean amount = kind == Kind.MONEY || kind == Kind.MEASURE;
        String unit = made.figure().quantity().unit();
        boolean each = site.has(site.mention().to(), Lex.EACH)
                || site.tags().endingAt(site.mention().from(), Lex.EACH) != null;
        return amount && unit != null && (unit.contains("/") ? restates(made) : each);
    }

    /**
     * Whether it is said to be what each of those counted before it gets ("dibagi 4 juta penerima, setiap orang mendapat …"): an amount
     * behind a word for each and a person, or one of what was counted.
     */
    private static boolean isShared(Made rate, Made count) {
        var site = rate.site();
        boolean amount = site.mention().kind() == Kind.MONEY || site.mention().kind() == Kind.MEASURE;
        if (!amount
                || !count.besides(rate)
                || site.mention().from() < count.site().mention().to()) {
            return false;
        }
        int from = Math.max(count.site().mention().to(), site.mention().from() - REACH);
        var each = site.tags().first(from, site.mention().from(), Lex.EACH);
        return each != null
                && (each.to() - each.from() > 1 || counts(count, site.passage().token(each.to())));
    }

    private static boolean counts(Made count, Token noun) {
        String counted = count.figure().binding().counted();
        return counted != null
                && Tokenizer.tokenize(counted).stream().anyMatch(t -> t.norm().equals(noun.norm()));
    }

    private static void check(Made total, Made count, Made rate, List<Check> checks) {
        String unit = total.figure().quantity().unit();
        String each = rate.figure().quantity().unit();
        boolean fits = unit != null && each != null && (each.equals(unit) || each.startsWith(unit + "/"));
        if (!fits || count.least() == null || rate.least() == null) {
            return;
        }
        var made = Spread.of(count).times(told(rate));
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

    /** Where the true value of a rate may lie: nobody pays "Rp 2 juta per keluarga" and means two and a half. */
    private static Spread told(Made rate) {
        var printed = Spread.exact(rate);
        var spread = Spread.of(rate);
        return new Spread(
                Math.max(spread.low(), printed.low() * (1 - ROUNDED)),
                Math.min(spread.high(), printed.high() * (1 + ROUNDED)));
    }

    /** Whether "or" before the rate says that it is the total once more. */
    private static boolean restates(Made rate) {
        var site = rate.site();
        int from = site.mention().from();
        while (from > site.sentence().from() && site.tags().hasAny(from - 1, Lex.ALL, Lex.SCOPE, Lex.ADVERB, Lex.SUM)) {
            from--;
        }
        var joins = site.tags().endingAt(from, Lex.CONJUNCTION);
        return joins != null && joins.value().equals("or");
    }

    private static Label message(Made total, Made count, Made rate, Spread made) {
        var all = Sayings.bounds(total.figure().quantity());
        var many = Sayings.bounds(count.figure().quantity());
        var each = Sayings.bounds(rate.figure().quantity());
        var is = Sayings.middle(made, total.figure().quantity());
        return new Label(
                "%s × %s adalah %s, bukan %s".formatted(many.id(), each.id(), is.id(), all.id()),
                "%s × %s is %s, not %s".formatted(many.en(), each.en(), is.en(), all.en()));
    }
}
