package org.runut.read;

import org.runut.model.Refused.Reason;

/** How much is taken. */
final class Limits {
    /** The largest text, in bytes. */
    static final int TEXT_BYTES = 20_000_000;

    private Limits() {}

    static Problem tooLarge(String what) {
        return new Problem(Reason.TOO_LARGE, what + " is larger than 20 MB, the most that is taken for one article.");
    }
}
