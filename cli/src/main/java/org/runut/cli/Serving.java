package org.runut.cli;

import java.net.BindException;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.runut.desk.Desk;
import org.runut.desk.Settings;
import org.runut.desk.work.Intake;
import org.runut.ledger.Ledger;
import org.runut.words.Words;

/** Serves the desk on a ledger until the process is told to end, which then waits until all is closed. */
final class Serving {
    private final Terminal terminal;
    private final Words words;
    private final Intake intake;
    private final CountDownLatch told = new CountDownLatch(1);
    private final CountDownLatch closed = new CountDownLatch(1);

    Serving(Terminal terminal, Words words, Analyzers analyzers) {
        this.terminal = terminal;
        this.words = words;
        this.intake = new DeskIntake(analyzers);
    }

    /** Serves at this port; where another process has it, that is a mistake of the user. */
    void serve(Ledger ledger, int port) throws InterruptedException {
        serve(open(ledger, port).orElseThrow(() -> new Mistake(words.say("serve.taken", String.valueOf(port)))));
    }

    /** Serves at this port, or at any that is free. */
    void serveSomewhere(Ledger ledger, int port) throws InterruptedException {
        serve(open(ledger, port)
                .or(() -> open(ledger, 0))
                .orElseThrow(() -> new Mistake(words.say("serve.taken", String.valueOf(port)))));
    }

    private Optional<Desk> open(Ledger ledger, int port) {
        try {
            return Optional.of(
                    Desk.open(Settings.loopback(port, words.locale().getLanguage(), user(terminal)), ledger, intake));
        } catch (BindException e) {
            return Optional.empty();
        }
    }

    private static String user(Terminal terminal) {
        String user = terminal.environment().getOrDefault("USER", "");
        return user.isBlank() ? System.getProperty("user.name", "?") : user;
    }

    private void serve(Desk desk) throws InterruptedException {
        var ending = new Thread(this::end);
        Runtime.getRuntime().addShutdownHook(ending);
        try (desk) {
            terminal.out().println(words.say("serve.at", desk.address()));
            terminal.out().flush();
            told.await();
        } finally {
            closed.countDown();
        }
    }

    private void end() {
        told.countDown();
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
