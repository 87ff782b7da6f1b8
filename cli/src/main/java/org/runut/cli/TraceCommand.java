package org.runut.cli;

import java.util.concurrent.Callable;
import org.runut.cli.show.TraceView;
import org.runut.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code runut trace}: the way of one figure, from its sentence to whoever knows it, and to every article that carries it. */
@Command(name = "trace")
final class TraceCommand implements Callable<Integer> {
    private final Main main;

    @Mixin
    Common common = new Common();

    @Mixin
    Format format = new Format();

    @Mixin
    LedgerOption option = new LedgerOption();

    @Parameters(paramLabel = "FIGURE", descriptionKey = "figure.id")
    String figure = "";

    TraceCommand(Main main) {
        this.main = main;
    }

    @Override
    public Integer call() {
        var terminal = main.terminal();
        var words = common.words(terminal);
        try (Ledger ledger = option.existing(terminal)) {
            var trace = Waiting.during(terminal, common, () -> new Lookup(ledger, words).trace(figure));
            if (format.isJson()) {
                Format.lines(terminal, words).write(trace);
            } else {
                new TraceView(common.paper(terminal), words).show(trace);
            }
        }
        return Exit.DONE;
    }
}
