package org.runut.annotate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runut.model.Time;
import org.runut.model.TimeValue;
import org.runut.pack.Pack;

/** Finds the expressions that name a calendar date or period and resolves them against the publication date. */
public final class TimeAnnotator {
    private final Pack pack;

    public TimeAnnotator(Pack pack) {
        this.pack = pack;
    }

    /** The times of a passage, in order. */
    public List<Time> annotate(Passage passage, @Nullable TimeValue published) {
        return List.of();
    }
}
