package org.runut.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.runut.annotate.quantity.QuantityMention.Kind;
import org.runut.model.Check;
import org.runut.model.Label;
import org.runut.model.Quantity.Change;
import org.runut.pack.Lex;

/**
 * Whether by how much something changed fits the levels before and after, where all three stand in one sentence: "naik 12
 * persen menjadi Rp 448 miliar dari Rp 400 miliar", "0,4 poin di atas bulan lalu yang 2,8 persen".
 */
final class ChangeCheck {
    private static final int NEAR = 8;
    private static final int CLOSE = 4;
    private static final double HUNDRED = 100;
    private static final String PERCENT = "percent";
    private static final String POINT = "percentage-point";
    private static final String BASIS_POINT = "bps";
    private static final String FROM = "from";

    /** The changes that the levels beside them don't bear out. */
    List<Check> check(List<Made> figures) {
        var checks = new ArrayList<Check>();
        for (int i = 0; i + 2 < figures.size(); i++) {
            var three = figures.subList(i, i + 3);
            if (inOneSentence(three) || pointsBack(three)) {
                check(three, checks);
            }
        }
        return checks;
    }

    private static boolean inOneSentence(List<Made> three) {
        var first = three.getFirst();
        return three.stream()
                .allMatch(m -> m.inTitle() == first.inTitle()
                        && m.site().sentence().equals(first.site().sentence()));
    }

    /** Whether the sentence of the last two begins by pointing back to the first ("Jumlah itu 20 persen lebih banyak dibanding …"). */
    private static boolean pointsBack(List<Made> three) {
        var first = three.getFirst();
        var site = three.get(1).site();
        int from = site.sentence().from();
        boolean points = site.tags().first(from, from + 2, Lex.BACK) != null
                || site.has(from, Lex.DEMONSTRATIVE) && site.has(from + 1, Lex.LINKER);
        return three.get(1).besides(three.getLast())
                && first.sentencesTo(three.get(1)) == 1
                && points
                && site.before() == null
                && isChange(three.get(1))
                && isThen(three.getLast(), three);
    }

    private static void check(List<Made> three, List<Check> checks) {
        for (var change : three) {
            var levels = three.stream().filter(m -> !m.equals(change)).toList();
            if (isChange(change) && sameUnit(levels)) {
                var then = only(levels, m -> isThen(m, three));
                var now = then == null ? null : levels.get(levels.getFirst().equals(then) ? 1 : 0);
                boolean told = now != null
                        && (isNow(now)
                                || now.equals(three.getFirst())
                                        && three.getLast().equals(then));
                if (then != null && now != null && told && !isApart(change, now, then) && !isRange(then, now)) {
                    check(change, now, then, checks);
                }
            }
        }
    }

    /** Whether each of the two is told of a place of its own: no change, but how far values lie apart ("from 6% in Lyle to 29% in Orne"). */
    private static boolean isRange(Made then, Made now) {
        return isPlaced(then) && isPlaced(now);
    }

    private static boolean isPlaced(Made made) {
        var in = made.site().tags().at(made.site().mention().to(), Lex.LOCATIVE);
        return in != null && in.value().isEmpty();
    }

    /** Whether the level before is told in another clause than the change, or than the level after it that follows the change. */
    private static boolean isApart(Made change, Made now, Made then) {
        boolean leads = change.site().mention().from() < now.site().mention().from();
        return isOtherClause(then, change) || leads && isOtherClause(now, then);
    }

    /** Whether a word that joins clauses stands between the two: the later one is of something else. */
    private static boolean isOtherClause(Made first, Made second) {
        var site = first.site();
        for (int i = site.mention().to(); i < second.site().mention().from(); i++) {
            var joins = site.tags().at(i, Lex.CONJUNCTION);
            if (joins != null && joins.value().isEmpty()
                    || site.passage().token(i).is(";")) {
                return true;
            }
        }
        return false;
    }

    private static void check(Made change, Made now, Made then, List<Check> checks) {
        var real = real(change, Spread.of(now), Spread.of(then));
        var stated = Spread.of(change);
        boolean fits = real == null || real.meets(stated) || isMeantOtherwise(change, now, then, real, stated);
        if (real != null && !fits) {
            checks.add(new Check(
                    Check.Kind.ARITHMETIC,
                    message(
                            change,
                            now,
                            then,
                            Objects.requireNonNull(real(change, Spread.exact(now), Spread.exact(then)))),
                    List.of(
                            change.figure().place(),
                            now.figure().place(),
                            then.figure().place())));
        }
    }

    /** A change of a share told in percent may be meant in points, and by "naik dua kali lipat" some mean thrice as much. */
    private static boolean isMeantOtherwise(Made change, Made now, Made then, Spread real, Spread stated) {
        boolean shares = PERCENT.equals(unit(change)) && PERCENT.equals(unit(now));
        boolean times = change.site().mention().kind() == Kind.MULTIPLE;
        return shares && Spread.of(now).apart(Spread.of(then)).meets(stated)
                || times && real.meets(stated.plus(new Spread(1, 1)));
    }

