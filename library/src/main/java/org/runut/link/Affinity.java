package org.runut.link;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.runut.model.Check;
import org.runut.model.Status;
import org.runut.model.Tally;

/** What speaks against two figures answering the same question, by rules that hold whatever else they have in common. */
final class Affinity {
    /** The names of what can speak against it, for the model of questions. */
    static final List<String> NAMES =
            List.of("apart frames", "apart statuses", "apart told", "apart tallies", "apart things");

    private static final double LIKE_WORDS = 0.3;
    private static final int TELLING_DIGITS = 3;
    private final Map<Mention, Mention> taken;
    private final Limits limits;
    private final Eras eras;

    /**
     * Compares figures.
     *
     * @param taken the figure from which each copied one was taken
     * @param limits to what they are limited
     * @param eras  the years they hold for
     */
    Affinity(Map<Mention, Mention> taken, Limits limits, Eras eras) {
        this.taken = taken;
        this.eras = eras;
        this.limits = limits;
    }

    /** Whether two voices are set against one another. */
    private static boolean rivals(Mention a, Mention b) {
        String x = a.figure().chain().speaker();
        String y = b.figure().chain().speaker();
        return x != null && y != null && !x.equals(y);
    }

    /** How much the same value tells: a large unround number more than a small one. */
    private static double telling(Mention a) {
        double value = Math.abs(Bounds.middle(a));
        if (value < 13) {
            return 1;
        }
        return value < 100 ? 1.5 : 2;
    }

    /** What speaks against it, each as 1 or 0, in the order of {@link #NAMES}. */
    double[] reasons(Mention a, Mention b) {
        if (Levels.together(a, b) || isTaken(a, b) && Bounds.equal(a, b)) {
            return new double[NAMES.size()];
        }
        return new double[] {
            Numbers.is(framesApart(a, b)),
            Numbers.is(statusesApart(a, b)),
            Numbers.is(toldApart(a, b)),
            Numbers.is(talliesApart(a, b)),
            Numbers.is(thingsApart(a, b)),
        };
    }

    /** Whether nothing can make it one question: another unit, another era. */
    boolean impossible(Mention a, Mention b) {
        return !a.unitClass().equals(b.unitClass()) && !isMisread(a, b) || eras.apart(a, b);
    }

    /** Whether one value in two units tells that one unit was misread: it was taken over, or so telling a value counts no known thing. */
    private boolean isMisread(Mention a, Mention b) {
        boolean counted = a.unitClass().equals(Units.COUNT) || b.unitClass().equals(Units.COUNT);
        return Bounds.equal(a, b) && (isTaken(a, b) || counted && Bounds.digits(a) >= TELLING_DIGITS);
    }

    /** Another frame, unless so telling a value stands in like words that one of the two was misread. */
    private static boolean framesApart(Mention a, Mention b) {
        boolean misread = Bounds.equal(a, b) && telling(a) > 1 && Words.overlap(a.context(), b.context()) >= LIKE_WORDS;
        return Alike.nested(a, b) || Alike.frames(a, b) < 0 && !misread && !Alike.kin(a, b);
    }

    private boolean isTaken(Mention a, Mention b) {
        return a.equals(taken.get(b)) || b.equals(taken.get(a));
    }

    /** What was added to a count is not the count. */
    private static boolean talliesApart(Mention a, Mention b) {
        return isAdded(a) != isAdded(b) && !Bounds.equal(a, b) && (Alike.cumulative(a) || Alike.cumulative(b));
    }

    private static boolean isAdded(Mention mention) {
        return mention.figure().binding().tally() == Tally.INCREMENT && !Levels.isAfter(mention);
    }

    /** Two values that one voice gives in one article for the same time, neither the level before the other: a part and its whole. */
    boolean sideBySide(Mention a, Mention b) {
        return a.sameArticle(b)
                && !a.headline()
                && !b.headline()
                && !Bounds.share(a, b)
                && a.refused() == b.refused()
                && !a.before()
                && !b.before()
                && !Levels.isAfter(a)
                && !Levels.isAfter(b)
                && Objects.equals(a.stated(), b.stated())
                && !rivals(a, b)
                && (a.figure().chain().speaker() == null) == (b.figure().chain().speaker() == null);
    }

    /** What is planned is not what happened, unless it came about as planned. */
    private static boolean statusesApart(Mention a, Mention b) {
        boolean planned = a.figure().status() == Status.PLANNED;
        return planned != (b.figure().status() == Status.PLANNED) && !Bounds.near(a, b);
    }

    /** Two values that one voice gives side by side answer two questions, and so do a part and its total. */
    private boolean toldApart(Mention a, Mention b) {
        if (!a.sameArticle(b) || a.headline() || b.headline() || Bounds.share(a, b) || a.refused() != b.refused()) {
            return false;
        }
        boolean limited = limits.placed(a) != limits.placed(b) && !a.before() && !b.before();
        return checkedTogether(a, b) || !rivals(a, b) && (a.sameSentence(b) || limited && Alike.sameSpeaker(a, b));
    }

    /** Whether a check of the article sets the two against one another. */
    private static boolean checkedTogether(Mention a, Mention b) {
        return a.reading().analysis().checks().stream()
                .filter(check -> check.kind() != Check.Kind.HEADLINE)
                .anyMatch(check -> holds(check, a) && holds(check, b));
    }

    private static boolean holds(Check check, Mention mention) {
        return check.evidence().stream()
                .anyMatch(place -> place.part() == mention.figure().quantity().part()
                        && place.span().overlaps(mention.figure().quantity().span()));
    }

    /** Different things are counted: no word in common, and the frame does not make them the same. */
    private static boolean thingsApart(Mention a, Mention b) {
        var x = a.figure().binding();
        var y = b.figure().binding();
        boolean framed = !x.frame().isEmpty() && x.frame().equals(y.frame());
        boolean people = "person".equals(a.figure().quantity().unit())
                && "person".equals(b.figure().quantity().unit());
        return !framed && !people && Alike.things(a, b) == 0 && !(Bounds.equal(a, b) && telling(a) > 1);
    }
}
