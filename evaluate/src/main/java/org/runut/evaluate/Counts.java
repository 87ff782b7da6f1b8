package org.runut.evaluate;

import java.util.Set;

/**
 * What was right, what was extra and what was missed.
 *
 * @param right  found and annotated
 * @param extra  found, not annotated
 * @param missed annotated, not found
 */
public record Counts(int right, int extra, int missed) {
    /** None of anything. */
    public static final Counts NONE = new Counts(0, 0, 0);

    /** The counts of a set of answers against the right ones. */
    public static Counts of(Set<?> found, Set<?> gold) {
        int right = (int) found.stream().filter(gold::contains).count();
        return new Counts(right, found.size() - right, gold.size() - right);
    }

    /** These and others. */
    public Counts plus(Counts other) {
        return new Counts(right + other.right, extra + other.extra, missed + other.missed);
    }

    /** The share of what was found that is right. */
    public double precision() {
        return right + extra == 0 ? 0 : (double) right / (right + extra);
    }

    /** The share of what is annotated that was found. */
    public double recall() {
        return right + missed == 0 ? 0 : (double) right / (right + missed);
    }

    /** The harmonic mean of both. */
    public double f1() {
        double p = precision();
        double r = recall();
        return p + r == 0 ? 0 : 2 * p * r / (p + r);
    }
}
