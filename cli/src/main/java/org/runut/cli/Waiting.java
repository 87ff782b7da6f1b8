package org.runut.cli;

import java.time.Duration;
import java.util.function.Supplier;

/** Shows a person who waits for an answer that work goes on: the seconds so far, on standard error, once they are more than two. */
final class Waiting {
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration STEP = Duration.ofSeconds(1);

    private Waiting() {}

    /** What the work gives, which writes nothing itself. */
    static <T> T during(Terminal terminal, Common common, Supplier<T> work) {
        var line = StatusLine.on(terminal, common);
        var words = common.words(terminal);
        var ticking = Thread.ofVirtual().start(() -> tick(seconds -> line.show(() -> words.say("waiting", seconds))));
        try {
            return work.get();
        } finally {
            stop(ticking);
            line.clear();
        }
    }

    /** What is told how many seconds went by. */
    private interface Told {
        void seconds(long seconds);
    }

    private static void tick(Told told) {
        long begun = System.nanoTime();
        try {
            Thread.sleep(PATIENCE);
            while (true) {
                told.seconds(Duration.ofNanos(System.nanoTime() - begun).toSeconds());
                Thread.sleep(STEP);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void stop(Thread ticking) {
        ticking.interrupt();
        try {
            ticking.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
