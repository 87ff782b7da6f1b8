package org.runut.clean;

import org.runut.model.Span;

/**
 * A passage that is not the article.
 *
 * @param span where it stands
 * @param kind what it is
 * @param name who is credited or named in it; empty for none
 */
record Aside(Span span, Kind kind, String name) {
    /** What stands aside. */
    enum Kind {
        /** Links, forms, requests to the reader. */
        FURNITURE,
        /** An advertisement of the outlet's own channel. */
        CHANNEL,
        /** A medium is credited with the whole. */
        CREDIT,
        /** Who wrote or edited it. */
        BYLINE,
        /** Initials at the end. */
        SIGNATURE,
        /** The headline, standing in the text as well. */
        HEADLINE
    }
}
