package org.runut.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import org.runut.link.CopyLink.Pair;

/** Finds for the figures of one article those of another from which they may have been taken: same thing, same words around it. */
final class FigureAligner {
    private final boolean verbatim;

    /** An aligner for texts that share sentences, or for those that share only what they say. */
    FigureAligner(boolean verbatim) {
        this.verbatim = verbatim;
    }

    private record Scored(Pair pair, double score) {}

    /** One figure of the original for each of the copy that has one, in the order of the copy. */
    List<Pair> align(Reading original, Reading copy) {
        var scored = new ArrayList<Scored>();
        for (var b : copy.mentions()) {
            for (var a : original.mentions()) {
                double score = score(a, b);
                if (score > 0) {
                    scored.add(new Scored(new Pair(a, b), score));
                }
            }
        }
        scored.sort(Comparator.comparingDouble(Scored::score)
                .reversed()
                .thenComparing(s -> s.pair().copy().index())
                .thenComparing(s -> s.pair().original().index()));
        var used = new HashSet<Mention>();
        var pairs = new ArrayList<Pair>();
        for (var candidate : scored) {
            var pair = candidate.pair();
            if (!used.contains(pair.original()) && !used.contains(pair.copy())) {
                used.add(pair.original());
                used.add(pair.copy());
                pairs.add(pair);
            }
        }
        pairs.sort(Comparator.comparing(p -> p.copy().index()));
        return pairs;
    }

    private double score(Mention a, Mention b) {
        if (a.headline() != b.headline() || !a.unitClass().equals(b.unitClass())) {
            return 0;
        }
        double context = Words.overlap(a.context(), b.context());
        boolean equal = Bounds.equal(a, b);
        double alike = Alike.frames(a, b) + Alike.things(a, b);
        if (equal) {
            boolean enough = verbatim ? context >= 0.3 : alike >= 0 || context >= 0.3;
            return enough ? 4 + context * 3 + alike + place(a, b) : 0;
        }
        if (verbatim) {
            return context >= 0.55 ? 1 + context * 3 + alike : 0;
        }
        return Bounds.near(a, b) && Bounds.share(a, b) && alike > 0 ? 0.5 + context + alike : 0;
    }

    /** Nearer in the order of telling is likelier. */
    private static double place(Mention a, Mention b) {
        double x = (double) a.index() / Math.max(1, a.reading().mentions().size());
        double y = (double) b.index() / Math.max(1, b.reading().mentions().size());
        return -0.5 * Math.abs(x - y);
    }
}
