package org.runut.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.runut.link.CopyLink.Pair;
import org.runut.model.Drift;
import org.runut.model.TimeValue;

/** What a report changed in a figure that it passes on. */
final class Drifts {
    private final Map<Mention, Source> sources;

    /** @param sources origin of each figure that has one */
    Drifts(Map<Mention, Source> sources) {
        this.sources = sources;
    }

    /** Everything that was changed on the way. */
    List<Drift> of(Pair pair) {
        var drifts = new ArrayList<Drift>();
        var a = pair.original();
        var b = pair.copy();
        if (!Bounds.equal(a, b)) {
            boolean points = a.isPoint() && b.isPoint();
            drifts.add(drift(points ? Drift.Kind.NUMBER : Drift.Kind.BOUNDS, a, b));
        }
        if (Alike.frames(a, b) < 0) {
            drifts.add(drift(Drift.Kind.COUNTED, a, b));
        }
        if (a.figure().status() != b.figure().status()) {
            drifts.add(drift(Drift.Kind.STATUS, a, b));
        }
        var x = sources.get(a);
        var y = sources.get(b);
        if (x != null && y != null && !x.id().equals(y.id())) {
            drifts.add(new Drift(Drift.Kind.SPEAKER, x.name(), y.name()));
        }
        if (apart(a.stated(), b.stated())) {
            drifts.add(drift(Drift.Kind.DATE, a, b));
        }
        return drifts;
    }

    private static boolean apart(@Nullable TimeValue a, @Nullable TimeValue b) {
        return a != null && b != null && a.first().isPresent() && b.first().isPresent() && !a.overlaps(b);
    }

    private static Drift drift(Drift.Kind kind, Mention a, Mention b) {
        return new Drift(kind, a.phrase(), b.phrase());
    }
}
