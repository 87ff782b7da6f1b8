package org.runut.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runut.model.Explanation.Ground;
import org.runut.model.Quantity;
import org.runut.model.Status;

/**
 * Numbers that an article tells again. A number of some length that comes back in the same unit is the same figure: where the words
 * around it say nothing of their own, it stands as it did when it was told first.
 */
final class Retelling {
    private static final int LONG = 3;
    private static final BigDecimal LARGE = BigDecimal.valueOf(100);

    private final List<Made> told = new ArrayList<>();

    /** Takes note of a figure. */
    void add(Made made) {
        if (isDistinct(made.figure().quantity())) {
            told.add(made);
        }
    }

    /** The first figure of this number and unit; null for none. */
    @Nullable
    Made first(Site site) {
        var quantity = site.mention().quantity();
        if (!isDistinct(quantity)) {
            return null;
        }
        for (var made : told) {
            if (isSame(made, site)) {
                return made;
            }
        }
        return null;
    }

    /** The status, unless no words say it and the first telling says otherwise: then that one. */
    FoundStatus status(Site site, FoundStatus own) {
        var first = own.ground() == Ground.NOTHING ? first(site) : null;
        var status = first == null ? Status.HAPPENED : first.figure().status();
        return switch (status) {
            case PLANNED, POSSIBLE -> new FoundStatus(status, Ground.FIGURE_BEFORE, null);
            case HAPPENED, ONGOING, DENIED, WITHDRAWN -> own;
        };
    }

    private static boolean isSame(Made made, Site site) {
        var one = made.figure().quantity();
        var other = site.mention().quantity();
        return made.site().mention().kind() == site.mention().kind()
                && one.low() != null
                && other.low() != null
                && one.low().compareTo(other.low()) == 0;
    }

    /** Whether it is one exact number that hardly comes twice by chance. */
    private static boolean isDistinct(Quantity quantity) {
        var low = quantity.low();
        var high = quantity.high();
        return low != null
                && high != null
                && low.compareTo(high) == 0
                && (low.abs().compareTo(LARGE) >= 0 || low.stripTrailingZeros().precision() >= LONG);
    }
}
