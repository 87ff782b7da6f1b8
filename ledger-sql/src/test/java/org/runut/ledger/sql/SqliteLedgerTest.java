package org.runut.ledger.sql;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

class SqliteLedgerTest extends DatabaseContract {
    @Override
    protected String place() {
        return directory.resolve("deep/er/" + UUID.randomUUID() + ".db").toString();
    }

    @Override
    protected void run(String place, String statement) {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + place);
                var running = connection.createStatement()) {
            running.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    protected void makeNewer(String place) {
        run(place, "PRAGMA user_version = 999");
    }

    /** The scripts after the first, taken back. */
    @Override
    protected void makeOld(String place) {
        for (String statement : List.of(
                "DROP TABLE claimed_term",
                "DROP TABLE words_term",
                "DROP TABLE journal",
                "DROP TABLE claimed",
                "DROP TABLE claim",
                "DROP TABLE words",
                "CREATE VIRTUAL TABLE words USING fts5 (title, body, content = '', contentless_delete = 1)",
                "DROP TABLE summary",
                "DROP INDEX story_leading",
                "ALTER TABLE story DROP COLUMN leads",
                "DROP TABLE subject",
                "DROP TABLE decision",
                "DROP INDEX version_of_maker",
                "ALTER TABLE version DROP COLUMN added",
                "ALTER TABLE version DROP COLUMN maker",
                "PRAGMA user_version = 1")) {
            run(place, statement);
        }
    }
}
