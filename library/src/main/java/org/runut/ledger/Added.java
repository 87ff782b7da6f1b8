package org.runut.ledger;

import org.jspecify.annotations.Nullable;

/**
 * What became of an article that was added.
 *
 * @param article id of the article
 * @param result  what happened
 * @param story   id of the story it belongs to; null where it was only kept
 */
public record Added(String article, Result result, @Nullable String story) {
    /** What happened. */
    public enum Result {
        /** It is new. */
        ADDED,
        /** The ledger held it already. */
        KNOWN,
        /** The ledger held another text under the same address; it now holds both. */
        UPDATED
    }
}
