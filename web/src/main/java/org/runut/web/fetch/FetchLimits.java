package org.runut.web.fetch;

import java.time.Duration;

/**
 * How much one fetch may cost.
 *
 * @param connect   the longest wait for a connection
 * @param silence   the longest wait for the next bytes
 * @param total     the longest time for all of it, redirects included
 * @param redirects how many redirects are followed
 * @param bytes     the most bytes of a body, as transferred and after decompression
 */
public record FetchLimits(Duration connect, Duration silence, Duration total, int redirects, int bytes) {
    /** The usual: 10 s to connect, 20 s of silence, a minute in all, five redirects, 20 MB. */
    public static FetchLimits usual() {
        return new FetchLimits(Duration.ofSeconds(10), Duration.ofSeconds(20), Duration.ofMinutes(1), 5, 20_000_000);
    }
}
