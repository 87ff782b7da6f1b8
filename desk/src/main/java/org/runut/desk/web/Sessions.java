package org.runut.desk.web;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.runut.desk.account.Account;

/** Who is signed in, until the process ends, the account changes or nothing was asked for long. Threads may share it. */
final class Sessions {
    private static final int MOST = 10_000;
    private static final int LENGTH = 32;
    private static final long IDLE = Duration.ofHours(12).toNanos();
    private static final long LONGEST = Duration.ofDays(7).toNanos();

    private final SecureRandom random = new SecureRandom();
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<String, Session> sessions = new LinkedHashMap<>(16, 0.75f, true);

    private record Session(Account account, long began, long asked) {
        boolean isOver(long nanos) {
            return nanos - asked > IDLE || nanos - began > LONGEST;
        }
    }

    /** Begins one for an account; gives its name, which nobody can guess. */
    String begin(Account account, long nanos) {
        var bytes = new byte[LENGTH];
        random.nextBytes(bytes);
        String name = HexFormat.of().formatHex(bytes);
        lock.lock();
        try {
            sessions.put(name, new Session(account, nanos, nanos));
            if (sessions.size() > MOST) {
                sessions.remove(sessions.keySet().iterator().next());
            }
        } finally {
            lock.unlock();
        }
        return name;
    }

    /** The account as it was when this session began. */
    Optional<Account> of(String name, long nanos) {
        lock.lock();
        try {
            var session = sessions.get(name);
            if (session == null || session.isOver(nanos)) {
                sessions.remove(name);
                return Optional.empty();
            }
            sessions.put(name, new Session(session.account(), session.began(), nanos));
            return Optional.of(session.account());
        } finally {
            lock.unlock();
        }
    }

    void end(String name) {
        lock.lock();
        try {
            sessions.remove(name);
        } finally {
            lock.unlock();
        }
    }
}
