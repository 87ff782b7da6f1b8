package org.runut.cli;

import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.runut.ledger.Ledger;
import org.runut.ledger.LedgerException;
import org.runut.ledger.sql.SqlLedger;
import org.runut.link.StoryLinker;
import org.runut.link.story.StoryFinder;
import picocli.CommandLine.Option;

/** The option that names the ledger. */
final class LedgerOption {
    @Option(names = "--ledger", paramLabel = "PATH|jdbc:postgresql://…")
    @Nullable
    String place;

    /** Where the ledger is: the place named, else a file of the user's own. */
    String place(Terminal terminal) {
        if (place != null && place.isBlank()) {
            throw new Mistake("--ledger names no file and no database.");
        }
        return place == null
                ? UserFiles.data(terminal.environment()).resolve("ledger.db").toString()
                : place;
    }

    /** Opens a ledger that must be there already. */
    Ledger existing(Terminal terminal) {
        return existing(place(terminal), new Analyzers());
    }

    /** Opens the ledger at a place where one must be already. */
    static Ledger existing(String place, Analyzers analyzers) {
        if (!SqlLedger.isThere(place)) {
            throw new LedgerException(
                    "There is no ledger " + SqlLedger.name(place) + " yet; \"runut add FILE...\" makes one.");
        }
        return open(place, analyzers);
    }

    /** A place as people may see it. */
    static String name(String place) {
        return SqlLedger.name(place);
    }

    /** Opens the ledger at a place; makes it where there is none. */
    static Ledger open(String place, Analyzers analyzers) {
        return SqlLedger.open(
                place,
                new StoryFinder(analyzers.packs()),
                new StoryLinker(analyzers.packs(), OwnPublishers.beside(place), Analyzers.build()),
                InstantSource.system());
    }
}
