package org.runut.web.fetch;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;

/**
 * One host: asked by one thread at a time, with a pause between requests, and left alone for a while after failures in a row,
 * each time twice as long.
 */
final class Host {
    private static final int PATIENCE = 3;
    private static final Duration FIRST_REST = Duration.ofMinutes(1);
    private static final Duration LONGEST_REST = Duration.ofHours(6);

    /** Held while the host is asked. */
    final ReentrantLock turn = new ReentrantLock();

    private Instant next = Instant.MIN;
    private Instant resting = Instant.MIN;
    private int failures;

    /** How long to wait before the next request. */
    Duration pause(Instant now) {
        return now.isBefore(next) ? Duration.between(now, next) : Duration.ZERO;
    }

    /** Whether it is left alone, because it failed too often or said so itself. */
    synchronized boolean rests(Instant now) {
        return now.isBefore(resting);
    }

    /** It answered; the next request comes no sooner than after this pause. */
    synchronized void answered(Instant now, Duration pause) {
        next = now.plus(pause);
        failures = 0;
    }

    /** It failed. */
    synchronized void failed(Instant now, Duration pause) {
        next = now.plus(pause);
        failures++;
        if (failures >= PATIENCE) {
            var rest = FIRST_REST.multipliedBy(1L << Math.min(failures - PATIENCE, 20));
            resting = now.plus(rest.compareTo(LONGEST_REST) < 0 ? rest : LONGEST_REST);
        }
    }

    /** It asked to be left alone so long (Retry-After). */
    synchronized void rest(Instant now, Duration rest) {
        resting = now.plus(rest.compareTo(LONGEST_REST) < 0 ? rest : LONGEST_REST);
    }
}
