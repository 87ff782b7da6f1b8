package org.runut.link;

import java.util.List;
import java.util.Set;
import org.runut.model.Quantity;
import org.runut.model.Status;
import org.runut.model.Tally;

/** How alike two figures are in what they are limited to, how they stand to what is real, and who says them when. */
final class LimitLikeness {
    /** The names of the numbers. */
    static final List<String> NAMES = List.of(
            "limits shared",
            "limits apart",
            "placed one",
            "scope other",
            "additional one",
            "part one",
            "total one",
            "planned one",
            "denied one",
            "increment one",
            "speaker same",
            "speaker other same sentence",
            "voice same article",
            "as-of same",
            "side by side",
            "difference one");

    /** Scopes that say nothing but the whole. */
    private static final Set<String> OPEN_SCOPES = Set.of("", "total", "first");

    private final Limits limits;
    private final Affinity affinity;

    LimitLikeness(Limits limits, Affinity affinity) {
        this.limits = limits;
        this.affinity = affinity;
    }

    /** The numbers of a pair. */
    double[] of(Mention a, Mention b) {
        return Numbers.together(limited(a, b), told(a, b));
    }

    private double[] limited(Mention a, Mention b) {
        String x = a.figure().binding().scope();
        String y = b.figure().binding().scope();
        return Numbers.of(
                limits.shared(a, b),
                limits.apart(a, b),
                limits.placed(a) != limits.placed(b),
                !x.equals(y) && !(OPEN_SCOPES.contains(x) && OPEN_SCOPES.contains(y)),
                x.equals("additional") != y.equals("additional"),
                x.equals("part") != y.equals("part"),
                x.equals("total") != y.equals("total"),
                planned(a) != planned(b),
                a.refused() != b.refused(),
                increment(a) != increment(b));
    }

    private double[] told(Mention a, Mention b) {
        String s = a.figure().chain().speaker();
        String t = b.figure().chain().speaker();
        boolean same = Alike.sameSpeaker(a, b);
        return Numbers.of(
                same,
                a.sameSentence(b) && s != null && t != null && !same,
                a.sameArticle(b) && same && !Bounds.equal(a, b),
                a.stated() != null && a.stated().equals(b.stated()),
                affinity.sideBySide(a, b),
                difference(a) != difference(b));
    }

    /** Whether it says by how much a level moved, not the level. */
    private static boolean difference(Mention mention) {
        var change = mention.figure().quantity().change();
        return change == Quantity.Change.UP || change == Quantity.Change.DOWN;
    }

    private static boolean planned(Mention mention) {
        return mention.figure().status() == Status.PLANNED;
    }

    private static boolean increment(Mention mention) {
        return mention.figure().binding().tally() == Tally.INCREMENT;
    }
}
