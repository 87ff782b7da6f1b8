package org.runut.evaluate;

import java.util.Set;

/**
 * A claim that annotations judge.
 *
 * @param marks      what is seen of it
 * @param confidence how sure it was said to be
 * @param right      whether it is right
 */
record Judgement(Set<String> marks, double confidence, boolean right) {
    Judgement {
        marks = Set.copyOf(marks);
    }

    /** The square of the distance between sureness and truth. */
    double loss() {
        double distance = confidence - (right ? 1 : 0);
        return distance * distance;
    }
}
