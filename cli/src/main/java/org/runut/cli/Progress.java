package org.runut.cli;

import java.time.Duration;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;

/** A count of articles on standard error, shown to a person once the work takes longer than two seconds. */
final class Progress implements AutoCloseable {
    private static final long PATIENCE = Duration.ofSeconds(2).toNanos();

    private final Terminal terminal;
    private final boolean wanted;
    private final long begun = System.nanoTime();
    private int steps;
    private @Nullable ProgressBar bar;

    private Progress(Terminal terminal, boolean wanted) {
        this.terminal = terminal;
        this.wanted = wanted;
    }

    static Progress on(Terminal terminal, Common common) {
        return new Progress(terminal, terminal.errIsScreen() && !terminal.outIsScreen() && !common.quiet);
    }

    /** Of work that writes nothing to standard output before its end, so that a person sees nothing else of it. */
    static Progress alone(Terminal terminal, Common common) {
        return new Progress(terminal, terminal.errIsScreen() && !common.quiet);
    }

    /** One more article is done. */
    void step() {
        steps++;
        if (bar != null) {
            bar.step();
        } else if (wanted && System.nanoTime() - begun > PATIENCE) {
            bar = start().stepTo(steps);
        }
    }

    private ProgressBar start() {
        return new ProgressBarBuilder()
                .setTaskName("runut")
                .setInitialMax(-1)
                .setUpdateIntervalMillis(500)
                .setConsumer(new ConsoleProgressBarConsumer(terminal.err(), terminal.width()))
                .build();
    }

    /** Writes something else to standard error between two states of the bar. */
    void aside(Runnable writing) {
        if (bar != null) {
            terminal.err().println();
        }
        writing.run();
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
