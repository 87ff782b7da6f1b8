package org.runut.ledger;

/**
 * Something that is not as it must be in a ledger.
 *
 * @param kind    what must hold and does not
 * @param subject the article, story or term it is about; empty where it is the whole
 * @param detail  what was found; empty where the kind says all
 */
public record Problem(Kind kind, String subject, String detail) {
    /** What must hold in a ledger. */
    public enum Kind {
        /** The database is whole by its own check. */
        DATABASE,
        /** What refers to something refers to what is there. */
        REFERENCE,
        /** An analysis can be read. */
        ANALYSIS,
        /** An analysis is kept under the id of its article and the hash of its text. */
        IDENTITY,
        /** An article has a latest version, and it is one of its own. */
        LATEST,
        /** A figure of the latest version leads to that version. */
        FIGURES,
        /** The terms of an article's signature lead to the article, and no other terms do. */
        TERMS,
        /** A term is counted as often as it occurs. */
        COUNTS,
        /** A story that became part of another holds nothing, and leads to one that holds something. */
        STORIES,
        /** The words of an article can be searched, and none of what is not there. */
        SEARCH,
        /** Articles are numbered without a gap. */
        NUMBERS,
        /** A decision can be read, and is found by what it is about. */
        DECISIONS
    }
}
