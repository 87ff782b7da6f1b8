package org.runut.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** A line on standard error that is written over as work goes on, for a person who looks at it. Threads may share it. */
final class StatusLine {
    private static final long LEAST_PAUSE = Duration.ofMillis(300).toNanos();

    private final PrintStream err;
    private final int room;
    private final boolean wanted;
    private final Lock writing = new ReentrantLock();
    private long written = System.nanoTime() - LEAST_PAUSE;
    private int shown;

    private StatusLine(Terminal terminal, boolean wanted) {
        this.err = terminal.err();
        this.room = terminal.width() - 1;
        this.wanted = wanted;
    }

    static StatusLine on(Terminal terminal, Common common) {
        return new StatusLine(terminal, terminal.errIsScreen() && !common.quiet);
    }

    /** Shows a text instead of the one before, unless that was shown just now. */
    void show(Supplier<String> text) {
        if (!wanted || !writing.tryLock()) {
            return;
        }
        try {
            if (System.nanoTime() - written >= LEAST_PAUSE) {
                write(text.get());
                written = System.nanoTime();
            }
        } finally {
            writing.unlock();
        }
    }

    /** Takes the line away, so that something else can be written. */
    void clear() {
        writing.lock();
        try {
            if (shown > 0) {
                write("");
                err.print('\r');
                err.flush();
            }
        } finally {
            writing.unlock();
        }
    }

    private void write(String text) {
        String line = text.length() > room ? text.substring(0, room) : text;
        err.print("\r" + line + " ".repeat(Math.max(0, shown - line.length())));
        err.flush();
        shown = line.length();
    }
}
