package org.runut.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that keep a ledger: check, backup, restore, merge. */
class UpkeepTest {
    private static final String ARTICLES = "src/test/resources/org/runut/cli/golden/";

    @TempDir
    Path home;

    private String mine = "";
    private String other = "";
    private String backup = "";

    @BeforeEach
    void add() {
        mine = home.resolve("mine.db").toString();
        other = home.resolve("other.db").toString();
        backup = home.resolve("mine.jsonl.gz").toString();
        run("add", "--ledger", mine, ARTICLES + "banjir-1.txt", ARTICLES + "banjir-2.txt");
    }

    private Run run(String... args) {
        return Run.in(home, args);
    }

    private String stories(String ledger) {
        return run("stories", "--format", "json", "--ledger", ledger).out();
    }

    @Test
    void aSoundLedgerIsSaidToBe() {
        var check = run("check", "--ledger", mine);
        assertThat(check.exit()).isZero();
        assertThat(check.out()).contains("as it must be").contains("mine.db");
        assertThat(run("check", "--ledger", mine, "--format", "json").out()).isEmpty();
        assertThat(run("check", "--ledger", mine, "--lang", "id").out()).contains("sebagaimana mestinya");
    }

    @Test
    void anEmptyFileIsNoLedgerAndIsLeftAsItIs() throws IOException {
        Path empty = Files.createFile(home.resolve("empty.db"));

        assertThat(run("check", "--ledger", empty.toString()).exit()).isEqualTo(Exit.UNUSABLE);
        assertThat(run("stories", "--ledger", empty.toString()).exit()).isEqualTo(Exit.UNUSABLE);
        assertThat(empty).isEmptyFile();
        assertThat(run("add", "--ledger", empty.toString(), ARTICLES + "banjir-1.txt")
                        .exit())
                .isZero();
    }

    @Test
    void whatIsWrongIsALineAndExitCodeOne() throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + mine);
                var statement = connection.createStatement()) {
            statement.execute("DELETE FROM words WHERE rowid = 2");
        }
        var check = run("check", "--ledger", mine);
        assertThat(check.exit()).isEqualTo(Exit.REFUSED);
        assertThat(check.out().lines()).hasSize(2).first().asString().contains("can't be searched");
        assertThat(run("check", "--ledger", mine, "--format", "json").out().lines())
                .hasSize(1)
                .first()
                .asString()
                .contains("\"kind\":\"search\"");
    }

    @Test
    void aBackupMakesTheSameLedger() {
        assertThat(run("backup", "--ledger", mine, backup).out()).contains("2 articles");
        assertThat(run("restore", "--ledger", other, backup).exit()).isZero();
        assertThat(stories(other)).isEqualTo(stories(mine));
        assertThat(run("check", "--ledger", other).exit()).isZero();
    }

    @Test
    void aBackupOverwritesNothing() throws IOException {
        Files.writeString(Path.of(backup), "mine");
        var run = run("backup", "--ledger", mine, backup);
        assertThat(run.exit()).isEqualTo(Exit.UNUSABLE);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(Path.of(backup)).hasContent("mine");
    }

    @Test
    void whatIsNoBackupMakesNoLedger() {
        for (String file : new String[] {ARTICLES + "banjir-1.txt", mine, home + "/nowhere.gz"}) {
            var run = run("restore", "--ledger", other, file);
            assertThat(run.exit()).as(file).isEqualTo(Exit.UNUSABLE);
            assertThat(run.err().lines()).as(file).hasSize(1);
            assertThat(Path.of(other)).doesNotExist();
        }
    }

    @Test
    void aLedgerWithArticlesIsNotRestoredInto() {
        run("backup", "--ledger", mine, backup);
        var run = run("restore", "--ledger", mine, backup);
        assertThat(run.exit()).isEqualTo(Exit.UNUSABLE);
        assertThat(run.err()).contains("runut merge");
    }

    @Test
    void mergingALedgerOrABackupAddsWhatIsNewOnce() {
        run("add", "--ledger", other, ARTICLES + "banjir-1.txt");
        assertThat(run("merge", "--ledger", other, mine).out()).contains("1 added, 1 known");
        run("backup", "--ledger", mine, backup);
        assertThat(run("merge", "--ledger", other, backup).out()).contains("0 added, 2 known");
        assertThat(run("merge", "--ledger", other, "--format", "json", mine)
                        .out()
                        .lines())
                .hasSize(2)
                .allMatch(line -> line.contains("\"result\":\"known\""));
        assertThat(stories(other)).isEqualTo(stories(mine));
        assertThat(run("check", "--ledger", other).exit()).isZero();
        assertThat(run("merge", "--ledger", other, home + "/nowhere.db").exit()).isEqualTo(Exit.UNUSABLE);
    }
}
