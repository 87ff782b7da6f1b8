package org.runut.link.story;

/** How common the terms of signatures are in a ledger: what few articles hold tells more. */
public interface TermCounts {
    /** How many articles the ledger holds. */
    int articles();

    /** How many of them hold the term. */
    int with(String term);
}
