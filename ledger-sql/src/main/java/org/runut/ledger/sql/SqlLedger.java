package org.runut.ledger.sql;

import java.nio.file.Path;
import org.runut.ledger.Ledger;
import org.runut.ledger.LedgerException;
import org.runut.ledger.StoredLedger;
import org.runut.link.StoryFinder;
import org.runut.link.StoryLinker;

/** The ledger in a SQLite file, which several processes may use at once. */
public final class SqlLedger {
    private SqlLedger() {}

    /**
     * Opens the ledger in a file; makes the file, and the directories it stands in, where there is none.
     *
     * @throws LedgerException where the file is no ledger, is of a newer program, or can't be read and written; nothing
     *     was changed then
     */
    public static Ledger open(Path file, StoryFinder finder, StoryLinker linker) {
        return new StoredLedger(SqlStore.open(file), finder, linker);
    }
}
