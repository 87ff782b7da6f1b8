package org.runut.link;

import org.runut.link.Profile.Likeness;

/** How much what two articles have in common speaks for their telling of one matter: the log-odds of a logistic regression. */
final class Closeness {
    private static final double LEAST = 0.02;

    /** The log-odds that two articles tell of one matter. */
    double weigh(Likeness likeness) {
        double names = Math.log(likeness.names() + LEAST);
        double headlines = Math.log(likeness.headlines() + LEAST);
        double days = Math.log1p(likeness.days());
        return likeness.translated()
                ? 4.92 * names + 2.43 * headlines - 0.73 * days + 24.15
                : 1.76 * Math.log(likeness.words() + LEAST) + 1.21 * names + 2.05 * headlines - 0.53 * days + 13.91;
    }
}
