package org.runut.ledger.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.runut.ledger.Ledger;

/** The ledger among processes: killed at any moment, filled by two at once, read while it is written. */
class ProcessesTest {
    private static final int MANY = 1_000_000;

    @TempDir
    Path directory;

    private static Ledger open(Path file) {
        return SqlLedger.open(file, Sample.finder(), Sample.linker());
    }

    @Test
    void whatWasReportedAsAddedOutlivesAKill() throws IOException, InterruptedException, SQLException {
        var file = directory.resolve("killed.db");
        var moments = new Random(7);
        var reported = new ArrayList<String>();
        for (int round = 0; round < 5; round++) {
            var process = AddingProcess.start(file, "r" + round + "-", MANY);
            if (round > 0) {
                process.awaitReport();
            }
            Thread.sleep(moments.nextInt(300));
            process.kill();
            reported.addAll(process.reports());
            assertIntact(file);
        }
        assertThat(reported).hasSizeGreaterThan(4);
        assertHolds(file, reported);
    }

    private static void assertHolds(Path file, List<String> ids) {
        try (var ledger = open(file)) {
            for (String id : ids) {
                assertThat(ledger.article(id)).as(id).isPresent();
                assertThat(ledger.storyOf(id + "-f0")).as(id).isPresent();
            }
            ledger.add(Sample.analysis("afterwards", "Sebanyak 62 orang tewas."));
            assertThat(ledger.search("tewas", MANY)).hasSizeGreaterThan(ids.size());
        }
    }

    private static void assertIntact(Path file) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("PRAGMA integrity_check")) {
            assertThat(rows.getString(1)).isEqualTo("ok");
        }
    }

    @Test
    void twoProcessesAddAtOnce() throws IOException, InterruptedException {
        var file = directory.resolve("shared.db");
        var one = AddingProcess.start(file, "one", 60);
        var two = AddingProcess.start(file, "two", 60);
        assertThat(one.exit()).isZero();
        assertThat(two.exit()).isZero();
        assertThat(one.reports()).hasSize(60);
        assertThat(two.reports()).hasSize(60);
        try (var ledger = open(file)) {
            assertThat(ledger.search("tewas", MANY)).hasSize(120);
        }
    }

    @Test
    void aReaderSeesWholeArticlesWhileAnotherProcessAdds() throws IOException, InterruptedException {
        var file = directory.resolve("read.db");
        try (var ledger = open(file)) {
            var adding = AddingProcess.start(file, "w", MANY);
            adding.awaitReport();
            int before = 0;
            for (int i = 0; i < 20; i++) {
                int now = ledger.search("tewas", MANY).size();
                assertThat(now).isGreaterThanOrEqualTo(Math.max(1, before));
                before = now;
            }
            adding.kill();
            int held = ledger.stories().stream()
                    .mapToInt(story -> story.articles().size())
                    .sum();
            assertThat(held).isGreaterThanOrEqualTo(before);
        }
    }
}
