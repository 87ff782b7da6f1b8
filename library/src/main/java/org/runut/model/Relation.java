package org.runut.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How two claims stand to each other.
 *
 * @param a       id of the newer
 * @param b       id of the older
 * @param kind    what holds between them
 * @param change  for revisions: how the value moved; null otherwise
 * @param between whose claims they are
 * @param drift   what was changed on the way, for copies and relays
 * @param why     one sentence a reader can check
 */
public record Relation(
        String a, String b, Kind kind, @Nullable Change change, Between between, List<Drift> drift, Label why) {
    public Relation {
        drift = List.copyOf(drift);
    }

    /** What holds between two claims; the first that applies, in this order. */
    public enum Kind {
        /** The newer passage was made from the text of the older. */
        COPIES,
        /** Both report the same statement, neither made from the other. */
        RELAYS,
        /** What is counted, where, for whom or when differs, and explains the values. */
        DIFFERS_IN_SCOPE,
        /** The same question later, another value. */
        REVISES,
        /** Different origins, equal values. */
        CONFIRMS,
        /** Not contradictory, but no confirmation. */
        COMPATIBLE,
        /** Different origins, values that cannot both hold. */
        DISPUTES,
        /** Something needed to decide is missing; the reason says what. */
        UNDECIDED
    }

    /** How a revision moved the value. */
    public enum Change {
        GREW,
        SHRANK,
        CORRECTED,
        WITHDRAWN
    }

    /** Whose claims are compared. */
    public enum Between {
        SAME_STATEMENT,
        SAME_ORIGIN,
        SAME_PARTY,
        DIFFERENT_PARTIES,
        UNKNOWN
    }
}
