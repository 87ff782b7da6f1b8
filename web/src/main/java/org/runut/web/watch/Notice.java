package org.runut.web.watch;

import java.net.URI;

/**
 * Something that a round of watching met.
 *
 * @param kind    what it is
 * @param address which page or feed
 * @param detail  one sentence, or empty
 */
public record Notice(Kind kind, URI address, String detail) {
    /** What can be met. */
    public enum Kind {
        /** An article that was not known. */
        NEW,
        /** An article whose text changed. */
        CHANGED,
        /** A page that its site no longer has; what was fetched of it is still in the archive. */
        GONE,
        /** A page that no article could be taken from. */
        REFUSED,
        /** A page that could not be fetched; it is tried again. */
        FAILED,
        /** A feed that could not be fetched or read; it is tried again. */
        FEED_FAILED
    }
}
