package org.runut.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.runut.link.CopyLink.Pair;
import org.runut.model.Drift;
import org.runut.model.TimeValue;

/** What a report changed in a figure that it passes on. */
final class Drifts {
    private final Known known;

    Drifts(Known known) {
        this.known = known;
    }

    /** Everything that was changed on the way. */
    List<Drift> of(Pair pair) {
        var drifts = new ArrayList<Drift>();
        var a = pair.original();
        var b = pair.copy();
        if (!Bounds.equal(a, b)) {
            drifts.add(drift(sameForm(a, b) ? Drift.Kind.NUMBER : Drift.Kind.BOUNDS, a, b));
        }
        if (CountedDrift.is(a, b)) {
            drifts.add(drift(Drift.Kind.COUNTED, a, b));
        }
        if (a.figure().status() != b.figure().status()) {
            drifts.add(drift(Drift.Kind.STATUS, a, b));
        }
        speaker(a, b).ifPresent(drifts::add);
        if (apart(a.stated(), b.stated())) {
            drifts.add(drift(Drift.Kind.DATE, a, b));
        }
        return drifts;
    }

    /** Whether both are open to the same sides, so that another number is what was changed ("at least 14", "at least 41"). */
    private static boolean sameForm(Mention a, Mention b) {
        return a.isPoint() == b.isPoint()
                && (a.low() == null) == (b.low() == null)
                && (a.high() == null) == (b.high() == null);
    }

    /** Another is made to say it; who takes a figure out of a nameless paper and gives it to somebody makes him say it too. */
    private Optional<Drift> speaker(Mention a, Mention b) {
        var x = known.credited().get(a);
        var y = known.credited().get(b);
        String before = x == null ? known.papers().get(a) : x.name();
        String after = y == null ? known.papers().get(b) : y.name();
        boolean same = x == null ? y == null : y != null && x.id().equals(y.id());
        return same || before == null || after == null
                ? Optional.empty()
                : Optional.of(new Drift(Drift.Kind.SPEAKER, before, after));
    }

    private static boolean apart(@Nullable TimeValue a, @Nullable TimeValue b) {
        return a != null && b != null && a.first().isPresent() && b.first().isPresent() && !a.overlaps(b);
    }

    private static Drift drift(Drift.Kind kind, Mention a, Mention b) {
        return new Drift(kind, a.phrase(), b.phrase());
    }
}
