package org.runut.model;

import org.jspecify.annotations.Nullable;

/**
 * A claim of how many or how much.
 *
 * @param id         derived from article, version and place: the same input gives the same id anywhere
 * @param quantity   the interval stated
 * @param binding    what it counts
 * @param status     how it stands to what is real
 * @param chain      who says it, through whom
 * @param asOf       the time it holds for; null where unknown
 * @param asOfBasis  where that time comes from; null where there is none
 * @param confidence between 0 and 1
 * @param sentence   the sentence it stands in, same part as the quantity
 * @param explanation why it was read so, for {@code --explain}
 */
public record Figure(
        String id,
        Quantity quantity,
        Binding binding,
        Status status,
        Chain chain,
        @Nullable TimeValue asOf,
        @Nullable AsOfBasis asOfBasis,
        double confidence,
        Span sentence,
        Explanation explanation) {

    /** Where the quantity stands. */
    public Place place() {
        return new Place(quantity.part(), quantity.span());
    }

    /** Where an as-of comes from. */
    public enum AsOfBasis {
        /** The text says it. */
        STATED,
        /** The day of publication. */
        PUBLICATION,
        /** From the surrounding text. */
        INFERRED
    }

    /** The same with the bounds of another quantity. */
    public Figure valued(Quantity other) {
        var q = quantity;
        var valued = new Quantity(
                q.part(),
                q.span(),
                other.low(),
                other.high(),
                other.approximate(),
                other.vague(),
                q.unit(),
                q.change(),
                q.counted());
        return new Figure(id, valued, binding, status, chain, asOf, asOfBasis, confidence, sentence, explanation);
    }

    /** The same, so sure. */
    public Figure with(double sureness) {
        return new Figure(id, quantity, binding, status, chain, asOf, asOfBasis, sureness, sentence, explanation);
    }
}
