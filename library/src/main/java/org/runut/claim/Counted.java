package org.runut.claim;

import org.jspecify.annotations.Nullable;
import org.runut.annotate.quantity.QuantityMention.Kind;
import org.runut.model.Quantity.Change;

/**
 * What a quantity counts or measures.
 *
 * @param words   the words of the text that name it; null where only an earlier figure tells
 * @param phrase  where they stand; null where they stand in another sentence
 * @param concept the kind of thing; null where nothing tells
 * @param frame   what happens to it, where that came with the words or from an earlier figure; null for none
 * @param how     how sure the reading is, between 0 and 1
 */
record Counted(
        @Nullable String words,
        @Nullable Phrase phrase,
        @Nullable Concept concept,
        @Nullable Frame frame,
        double how) {
    /** Less sure than this is what nothing tells. */
    static final double LEAST = 0.35;

    private static final double LEANING = 0.6;

    /** Nothing names it. */
    static final Counted NONE = new Counted(null, null, null, null, 0.3);

    /** The same, told by an earlier figure rather than by words of its own. */
    Counted leaning() {
        return new Counted(words, null, concept, frame, Math.min(how, LEANING));
    }

    /** The same, named by these words. */
    Counted in(String named) {
        return new Counted(named, phrase, concept, frame, how);
    }

    /** The same, with what happens to it. */
    Counted with(@Nullable Frame happens) {
        return new Counted(words, phrase, concept, happens, how);
    }

    /** What happens to it in the end, given what the words around the quantity say. */
    @Nullable
    Frame happens(Site site, @Nullable Frame around) {
        var change = site.mention().quantity().change();
        boolean moves = change == Change.UP || change == Change.DOWN;
        boolean silent = around == null || around.isChange() && !moves;
        boolean leans = phrase == null && site.mention().kind() == Kind.COUNT && silent;
        return frame != null && (phrase != null && !moves || leans) ? frame : around;
    }
}
