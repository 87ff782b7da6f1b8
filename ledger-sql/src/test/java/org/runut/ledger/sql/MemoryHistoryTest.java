package org.runut.ledger.sql;

import java.time.InstantSource;
import org.runut.ledger.Ledger;
import org.runut.ledger.MemoryLedger;

class MemoryHistoryTest extends HistoryContract {
    @Override
    Ledger open(InstantSource clock) {
        return MemoryLedger.create(Sample.finder(), Sample.linker(), clock);
    }
}
