package org.runut.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.runut.ledger.Ledger;
import org.runut.ledger.LedgerException;
import org.runut.ledger.sql.SqlLedger;
import org.runut.link.StoryFinder;
import org.runut.link.StoryLinker;
import picocli.CommandLine.Option;

/** The option that names the ledger. */
final class LedgerOption {
    @Option(names = "--ledger", paramLabel = "PATH")
    @Nullable
    String location;

    /** The file of the ledger: the one named, else one of the user's own. */
    Path path(Terminal terminal) {
        if (location == null) {
            return UserFiles.data(terminal.environment()).resolve("ledger.db");
        }
        if (location.startsWith("jdbc:")) {
            throw new LedgerException(
                    "The ledger " + location + " can't be opened: only SQLite files are supported yet.");
        }
        return Path.of(location);
    }

    /** Opens a ledger that must be there already. */
    Ledger existing(Terminal terminal) {
        Path file = path(terminal);
        if (!Files.exists(file)) {
            throw new LedgerException("There is no ledger " + file + " yet; \"runut add FILE...\" makes one.");
        }
        return open(file, new Analyzers());
    }

    /** Opens a ledger file. */
    static Ledger open(Path file, Analyzers analyzers) {
        return SqlLedger.open(file, new StoryFinder(analyzers.packs()), new StoryLinker(analyzers.packs()));
    }
}
