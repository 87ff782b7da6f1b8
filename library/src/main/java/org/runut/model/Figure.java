package org.runut.model;

import java.util.List;
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
 * @param reasons    the words that made it so, for {@code --explain}
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
        List<Reason> reasons) {
    public Figure {
        reasons = List.copyOf(reasons);
    }

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

    /**
     * One reason for one property of a claim.
     *
     * @param property {@code status}, {@code frame}, {@code counted}, {@code speaker} …
     * @param words    the words of the article it rests on
     */
    public record Reason(String property, String words) {}
}
