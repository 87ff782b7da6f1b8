package org.runut.cli;

import java.util.concurrent.Callable;
import org.runut.cli.show.DecisionsView;
import org.runut.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code runut decisions}: what people decided, and whether it holds. */
@Command(name = "decisions")
final class DecisionsCommand implements Callable<Integer> {
    private final Main main;

    @Mixin
    Common common = new Common();

    @Mixin
    Format format = new Format();

    @Mixin
    LedgerOption option = new LedgerOption();

    DecisionsCommand(Main main) {
        this.main = main;
    }

    @Override
    public Integer call() {
        var terminal = main.terminal();
        var words = common.words(terminal);
        try (Ledger ledger = option.existing(terminal)) {
            if (format.isJson()) {
                var lines = Format.lines(terminal, words);
                ledger.decisions().forEach(lines::write);
            } else {
                new DecisionsView(common.paper(terminal), words).show(ledger.decisions());
            }
        }
        return Exit.DONE;
    }
}
