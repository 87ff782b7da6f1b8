package org.runut.read;

import org.runut.model.Refused;

/**
 * What is wrong with an input whose name is not known here.
 *
 * @param reason the kind of refusal
 * @param where  the place inside the input, empty where it is the whole
 * @param detail one clear sentence
 */
record Problem(Refused.Reason reason, String where, String detail) {
    Problem(Refused.Reason reason, String detail) {
        this(reason, "", detail);
    }

    Read of(String source) {
        return new Read.Rejected(new Refused(source, reason, where, detail));
    }
}
