package org.runut.model;

import java.util.List;

/**
 * Something inside one article that does not fit.
 *
 * @param kind     what kind
 * @param message  one sentence a reader can check, in both languages
 * @param evidence the passages it speaks of
 */
public record Check(Kind kind, Label message, List<Place> evidence) {
    public Check {
        evidence = List.copyOf(evidence);
    }

    /** What does not fit. */
    public enum Kind {
        /** The headline says more, or otherwise, than the body. */
        HEADLINE,
        /** Parts above the stated total, or a ratio or percentage that its own figures don't bear out. */
        ARITHMETIC,
        /** Parts below the total. */
        INCOMPLETE
    }
}
