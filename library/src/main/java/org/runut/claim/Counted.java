package org.runut.claim;

import org.jspecify.annotations.Nullable;

/**
 * What a quantity counts or measures.
 *
 * @param words   the words of the text that name it; null where only an earlier figure tells
 * @param phrase  where they stand; null where they stand in another sentence
 * @param concept the kind of thing; null where nothing tells
 * @param how     how sure the reading is, between 0 and 1
 */
record Counted(
        @Nullable String words,
        @Nullable Phrase phrase,
        @Nullable Concept concept,
        double how) {
    /** Nothing names it. */
    static final Counted NONE = new Counted(null, null, null, 0.3);
}
