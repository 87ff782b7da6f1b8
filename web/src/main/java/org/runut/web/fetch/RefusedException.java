package org.runut.web.fetch;

import java.io.IOException;

/** An address that is not fetched, with the reason. */
final class RefusedException extends IOException {
    private static final long serialVersionUID = 1;

    private final Fetched.Reason reason;

    RefusedException(Fetched.Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    Fetched.Reason reason() {
        return reason;
    }
}
