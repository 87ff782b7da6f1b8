package org.runut.claim;

import java.util.ArrayList;
import java.util.List;
import org.runut.model.Check;

/** Everything that is checked inside one article. */
final class Checks {
    private final HeadlineCheck headline = new HeadlineCheck();
    private final RatioCheck ratios = new RatioCheck();
    private final ShareCheck shares = new ShareCheck();
    private final ChangeCheck changes = new ChangeCheck();
    private final RateCheck rates = new RateCheck();
    private final PartsCheck parts = new PartsCheck();
    private final SumCheck sums = new SumCheck();
    private final DifferenceCheck differences = new DifferenceCheck();
    private final WithinCheck within = new WithinCheck();
    private final ShareSumCheck shareSums = new ShareSumCheck();

    /** What does not fit, headline first. */
    List<Check> check(List<Made> figures) {
        var checks = new ArrayList<Check>(headline.check(figures));
        checks.addAll(ratios.check(figures));
        checks.addAll(shares.check(figures));
        checks.addAll(changes.check(figures));
        checks.addAll(rates.check(figures));
        checks.addAll(parts.check(figures));
        checks.addAll(sums.check(figures));
        checks.addAll(differences.check(figures));
        checks.addAll(within.check(figures));
        checks.addAll(shareSums.check(figures));
        return checks;
    }
}
