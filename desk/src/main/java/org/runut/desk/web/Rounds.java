package org.runut.desk.web;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.runut.desk.follow.Follows;

/** Looks for changes of what is followed, and tells of them: every minute, and soon after something was added or decided. */
final class Rounds implements AutoCloseable {
    private static final long SECONDS = 60;
    private static final long SOON_MILLIS = 300;

    private final Follows follows;
    private final AtomicBoolean soon = new AtomicBoolean();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("follow").factory());

    Rounds(Follows follows) {
        this.follows = follows;
        ScheduledFuture<?> unused = timer.scheduleWithFixedDelay(this::round, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    /** Goes a round soon; once, however often this is called until then. */
    void soon() {
        if (soon.compareAndSet(false, true)) {
            ScheduledFuture<?> unused = timer.schedule(this::round, SOON_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    private void round() {
        soon.set(false);
        try {
            follows.look();
            follows.tell();
        } catch (RuntimeException e) {
            System.getLogger(Rounds.class.getName()).log(System.Logger.Level.ERROR, "a round failed", e);
        }
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
