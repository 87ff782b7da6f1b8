package org.runut.model;

import java.util.List;

/**
 * A decision as it bears on a story.
 *
 * @param decision what was decided
 * @param standing whether it holds
 * @param claims   the ids of the claims it is about, as they are now
 * @param before   the figures it is about, as they were read
 */
public record Ruling(Decision decision, Standing standing, List<String> claims, List<Story.Entry> before) {
    public Ruling {
        claims = List.copyOf(claims);
        before = List.copyOf(before);
    }

    /** How a decision stands. */
    public enum Standing {
        /** It holds. */
        HOLDS,
        /** It was undone. */
        UNDONE,
        /** The articles no longer hold what it is about; it is kept, and holds again once they do. */
        UNPLACED
    }
}
