package org.runut.ledger.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.runut.ledger.LedgerException;

class PostgresLedgerTest extends DatabaseContract {
    @Override
    protected String place() {
        return TestServer.place();
    }

    @Override
    protected void run(String place, String statement) {
        try (var connection = DriverManager.getConnection(place);
                var running = connection.createStatement()) {
            running.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    protected void makeNewer(String place) {
        run(place, "UPDATE ledger SET version = 999");
    }

    @Test
    void aSchemaOfSomebodyElseStaysAsItWas() {
        String place = place();
        String schema = place.substring(place.indexOf("currentSchema=") + "currentSchema=".length());
        run(place, "CREATE SCHEMA " + schema);
        run(place, "CREATE TABLE notes (note TEXT)");
        assertThatThrownBy(() -> open(place))
                .isInstanceOf(LedgerException.class)
                .hasMessageContaining("other tables")
                .hasMessageContaining("nothing was changed");
        assertThatThrownBy(() -> run(place, "SELECT * FROM ledger")).hasMessageContaining("ledger");
    }

    @Test
    void twoLedgersInOneDatabaseAreApart() {
        try (var other = open()) {
            ledger.add(Sample.analysis("a", "Sebanyak 62 orang tewas."));
            assertThat(other.article("a")).isEmpty();
        }
    }

    @Test
    void aServerThatIsNotThereIsSaidNotToBe() {
        assertThatThrownBy(() -> open("jdbc:postgresql://me:secret@localhost:1/none?password=secret"))
                .isInstanceOf(LedgerException.class)
                .hasMessageStartingWith("jdbc:postgresql://localhost:1/none: the server can't be reached")
                .hasMessageNotContaining("secret");
    }

    @Test
    void aDatabaseThatIsNotThereIsSaidNotToBe() {
        assertThatThrownBy(() -> open(place().replace("/postgres?", "/nowhere?")))
                .isInstanceOf(LedgerException.class)
                .hasMessageContaining("there is no such database");
    }

    @ParameterizedTest
    @CsvSource({
        "jdbc:postgresql://host/runut, jdbc:postgresql://host/runut",
        "jdbc:postgresql://host:5433/runut?user=a&password=b, jdbc:postgresql://host:5433/runut",
        "jdbc:postgresql://a:b@host/runut, jdbc:postgresql://host/runut",
        "jdbc:postgresql:runut?password=b, jdbc:postgresql:runut",
        "ledger.db, ledger.db"
    })
    void thePasswordIsNeverShown(String place, String shown) {
        assertThat(SqlLedger.name(place)).isEqualTo(shown);
    }

    /** The scripts after the first, taken back. */
    @Override
    protected void makeOld(String place) {
        for (String statement : List.of(
                "DROP TABLE journal",
                "DROP TABLE claimed",
                "DROP TABLE claim",
                "ALTER TABLE words RENAME COLUMN number TO article",
                "DROP TABLE summary",
                "DROP INDEX story_leading",
                "ALTER TABLE story DROP COLUMN leads",
                "DROP TABLE subject",
                "DROP TABLE decision",
                "DROP INDEX version_of_maker",
                "ALTER TABLE version DROP COLUMN added",
                "ALTER TABLE version DROP COLUMN maker",
                "UPDATE ledger SET version = 1")) {
            run(place, statement);
        }
    }
}
