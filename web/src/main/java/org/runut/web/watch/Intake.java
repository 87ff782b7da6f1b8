package org.runut.web.watch;

import java.net.URI;
import java.util.Optional;
import org.runut.web.archive.Evidence;

/** What takes fetched pages in. Taking the same page again must change nothing. */
@FunctionalInterface
public interface Intake {
    /** Begins with the first page of an article. Threads may begin several at once. */
    Taking begin(Evidence page);

    /** An article whose pages are brought together. */
    interface Taking {
        /** The address of the next page that belongs to it and is missing; each is named once. */
        Optional<URI> next();

        /** Adds the page that was named last. */
        void add(Evidence part);

        /** Takes the article in. Called by one thread at a time. */
        Outcome end();
    }

    /**
     * What became of an article.
     *
     * @param result what was done
     * @param detail why it was refused; empty otherwise
     */
    record Outcome(Result result, String detail) {}

    /** What can become of an article. */
    enum Result {
        /** It was not known. */
        ADDED,
        /** It is a new version of one that is known. */
        UPDATED,
        /** It is known as it is. */
        KNOWN,
        /** None could be taken from the page. */
        REFUSED
    }
}
