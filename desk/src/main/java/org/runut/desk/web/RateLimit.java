package org.runut.desk.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

/** Lets each caller ask so often: a bucket of requests that fills again steadily. Remembers only the latest callers. */
final class RateLimit {
    private static final int CALLERS = 1_000;
    private static final double NANOS = 1e9;

    private final ReentrantLock lock = new ReentrantLock();
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true);
    private final double most;
    private final double aSecond;

    private record Bucket(double left, long at) {}

    /** So many at once, and then so many a second. */
    RateLimit(double most, double aSecond) {
        this.most = most;
        this.aSecond = aSecond;
    }

    /** Whether this caller may ask at this moment; counts the request if so. */
    boolean allows(String caller, long nanos) {
        lock.lock();
        try {
            Bucket before = buckets.getOrDefault(caller, new Bucket(most, nanos));
            double left = Math.min(most, before.left() + (nanos - before.at()) / NANOS * aSecond);
            buckets.put(caller, new Bucket(Math.max(0, left - 1), nanos));
            if (buckets.size() > CALLERS) {
                buckets.remove(buckets.keySet().iterator().next());
            }
            return left >= 1;
        } finally {
            lock.unlock();
        }
    }
}
