package org.runut.cli;

import java.util.concurrent.Callable;
import org.runut.cli.show.StoriesView;
import org.runut.json.JsonLines;
import org.runut.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code runut stories}: the stories of a ledger, one a line. */
@Command(name = "stories")
final class StoriesCommand implements Callable<Integer> {
    private final Main main;

    @Mixin
    Common common = new Common();

    @Mixin
    Format format = new Format();

    @Mixin
    LedgerOption option = new LedgerOption();

    @Mixin
    KnownOption known = new KnownOption();

    StoriesCommand(Main main) {
        this.main = main;
    }

    @Override
    public Integer call() {
        var terminal = main.terminal();
        var words = common.words(terminal);
        try (Ledger ledger = option.existing(terminal)) {
            var stories = Waiting.during(
                    terminal, common, () -> known.read().map(ledger::stories).orElseGet(ledger::stories));
            if (format.isJson()) {
                JsonLines lines = Format.lines(terminal, words);
                stories.forEach(lines::write);
            } else {
                new StoriesView(common.paper(terminal), words)
                        .show(stories, known.read().isPresent());
            }
        }
        return Exit.DONE;
    }
}
