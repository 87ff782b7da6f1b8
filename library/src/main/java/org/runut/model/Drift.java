package org.runut.model;

/**
 * What a report changed in what it passes on.
 *
 * @param kind     what changed
 * @param original the words of the original
 * @param copy     the words of the report
 */
public record Drift(Kind kind, String original, String copy) {
    /** What a report can change. */
    public enum Kind {
        NUMBER,
        SPEAKER,
        STATUS,
        COUNTED,
        BOUNDS,
        DATE,
        WORDING
    }
}
