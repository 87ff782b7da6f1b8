package org.runut.cli;

import java.net.BindException;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.runut.desk.Desk;
import org.runut.desk.Settings;
import org.runut.desk.account.Accounts;
import org.runut.desk.follow.Sender;
import org.runut.desk.work.Intake;
import org.runut.desk.work.Vault;
import org.runut.ledger.Ledger;
import org.runut.read.Overrides;
import org.runut.words.Words;

/** Serves the desk on a ledger until the process is told to end, which then waits until all is closed. */
final class Serving {
    private final Terminal terminal;
    private final Words words;
    private final Intake intake;
    private final AddressInput addresses;
    private final Sender sender;
    private final Vault vault;
    private final CountDownLatch told = new CountDownLatch(1);
    private final CountDownLatch closed = new CountDownLatch(1);

    Serving(Terminal terminal, Words words, Analyzers analyzers, AllowOption allow, ArchiveOption archives) {
        this.terminal = terminal;
        this.words = words;
        var archive = archives.place(terminal);
        this.addresses = AddressInput.keepingWhereFree(allow, archive, Overrides.NONE);
        this.intake = new DeskIntake(analyzers, addresses);
        this.sender = new WebSender(allow);
        this.vault = new DeskVault(archive);
    }

    /** Serves at this address; where others could reach a ledger without accounts, that is a mistake of the user. */
    void serve(Ledger ledger, String host, Set<String> names, int port) throws InterruptedException {
        var settings = new Settings(host, port, words.locale().getLanguage(), user(terminal), names);
        var accounts = new Accounts(ledger.journal(), InstantSource.system());
        if (!settings.isLocal() && !accounts.any()) {
            throw new Mistake(words.say("serve.open", host));
        }
        if (!settings.isLocal()) {
            terminal.err().println(words.say("serve.plain"));
        }
        serve(open(ledger, settings).orElseThrow(() -> taken(port)));
    }

    private Mistake taken(int port) {
        return new Mistake(words.say("serve.taken", String.valueOf(port)));
    }

    /** Serves at this port, or at any that is free. */
    void serveSomewhere(Ledger ledger, int port) throws InterruptedException {
        serve(open(ledger, local(port)).or(() -> open(ledger, local(0))).orElseThrow(() -> taken(port)));
    }

    private Settings local(int port) {
        return Settings.loopback(port, words.locale().getLanguage(), user(terminal));
    }

    private Optional<Desk> open(Ledger ledger, Settings settings) {
        try {
            return Optional.of(Desk.open(settings, ledger, intake, sender, vault));
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
        try (desk;
                var timer = Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().daemon().name("archive").factory())) {
            ScheduledFuture<?> unused = timer.scheduleWithFixedDelay(addresses::takeUp, 1, 60, TimeUnit.SECONDS);
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
