package org.runut.cli;

import java.util.concurrent.Callable;
import org.runut.cli.show.HistoryView;
import org.runut.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code runut history}: the versions of an article, and what became of its claims from one to the next. */
@Command(name = "history")
final class HistoryCommand implements Callable<Integer> {
    private final Main main;

    @Mixin
    Common common = new Common();

    @Mixin
    Format format = new Format();

    @Mixin
    LedgerOption option = new LedgerOption();

    @Parameters(paramLabel = "ARTICLE", descriptionKey = "history.article")
    String article = "";

    HistoryCommand(Main main) {
        this.main = main;
    }

    @Override
    public Integer call() {
        var terminal = main.terminal();
        var words = common.words(terminal);
        try (Ledger ledger = option.existing(terminal)) {
            var versions = ledger.versions(new Lookup(ledger, words).article(article));
            if (format.isJson()) {
                Format.lines(terminal, words).history(versions);
            } else {
                new HistoryView(common.paper(terminal), words).show(versions);
            }
        }
        return Exit.DONE;
    }
}
