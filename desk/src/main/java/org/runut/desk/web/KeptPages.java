package org.runut.desk.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.runut.desk.account.Role;
import org.runut.desk.page.Frame;

/**
 * Remembers the pages that were asked for last, each until what it shows changes. Who wants a page that is just being made
 * waits for it, and does not make it as well. Safe for use by many threads.
 */
final class KeptPages {
    private static final long MOST_BYTES = 24L << 20;

    private final ReentrantLock lock = new ReentrantLock();
    private final Map<Name, Slot> slots = new LinkedHashMap<>(16, 0.75f, true);
    private final long most;
    private long held;

    /**
     * All that makes pages of the same state differ, but what fills their gaps.
     *
     * @param address  what was asked for
     * @param language the reader's language
     * @param theme    the colours asked for
     * @param role     what the reader may do
     * @param signed   whether by an account
     */
    record Name(String address, String language, String theme, Role role, boolean signed) {
        /** The name of the page for whoever has this frame. */
        static Name of(Frame frame) {
            var who = frame.who();
            return new Name(frame.here(), frame.language(), frame.theme(), who.role(), who.signed());
        }
    }

    /** A page and the state of what it shows. */
    private record Kept(String state, KeptPage page) {}

    /** Where a page is kept; it is made by whoever has the turn. */
    private static final class Slot {
        private final ReentrantLock turn = new ReentrantLock();
        private volatile @Nullable Kept kept;

        Optional<KeptPage> page(String state) {
            var now = kept;
            return now != null && now.state().equals(state) ? Optional.of(now.page()) : Optional.empty();
        }
    }

    KeptPages() {
        this(MOST_BYTES);
    }

    /** One that keeps pages of so many bytes at most. */
    KeptPages(long most) {
        this.most = most;
    }

    /** The page of this name and state; made where it is not kept, from what is then or later. Empty where there is none. */
    Optional<KeptPage> of(Name name, String state, Supplier<Optional<KeptPage>> maker) {
        var slot = slot(name);
        return slot.page(state).or(() -> {
            slot.turn.lock();
            try {
                return slot.page(state).or(() -> {
                    var made = maker.get();
                    made.ifPresent(page -> keep(name, slot, new Kept(state, page)));
                    return made;
                });
            } finally {
                slot.turn.unlock();
            }
        });
    }

    private Slot slot(Name name) {
        lock.lock();
        try {
            return slots.computeIfAbsent(name, key -> new Slot());
        } finally {
            lock.unlock();
        }
    }

    private void keep(Name name, Slot slot, Kept kept) {
        lock.lock();
        try {
            forget(name);
            slot.kept = kept;
            slots.put(name, slot);
            held += size(slot);
            while (held > most) {
                forget(slots.keySet().iterator().next());
            }
        } finally {
            lock.unlock();
        }
    }

    private void forget(Name name) {
        var slot = slots.remove(name);
        if (slot != null) {
            held -= size(slot);
        }
    }

    private static long size(Slot slot) {
        var kept = slot.kept;
        return kept == null ? 0 : kept.page().size();
    }

    /** How many bytes the pages take that are kept. */
    long held() {
        return held;
    }
}
