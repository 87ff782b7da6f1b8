package org.runut.find;

/** What a claim or an article is found by. */
public enum Field {
    /** The words as they stand. */
    TEXT,
    /** What the words are forms of. */
    STEM,
    /** Human beings who are named there, or speak. */
    PERSON,
    /** Companies, agencies, parties, forces, media that are named there, or speak. */
    ORGANISATION,
    /** Places and countries. */
    PLACE,
    /** Who says it, and who is cited for it. */
    ORIGIN,
    /** Who published it. */
    OUTLET,
    /** Kind, status, unit and days, each as a word of its own. */
    MARK
}
