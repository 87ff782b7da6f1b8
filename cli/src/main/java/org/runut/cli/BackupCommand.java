package org.runut.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.runut.cli.show.UpkeepView;
import org.runut.ledger.Ledger;
import org.runut.ledger.sql.Backup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code runut backup}: a ledger as one file, from which any database can be filled. */
@Command(name = "backup")
final class BackupCommand implements Callable<Integer> {
    private final Main main;

    @Mixin
    Common common = new Common();

    @Mixin
    LedgerOption option = new LedgerOption();

    @Parameters(paramLabel = "FILE", descriptionKey = "backup.file")
    Path file = Path.of("");

    BackupCommand(Main main) {
        this.main = main;
    }

    @Override
    public Integer call() {
        var terminal = main.terminal();
        var view = new UpkeepView(common.paper(terminal), common.words(terminal), common.quiet);
        try (Ledger ledger = option.existing(terminal)) {
            int count = Waiting.during(terminal, common, () -> Backup.write(ledger, file));
            view.backedUp(count, file.toString());
        }
        return Exit.DONE;
    }
}
