package org.runut.ledger.sql;

import java.sql.DriverManager;
import java.sql.SQLException;
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
}