    /** By how much it really changed, in the unit of the change; null where the units don't go together. */
    private static @Nullable Spread real(Made change, Spread now, Spread then) {
        if (!now.isPositive() || !then.isPositive()) {
            return null;
        }
        if (POINT.equals(unit(change))) {
            return now.apart(then);
        }
        if (BASIS_POINT.equals(unit(change))) {
            return now.apart(then).times(HUNDRED);
        }
        return switch (change.site().mention().kind()) {
            case SHARE -> share(now.by(then));
            case MULTIPLE -> change.figure().quantity().change() == Change.DOWN ? then.by(now) : now.by(then);
            case COUNT, MONEY, MEASURE -> now.apart(then);
            case DURATION, AGE, CONVERSION -> null;
        };
    }

    private static Spread share(Spread ratio) {
        return ratio.apart(new Spread(1, 1)).times(HUNDRED);
    }

    /** Whether the figure says by how much something changed or differs. */
    private static boolean isChange(Made made) {
        var change = made.figure().quantity().change();
        boolean moves = change == Change.UP || change == Change.DOWN;
        boolean points = POINT.equals(unit(made)) || BASIS_POINT.equals(unit(made));
        return made.figure().quantity().isPoint()
                && (moves || points || leadsToLevels(made) || closesLevels(made))
                && !isNow(made)
                && !leads(made, made.site().left());
    }

    /** Whether nothing but a comma stands between a share and the word that leads to the level before ("menguap sepertiga, dari 3 menjadi 2"). */
    private static boolean leadsToLevels(Made made) {
        var site = made.site();
        int comma = site.mention().to();
        return made.site().mention().kind() == Kind.SHARE
                && comma + 1 < site.sentence().to()
                && site.passage().token(comma).is(",")
                && site.tags().has(comma + 1, Lex.FROM);
    }

    /** Whether it is so many times, told right behind the level after a change ("dari 4.200 ke 5.800 pasien berarti hampir dua kali lipat"). */
    private static boolean closesLevels(Made made) {
        var site = made.site();
        var level = site.before();
        return site.mention().kind() == Kind.MULTIPLE
                && level != null
                && level.kind() != Kind.SHARE
                && site.mention().from() - level.to() <= CLOSE
                && site.tags().endingAt(level.from(), Lex.BECOMES) != null;
    }

    /** Whether both levels are told in the unit that a change in points, or any change, can be of. */
    private static boolean sameUnit(List<Made> levels) {
        var first = levels.getFirst();
        var last = levels.getLast();
        boolean figures = first.least() != null && last.least() != null;
        boolean level = !POINT.equals(unit(first)) && first.site().mention().kind() != Kind.MULTIPLE;
        return figures && level && first.sameMeasure(last);
    }

    private static String unit(Made made) {
        String unit = made.figure().quantity().unit();
        return unit == null ? "" : unit;
    }

    /** Whether a word right before it says that it is the level after the change. */
    private static boolean isNow(Made made) {
        return made.site().tags().endingAt(made.site().mention().from(), Lex.BECOMES) != null;
    }

    /** Whether a word between it and the figure before says that it is the level before the change. */
    private static boolean isThen(Made made, List<Made> three) {
        int from = made.site().sentence().from();
        for (var other : three) {
            int end = other.site().mention().to();
            from = end <= made.site().mention().from() ? Math.max(from, end) : from;
        }
        return !isNow(made) && leads(made, from);
    }

    private static boolean leads(Made made, int from) {
        var site = made.site();
        int number = site.mention().from();
        for (int i = number - 1; i >= Math.max(from, number - NEAR); i--) {
            var of = site.tags().at(i, Lex.LOCATIVE);
            if (site.tags().hasAny(i, Lex.FROM, Lex.COMPARED, Lex.AT_LEAST, Lex.AT_MOST)
                    || of != null && of.value().equals(FROM)) {
                return true;
            }
            if (site.passage().token(i).is(",")) {
                return false;
            }
        }
        return false;
    }

    private static @Nullable Made only(List<Made> levels, Predicate<Made> test) {
        var found = levels.stream().filter(test).toList();
        return found.size() == 1 ? found.getFirst() : null;
    }

    private static Label message(Made change, Made now, Made then, Spread real) {
        var stated = Sayings.bounds(change.figure().quantity());
        var after = Sayings.bounds(now.figure().quantity());
        var before = Sayings.bounds(then.figure().quantity());
        var is = Sayings.middle(real, change.figure().quantity());
        return new Label(
                "Dari %s menjadi %s, selisihnya %s, bukan %s".formatted(before.id(), after.id(), is.id(), stated.id()),
                "From %s to %s it is %s, not %s".formatted(before.en(), after.en(), is.en(), stated.en()));
    }
}
