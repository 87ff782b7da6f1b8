package org.runut.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.runut.cli.show.UpkeepView;
import org.runut.ledger.Ledger;
import org.runut.ledger.sql.Backup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code runut restore}: the ledger that a backup was made of, in a place where no articles are yet. */
@Command(name = "restore")
final class RestoreCommand implements Callable<Integer> {
    private final Main main;

    @Mixin
    Common common = new Common();

    @Mixin
    LedgerOption option = new LedgerOption();

    @Parameters(paramLabel = "FILE", descriptionKey = "restore.file")
    Path file = Path.of("");

    RestoreCommand(Main main) {
        this.main = main;
    }

    @Override
    public Integer call() {
        var terminal = main.terminal();
        var view = new UpkeepView(common.paper(terminal), common.words(terminal), common.quiet);
        Backup.mustBe(file);
        String place = option.place(terminal);
        try (Ledger ledger = LedgerOption.open(place, new Analyzers())) {
            int count = Waiting.during(terminal, common, () -> ledger.restore(taker -> Backup.read(file, taker)));
            view.restored(count, LedgerOption.name(place));
        }
        return Exit.DONE;
    }
}
