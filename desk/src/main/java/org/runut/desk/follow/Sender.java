package org.runut.desk.follow;

import java.util.Map;

/** Sends what a webhook is told: given by whoever serves the desk, who guards what may be reached. */
public interface Sender {
    /** Sends a body to an address; never throws. */
    Sent post(String address, Map<String, String> headers, byte[] body);

    /**
     * What came of it.
     *
     * @param ok     whether it was taken
     * @param detail what was answered, or what went wrong
     */
    record Sent(boolean ok, String detail) {}
}
