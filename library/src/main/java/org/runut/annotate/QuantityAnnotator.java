package org.runut.annotate;

import java.util.List;
import org.runut.model.Time;
import org.runut.pack.Pack;

/** Finds the quantities of a passage: number, bounds, approximators, unit. */
public final class QuantityAnnotator {
    private final Pack pack;

    public QuantityAnnotator(Pack pack) {
        this.pack = pack;
    }

    /** The quantities of a passage, in order; what a time covers is none. */
    public List<QuantityMention> annotate(Passage passage, List<Time> times) {
        return List.of();
    }
}
