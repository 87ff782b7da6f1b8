package org.runut.ledger;

import java.util.function.Consumer;

/** What a ledger keeps and can't make again: articles, and what people decided. */
public sealed interface Kept permits KeptArticle, KeptDecision {

    /** Articles one after the other, then decisions: those of a ledger, or of a file. */
    interface Source {
        /** Hands over each, in the order in which they came to their ledger. */
        void each(Consumer<Kept> taker);
    }
}
