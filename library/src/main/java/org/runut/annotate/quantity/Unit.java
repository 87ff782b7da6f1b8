package org.runut.annotate.quantity;

import java.math.BigDecimal;

/**
 * A unit as it stands in the text.
 *
 * @param from   index of its first token
 * @param to     index after its last token
 * @param name   the contract's name
 * @param factor what the number is multiplied by
 * @param kind   what sort of quantity it makes
 */
record Unit(int from, int to, String name, BigDecimal factor, QuantityMention.Kind kind) {
    /** Joins it with the unit that it is counted for. */
    Unit per(String other, int end) {
        return new Unit(from, end, name + "/" + other, factor, kind);
    }
}
