package org.runut.link.story;

import org.runut.link.story.Profile.Likeness;

/**
 * How much what two articles have in common speaks for their telling of one matter: the log-odds of a logistic regression, less what
 * must be passed. No pair speaks more for or against than a bound, so that one odd report does not keep others apart. Fitted on the
 * pairs of articles of the stories in {@code benchmark} and {@code demo}, of 200 short articles of a matter each, of 224 of 37
 * events and of some 300 that have next to nothing in common; tried on halves of the events that it was not fitted on.
 */
final class Closeness {
    /** The most that a pair of articles says. */
    static final double MOST = 4;

    /** What two articles must share at least: a single term, however much it tells, may be chance. */
    private static final int MORE_THAN_CHANCE = 2;

    private static final double LEAST = 0.1;
    private static final Weights ONE_LANGUAGE = new Weights(2.3, 2.75, 3.6, 1.0, -0.52, 15.45);
    private static final Weights TRANSLATED = new Weights(0, 2.1, 0.45, 3.05, -0.8, 4.5);

    /** What each likeness counts. */
    private record Weights(double words, double names, double headlines, double breadth, double days, double bias) {}

    /** What speaks for two articles' telling of one matter; against it where less than nothing. */
    double weigh(Likeness likeness) {
        if (likeness.shared() < MORE_THAN_CHANCE) {
            return -MOST;
        }
        var weights = likeness.translated() ? TRANSLATED : ONE_LANGUAGE;
        double odds = weights.words() * Math.log(likeness.words() + LEAST)
                + weights.names() * Math.log(likeness.names() + LEAST)
                + weights.headlines() * Math.log(likeness.headlines() + LEAST)
                + weights.breadth() * Math.log1p(likeness.breadth())
                + weights.days() * Math.log1p(likeness.days())
                + weights.bias();
        return Math.clamp(odds, -MOST, MOST);
    }
}
