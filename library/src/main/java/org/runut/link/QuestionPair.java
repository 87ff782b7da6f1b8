package org.runut.link;

import java.util.List;

/**
 * Two figures of a story as the question model sees them; what it is fitted on.
 *
 * @param a        id of the one
 * @param b        id of the other
 * @param likeness the numbers by which it is weighed whether they answer the same question, in the order of {@link #NAMES}
 */
public record QuestionPair(String a, String b, List<Double> likeness) {
    /** The names of the numbers. */
    public static final List<String> NAMES = Likeness.NAMES;

    public QuestionPair {
        likeness = List.copyOf(likeness);
    }
}
