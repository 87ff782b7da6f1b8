package org.runut.desk.web;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.runut.ledger.Ledger;
import org.runut.ledger.LedgerException;

/**
 * Derives what the first page shows before somebody asks for it: when the desk opens, and as long as people read, soon after
 * something came, by whichever process. One thread, which goes on with nothing while nothing changes.
 */
final class Ahead implements AutoCloseable {
    private static final long EVERY_MILLIS = 1_000;
    static final int AT_ONCE = 2;
    private static final Duration READING = Duration.ofMinutes(10);

    private final Supplier<String> state;
    private final IntConsumer deriver;
    private final int stories;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("ahead").factory());
    private volatile long asked = System.nanoTime();
    private String seen = "";

    /** Begins; the first page shows so many stories of the ledger. */
    Ahead(Ledger ledger, int stories) {
        this(ledger::state, from -> ledger.stories(from, AT_ONCE), stories);
    }

    /** Begins; the deriver is given the place of the first of {@link #AT_ONCE} stories, whenever the state is another. */
    Ahead(Supplier<String> state, IntConsumer deriver, int stories) {
        this.state = state;
        this.deriver = deriver;
        this.stories = stories;
        ScheduledFuture<?> unused = timer.scheduleWithFixedDelay(this::look, 0, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Somebody reads. */
    void asked() {
        asked = System.nanoTime();
    }

    private void look() {
        if (System.nanoTime() - asked > READING.toNanos()) {
            return;
        }
        try {
            String now = state.get();
            if (!now.equals(seen)) {
                derive();
                seen = now;
            }
        } catch (LedgerException e) {
            // Whoever asks for the page is told.
        }
    }

    /** Few at a time, so that closing need not wait long. */
    private void derive() {
        for (int from = 0; from < stories && !timer.isShutdown(); from += AT_ONCE) {
            deriver.accept(from);
        }
    }

    /** Waits for what is just being derived: the ledger may be closed afterwards. */
    @Override
    public void close() {
        timer.close();
    }
}
