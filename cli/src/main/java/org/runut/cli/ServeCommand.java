package org.runut.cli;

import java.util.concurrent.Callable;
import org.runut.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code runut serve}: the desk, web pages on a ledger, until it is stopped. */
@Command(name = "serve")
final class ServeCommand implements Callable<Integer> {
    private final Main main;

    @Mixin
    Common common = new Common();

    @Mixin
    LedgerOption option = new LedgerOption();

    @Option(names = "--port", paramLabel = "PORT", defaultValue = "7878")
    int port;

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
            new Serving(terminal, words, analyzers).serve(ledger, port);
        }
        return Exit.DONE;
    }
}
