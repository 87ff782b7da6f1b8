package org.runut.ledger.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.runut.ledger.Ledger;

class SqlLedgerTest extends LedgerContract {
    @TempDir
    static Path directory;

    private static int files;

    @Override
    protected Ledger open() {
        return open(directory.resolve("ledger" + files++ + ".db"));
    }

    private static Ledger open(Path file) {
        return SqlLedger.open(file, Sample.finder(), Sample.linker());
    }

    @Test
    void whatWasAddedOutlivesTheProcess() {
        var file = directory.resolve("deep/er/kept.db");
        var analysis = Sample.analysis("a", "Sebanyak 62 orang tewas.");
        try (var first = open(file)) {
            first.add(analysis);
        }
        try (var second = open(file)) {
            assertThat(second.article("a")).contains(analysis);
            assertThat(second.story("sa")).isPresent();
        }
    }
}
