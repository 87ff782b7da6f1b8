package org.runut.link;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.runut.model.Check;
import org.runut.model.Status;
import org.runut.model.Tally;

/** What speaks against two figures answering the same question, by rules that hold whatever else they have in common. */
final class Affinity {
    /** The names of what can speak against it, for the model of questions. */
    static final List<String> NAMES =
            List.of("apart frames", "apart statuses", "apart told", "apart tallies", "apart things");

    /** Scopes that say nothing but the whole. */
    static final Set<String> OPEN_SCOPES = Set.of("", "total", "first");

    private static final double LIKE_WORDS = 0.3;
    private final Map<Mention, Mention> taken;
    private final Limits limits;
    private final Eras eras;

    /**
     * Compares figures.
     *
     * @param taken the figure from which each copied one was taken
     * @param names named things that are known
     * @param eras  the years they hold for
     */
    Affinity(Map<Mention, Mention> taken, KnownNames names, Eras eras) {
        this.taken = taken;
        this.eras = eras;
        limits = new Limits(names);
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
            is(framesApart(a, b)),
            is(statusesApart(a, b)),
            is(toldApart(a, b)),
            is(talliesApart(a, b)),
            is(thingsApart(a, b)),
        };
    }

    private static double is(boolean is) {
        return is ? 1 : 0;
    }

    /** Whether nothing can make it one question: another unit, another era. */
    boolean impossible(Mention a, Mention b) {
        return !a.unitClass().equals(b.unitClass()) || eras.apart(a, b);
    }

    /** Whether something speaks against it. */
    boolean against(Mention a, Mention b) {
        if (!a.unitClass().equals(b.unitClass())) {
            return true;
        }
        if (isTaken(a, b) && Bounds.equal(a, b)) {
            return Alike.nested(a, b);
        }
        if (Levels.together(a, b)) {
            return scopesApart(a, b);
        }
        return framesApart(a, b)
                || eras.apart(a, b)
                || scopesApart(a, b)
                || limits.apart(a, b)
                || statusesApart(a, b)
                || toldApart(a, b)
                || talliesApart(a, b)
                || thingsApart(a, b);
    }

    /** Another frame, unless so telling a value stands in like words that one of the two was misread. */
    private static boolean framesApart(Mention a, Mention b) {
        boolean misread = Bounds.equal(a, b) && telling(a) > 1 && Words.overlap(a.context(), b.context()) >= LIKE_WORDS;
        return Alike.nested(a, b) || Alike.frames(a, b) < 0 && !misread;
    }

    private boolean isTaken(Mention a, Mention b) {
        return a.equals(taken.get(b)) || b.equals(taken.get(a));
    }

    private static boolean scopesApart(Mention a, Mention b) {
        String x = scope(a);
        String y = scope(b);
        if (x.equals(y) || OPEN_SCOPES.contains(x) && OPEN_SCOPES.contains(y)) {
            return false;
        }
        return !Bounds.equal(a, b) || x.equals("additional") || y.equals("additional");
    }

    /** The scope; what is additional and already so is no scope of its own ("31 warga lainnya hilang"). */
    private static String scope(Mention mention) {
        String scope = mention.figure().binding().scope();
        var status = mention.figure().status();
        boolean yetToCome = status == Status.PLANNED || status == Status.POSSIBLE;
        return scope.equals("additional") && !yetToCome ? "" : scope;
    }

    /** What was added to a count is not the count. */
    private static boolean talliesApart(Mention a, Mention b) {
        return isAdded(a) != isAdded(b) && !Bounds.equal(a, b) && (Alike.cumulative(a) || Alike.cumulative(b));
    }

    private static boolean isAdded(Mention mention) {
        return mention.figure().binding().tally() == Tally.INCREMENT && !Levels.isAfter(mention);
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
        return checkedTogether(a, b) || !rivals(a, b) && (a.sameSentence(b) || limited && sameVoice(a, b));
    }

    private static boolean sameVoice(Mention a, Mention b) {
        String speaker = a.figure().chain().speaker();
        return speaker != null && speaker.equals(b.figure().chain().speaker());
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
