package org.runut.ledger.sql;

import java.nio.file.Path;
import java.time.InstantSource;
import org.runut.ledger.Ledger;
import org.runut.ledger.LedgerException;
import org.runut.ledger.StoredLedger;
import org.runut.link.StoryLinker;
import org.runut.link.story.StoryFinder;

/** The ledger in a SQLite file or a PostgreSQL database, which several processes may use at once. */
public final class SqlLedger {
    private SqlLedger() {}

    /**
     * Opens the ledger in a file; makes the file, and the directories it stands in, where there is none.
     *
     * @throws LedgerException where the file is no ledger, is of a newer program, or can't be read and written; nothing
     *     was changed then
     */
    public static Ledger open(Path file, StoryFinder finder, StoryLinker linker, InstantSource clock) {
        return new StoredLedger(SqlStore.open(new SqliteFile(file), finder.stemmer()), finder, linker, clock);
    }

    /**
     * Opens the ledger at a place: in the PostgreSQL database with the address {@code jdbc:postgresql://…}, else in a file.
     *
     * @throws LedgerException where it can't be opened; nothing was changed then
     */
    public static Ledger open(String place, StoryFinder finder, StoryLinker linker, InstantSource clock) {
        return new StoredLedger(SqlStore.open(Database.at(place), finder.stemmer()), finder, linker, clock);
    }

    /** Whether a ledger has been made at a place. */
    public static boolean isThere(String place) {
        return Database.at(place).isThere();
    }

    /** A place as people may see it: without the password in an address. */
    public static String name(String place) {
        return place.startsWith(Database.POSTGRES) ? PostgresDatabase.name(place) : place;
    }
}
