package org.runut.model;

/** The part of an article in which an offset counts. */
public enum Part {
    /** The headline. */
    TITLE,
    /** The body, {@link Article#text()}. */
    TEXT
}
