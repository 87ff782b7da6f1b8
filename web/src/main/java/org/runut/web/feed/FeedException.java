package org.runut.web.feed;

import java.io.IOException;

/** What was read is no feed, or a broken one. */
public final class FeedException extends IOException {
    private static final long serialVersionUID = 1;

    /** With one clear sentence. */
    public FeedException(String message) {
        super(message);
    }

    FeedException(String message, Throwable cause) {
        super(message, cause);
    }
}
