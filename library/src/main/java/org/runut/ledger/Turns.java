package org.runut.ledger;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** Lets one at a time work on a thing; others who want the same thing wait, those who want another do not. */
final class Turns {
    private final ConcurrentHashMap<String, Turn> turns = new ConcurrentHashMap<>();

    /** The lock of a thing, and how many hold it or wait for it. */
    private record Turn(ReentrantLock lock, int wanted) {
        Turn changed(int by) {
            return new Turn(lock, wanted + by);
        }
    }

    /** Does work on a thing when nobody else does. */
    <T> T take(String thing, Supplier<T> work) {
        var lock = turns.merge(thing, new Turn(new ReentrantLock(), 1), (turn, mine) -> turn.changed(1))
                .lock();
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
            turns.computeIfPresent(thing, (key, turn) -> turn.wanted() == 1 ? null : turn.changed(-1));
        }
    }

    /** How many things somebody works on or waits for. */
    int size() {
        return turns.size();
    }
}
