package org.runut.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** One measured score. */
public sealed interface Score permits Tally, Share, BCubed, Confusion {
    /** Between 0 and 1. */
    double value();

    /** The score as printed, with what it was counted from. */
    String text();

    /** Three decimals of the exact value, a tie to the even digit. */
    static String digits(double value) {
        return new BigDecimal(value).setScale(3, RoundingMode.HALF_EVEN).toPlainString();
    }
}
