package org.runut.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What shows only when a story is seen as a whole. */
public sealed interface Insight {
    /** One sentence a reader can check. */
    Label why();

    /**
     * Outlets that have a figure from one another, so that nobody of them is its origin.
     *
     * @param question id of the question
     * @param outlets  as printed, in order of name
     * @param articles ids of the articles that cite one of the others
     * @param why      for people
     */
    record Circle(String question, List<String> outlets, List<String> articles, Label why) implements Insight {
        public Circle {
            outlets = List.copyOf(outlets);
            articles = List.copyOf(articles);
        }
    }

    /**
     * Disputes that ended: one side took the value of the other, or withdrew its own.
     *
     * @param by       id of the origin that gave way
     * @param figure   id of the figure by which it did
     * @param date     when; null where unknown
     * @param disputes what ended by it
     * @param why      for people
     */
    record Settled(String by, String figure, @Nullable TimeValue date, List<Dispute> disputes, Label why)
            implements Insight {
        public Settled {
            disputes = List.copyOf(disputes);
        }

        /**
         * The two figures of a dispute.
         *
         * @param a id of the newer
         * @param b id of the older
         */
        public record Dispute(String a, String b) {}
    }

    /**
     * Figures of different questions that make another one, or should.
     *
     * @param total id of the figure of the whole
     * @param parts ids of the figures of its parts
     * @param fits  whether they make it
     * @param why   for people
     */
    record Sum(String total, List<String> parts, boolean fits, Label why) implements Insight {
        public Sum {
            parts = List.copyOf(parts);
        }
    }
}
