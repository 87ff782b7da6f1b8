package org.runut.claim;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.runut.annotate.quantity.QuantityMention.Kind;
import org.runut.model.Basis;

/** A number that the body only estimates and the headline has as found: "900 Jasad Ditemukan" above "540 jasad diangkat, diperkirakan 900". */
final class HeadlineGuess {
    private static final int LEAST = 10;

    private HeadlineGuess() {}

    /** What the body has as found where it only estimates the headline's number; null for none. */
    static @Nullable Made found(Made headline, List<Made> body, List<Made> number) {
        boolean flat = headline.isSo()
                && headline.site().mention().kind() == Kind.COUNT
                && !headline.figure().quantity().approximate()
                && !isGuess(headline);
        if (!flat || number.isEmpty() || !number.stream().allMatch(HeadlineGuess::isGuess)) {
            return null;
        }
        return body.stream()
                .filter(b -> b.isSo() && !isGuess(b) && isSame(headline, b) && isLess(b, headline))
                .findFirst()
                .orElse(null);
    }

    private static boolean isGuess(Made made) {
        var basis = made.figure().binding().basis();
        return basis == Basis.ESTIMATED || basis == Basis.PRESUMED;
    }

    private static boolean isSame(Made headline, Made other) {
        return headline.sameThing(other) && headline.frame().equals(other.frame());
    }

    private static boolean isLess(Made part, Made whole) {
        var value = Optional.ofNullable(part.most());
        var all = Optional.ofNullable(whole.least());
        return value.isPresent()
                && all.isPresent()
                && value.get().compareTo(all.get()) < 0
                && value.get().doubleValue() * LEAST > all.get().doubleValue();
    }
}
