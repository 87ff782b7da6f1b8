package org.runut.ledger.sql;

import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.io.TempDir;
import org.runut.ledger.Ledger;
import org.runut.link.story.StoryFinder;

class SqliteFindTest extends FindContract {
    @TempDir
    static Path directory;

    @Override
    protected Ledger open(StoryFinder finder) {
        return SqlLedger.open(directory.resolve(UUID.randomUUID() + ".db"), finder, Sample.linker(), Sample.clock());
    }
}
