package org.runut.desk.work;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Pages that a bookmarklet sent, until somebody says at the desk that they are to be added. Anybody can send one, so there
 * is room for few, and not for long. Threads may share it.
 */
public final class Clips {
    private static final int MOST = 16;
    private static final int LONGEST = 6_000_000;
    private static final long KEPT = Duration.ofMinutes(15).toNanos();
    private static final int LENGTH = 18;

    private final SecureRandom random = new SecureRandom();
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<String, Clip> clips = new LinkedHashMap<>();

    /**
     * A page as somebody saw it.
     *
     * @param address where
     * @param html    its markup
     * @param nanos   when it came
     */
    public record Clip(String address, String html, long nanos) {}

    /** Keeps a page for a while; gives the name it is found under, empty where it is too large. */
    public Optional<String> keep(String address, String html, long nanos) {
        if (html.isBlank() || html.length() > LONGEST) {
            return Optional.empty();
        }
        var bytes = new byte[LENGTH];
        random.nextBytes(bytes);
        String name = HexFormat.of().formatHex(bytes);
        lock.lock();
        try {
            clips.put(name, new Clip(address, html, nanos));
            if (clips.size() > MOST) {
                clips.remove(clips.keySet().iterator().next());
            }
        } finally {
            lock.unlock();
        }
        return Optional.of(name);
    }

    /** The page of this name. */
    public Optional<Clip> find(String name, long nanos) {
        lock.lock();
        try {
            clips.values().removeIf(clip -> nanos - clip.nanos() > KEPT);
            return Optional.ofNullable(clips.get(name));
        } finally {
            lock.unlock();
        }
    }

    /** Forgets a page. */
    public void forget(String name) {
        lock.lock();
        try {
            clips.remove(name);
        } finally {
            lock.unlock();
        }
    }
}
