package org.runut.cli;

import java.time.InstantSource;
import java.util.concurrent.Callable;
import org.runut.desk.account.Audit;
import org.runut.ledger.Ledger;
import org.runut.words.Wrap;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code runut audit}: who did what at the desk. */
@Command(name = "audit")
final class AuditCommand implements Callable<Integer> {
    private final Main main;

    @Mixin
    Common common = new Common();

    @Mixin
    Format format = new Format();

    @Mixin
    LedgerOption option = new LedgerOption();

    @Option(names = "--limit", paramLabel = "N", descriptionKey = "audit.limit", defaultValue = "1000")
    int limit;

    AuditCommand(Main main) {
        this.main = main;
    }

    @Override
    public Integer call() {
        var terminal = main.terminal();
        var words = common.words(terminal);
        try (Ledger ledger = option.existing(terminal)) {
            var entries = new Audit(ledger.journal(), InstantSource.system()).latest(Math.max(0, limit));
            for (var entry : entries.reversed()) {
                String at = entry.at().toString().substring(0, 19);
                String line = format.isJson()
                        ? Audit.json(entry)
                        : Wrap.harmless(words.say("audit.line", at, entry.who(), entry.deed(), entry.about()));
                terminal.out().println(line);
            }
        }
        return Exit.DONE;
    }
}
