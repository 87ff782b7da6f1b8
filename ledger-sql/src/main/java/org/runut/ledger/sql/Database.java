package org.runut.ledger.sql;

import java.nio.file.Path;
import org.runut.find.Stemmer;
import org.runut.ledger.LedgerException;

/** Where a ledger is, and how it is opened. */
interface Database {
    /** The beginning of the address of a PostgreSQL database. */
    String POSTGRES = "jdbc:postgresql:";

    /** Whether there is something to open. */
    boolean isThere();

    /** Whether what is there can only be read. */
    boolean isReadOnly();

    /** What the database says in its own way, and what its errors mean. */
    Failures failures();

    /**
     * A connection to a ledger that is there, then, and up to date; to one that can only be read where it is so.
     *
     * @param stemmer cuts the words of articles down, which are made searchable where they were not
     */
    Sql prepare(Stemmer stemmer);

    /** Another connection to the same ledger. */
    Sql connect();

    /**
     * The database at a place: the address of a PostgreSQL database, else a file.
     *
     * @throws LedgerException where it is the address of a database of another kind
     */
    static Database at(String place) {
        if (place.startsWith("jdbc:") && !place.startsWith(POSTGRES)) {
            throw new LedgerException(
                    place + ": a ledger is a file or has an address that begins with " + POSTGRES + "//");
        }
        return place.startsWith(POSTGRES) ? new PostgresDatabase(place) : new SqliteFile(Path.of(place));
    }
}
