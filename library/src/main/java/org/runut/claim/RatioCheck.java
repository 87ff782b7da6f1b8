package org.runut.claim;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runut.annotate.quantity.QuantityMention.Kind;
import org.runut.model.Check;
import org.runut.model.Label;
import org.runut.pack.Lex;

/** Whether "so many times as much" fits the two figures that it compares. */
final class RatioCheck {
    private static final int BARE = 2;
    private static final int BEHIND = 5;
    private static final int NEAR = 3;
    private static final double EXACT = 0.05;
    private static final double LOOSE = 0.15;

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
        var above = Spread.of(compared);
        var below = Spread.of(base);
        if (!above.isPositive() || !below.isPositive() || fits(ratio, above.by(below))) {
            return;
        }
        checks.add(new Check(
                Check.Kind.ARITHMETIC,
                message(ratio, compared, base),
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
            boolean number = i > site.mention().to() && site.layers().quantity(i) != null;
            if (number && site.tags().hasAny(i - 1, Lex.DETERMINER, Lex.ARTICLE, Lex.RELATIVE)) {
                return true;
            }
            if (site.tags().has(i, Lex.COMPARED) || from != null && from.value().equals("from")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfThing(Site site, int i) {
        return i < site.to() && site.passage().token(i).isWord() && !site.tags().hasAny(i, Lex.LINKER, Lex.FUNCTION);
    }

    /** The nearest figure before the ratio that is no part of another and no level before a change, in its sentence or the one before. */
    private static @Nullable Made before(List<Made> figures, int i) {
        for (int k = i - 1; k >= Math.max(0, i - NEAR); k--) {
            var found = figures.get(k);
            boolean near = found.sentencesTo(figures.get(i)) <= 1;
            if (!near || !isPart(found) && !found.isBefore()) {
                return near && found.site().mention().kind() != Kind.MULTIPLE ? found : null;
            }
        }
        return null;
    }

    private static boolean isPart(Made made) {
        return made.site().has(made.site().mention().to(), Lex.BACK);
    }

    /** The figure of the same kind of thing behind the ratio, in its sentence or the next. */
    private static @Nullable Made after(List<Made> figures, int i, Made compared) {
        for (int k = i + 1; k < Math.min(figures.size(), i + 3); k++) {
            var found = figures.get(k);
            int apart = figures.get(i).sentencesTo(found);
            boolean alike = apart == 0 && k == i + 1 && sameUnit(found, compared) && leads(figures.get(i), found);
            boolean same = found.sameThing(compared) && found.concept().equals(compared.concept());
            if (apart <= 1 && (same || alike)) {
                return found;
            }
        }
        return null;
    }

    private static boolean sameUnit(Made a, Made b) {
        String unit = a.figure().quantity().unit();
        return unit != null && unit.equals(b.figure().quantity().unit());
    }

    /** Whether "dari" or a word of comparison stands between the ratio and what may be its base, or "yang" before the base. */
    private static boolean leads(Made ratio, Made base) {
        var site = ratio.site();
        for (int i = site.mention().to(); i < base.site().mention().from(); i++) {
            var from = site.tags().at(i, Lex.LOCATIVE);
            if (site.tags().hasAny(i, Lex.COMPARED, Lex.FROM)
                    || from != null && from.value().equals("from")) {
                return true;
            }
        }
        return site.tags().has(base.site().mention().from() - 1, Lex.RELATIVE);
    }

    private static boolean fits(Made ratio, Spread real) {
        var quantity = ratio.figure().quantity();
        double slack = quantity.approximate() ? LOOSE : quantity.isPoint() ? EXACT : 0;
        var stated = Spread.of(ratio);
        return real.meets(new Spread(stated.low() * (1 - slack), stated.high() * (1 + slack)));
    }

    private static Label message(Made ratio, Made compared, Made base) {
        var stated = Sayings.bare(ratio.figure().quantity());
        var above = Sayings.bounds(compared.figure().quantity());
        var below = Sayings.bounds(base.figure().quantity());
        var least = Sayings.ratio(compared.least(), base.most());
        var most = Sayings.ratio(compared.most(), base.least());
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
