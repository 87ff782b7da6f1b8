package org.runut.cli;

import java.util.Set;
import java.util.concurrent.Callable;
import org.runut.desk.Settings;
import org.runut.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code runut serve}: the desk, web pages on a ledger, until it is stopped. To this machine alone, unless the ledger has
 * accounts.
 */
@Command(name = "serve")
final class ServeCommand implements Callable<Integer> {
    private final Main main;

    @Mixin
    Common common = new Common();

    @Mixin
    LedgerOption option = new LedgerOption();

    @Mixin
    AllowOption allow = new AllowOption();

    @Option(names = "--port", paramLabel = "PORT", defaultValue = "7878")
    int port;

    @Option(names = "--host", paramLabel = "ADDRESS", defaultValue = Settings.LOOPBACK)
    String host = Settings.LOOPBACK;

    @Option(names = "--name", paramLabel = "NAME", descriptionKey = "serve.name")
    Set<String> names = Set.of();

    @Mixin
    ArchiveOption archives = new ArchiveOption();

    ServeCommand(Main main) {
        this.main = main;
    }

    @Override
    public Integer call() throws InterruptedException {
        var terminal = main.terminal();
        var words = common.words(terminal);
        if (port < 0 || port > 65_535) {
            throw new Mistake(words.say("serve.port", String.valueOf(port)));
        }
        var analyzers = new Analyzers();
        try (Ledger ledger = LedgerOption.open(option.place(terminal), analyzers)) {
            new Serving(terminal, words, analyzers, allow, archives).serve(ledger, host, names, port);
        }
        return Exit.DONE;
    }
}
