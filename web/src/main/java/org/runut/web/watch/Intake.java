package org.runut.web.watch;

import org.runut.web.archive.Evidence;

/** What takes fetched pages in. Called by one thread at a time; taking the same page again must change nothing. */
@FunctionalInterface
public interface Intake {
    /** Takes a page in. */
    Outcome take(Evidence page);

    /**
     * What became of a page.
     *
     * @param result what was done
     * @param detail why it was refused; empty otherwise
     */
    record Outcome(Result result, String detail) {}

    /** What can become of a page. */
    enum Result {
        /** It holds an article that was not known. */
        ADDED,
        /** It holds a new version of an article. */
        UPDATED,
        /** Its article is known as it is. */
        KNOWN,
        /** No article could be taken from it. */
        REFUSED
    }
}
