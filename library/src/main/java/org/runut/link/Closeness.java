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
                ? 4.89 * names + 2.39 * headlines - 0.71 * days + 23.71
                : 1.73 * Math.log(likeness.words() + LEAST) + 1.43 * names + 1.74 * headlines - 0.57 * days + 12.98;
    }
}
