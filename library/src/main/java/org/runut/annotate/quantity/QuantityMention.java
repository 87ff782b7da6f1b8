package org.runut.annotate.quantity;

import org.jspecify.annotations.Nullable;
import org.runut.model.Quantity;

/**
 * A quantity with its place among the tokens.
 *
 * @param quantity what it says
 * @param from     index of its first token, approximator included
 * @param to       index after its last token, unit included
 * @param number   index of the first token of the number itself
 * @param unit     index of the first token of the unit or classifier; -1 for none
 * @param kind     what sort of quantity it is
 */
public record QuantityMention(Quantity quantity, int from, int to, int number, int unit, Kind kind) {
    /** What sort of quantity it is, told by its unit. */
    public enum Kind {
        /** So many things or people; the noun may follow. */
        COUNT,
        /** A physical measure. */
        MEASURE,
        /** An amount of money. */
        MONEY,
        /** A percentage or fraction. */
        SHARE,
        /** So many times as much. */
        MULTIPLE,
        /** A length of time: no figure. */
        DURATION,
        /** An age: no figure. */
        AGE,
        /** The quantity before it once more in another unit, in brackets: no figure. */
        CONVERSION
    }

    /** The same as one that only repeats the quantity before it. */
    QuantityMention asConversion() {
        return new QuantityMention(quantity, from, to, number, unit, Kind.CONVERSION);
    }

    /** The unit the mention states; null for none. */
    public @Nullable String unitName() {
        return quantity.unit();
    }
}
