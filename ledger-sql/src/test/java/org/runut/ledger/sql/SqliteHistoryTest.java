package org.runut.ledger.sql;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.UUID;
import org.junit.jupiter.api.io.TempDir;
import org.runut.ledger.Ledger;

class SqliteHistoryTest extends HistoryContract {
    @TempDir
    static Path directory;

    @Override
    Ledger open(InstantSource clock) {
        return SqlLedger.open(directory.resolve(UUID.randomUUID() + ".db"), Sample.finder(), Sample.linker(), clock);
    }
}
