package org.runut.decide;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.runut.model.Decision;

/** Which decisions hold: one that was undone does not, unless the undoing was undone. */
public final class Standings {
    private final Set<String> undone = new HashSet<>();

    /** Of decisions in the order in which they were made. */
    public Standings(List<Decision> decisions) {
        for (var decision : decisions.reversed()) {
            if (decision instanceof Decision.Undo undo && !undone.contains(undo.id())) {
                undone.add(undo.decision());
            }
        }
    }

    /** Whether a decision holds. */
    public boolean holds(Decision decision) {
        return !undone.contains(decision.id());
    }
}
