package org.runut.ledger;

import java.util.function.Consumer;

/** What a ledger keeps and can't make again: articles, ids of stories that lead on, and what people decided. */
public sealed interface Kept permits KeptArticle, KeptLead, KeptDecision {

    /** Articles one after the other, then ids that lead on, then decisions: those of a ledger, or of a file. */
    interface Source {
        /** Hands over each, in the order in which they came to their ledger. */
        void each(Consumer<Kept> taker);
    }
}
