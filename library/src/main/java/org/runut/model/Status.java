package org.runut.model;

/** How a claim stands to what is real. */
public enum Status {
    /** It took place, or holds. */
    HAPPENED,
    /** A word says that it still goes on (masih, saat ini). */
    ONGOING,
    /** A target, forecast or intention. */
    PLANNED,
    /** It may be so. */
    POSSIBLE,
    /** It is said not to be so. */
    DENIED,
    /** Whoever said it no longer does. */
    WITHDRAWN
}
