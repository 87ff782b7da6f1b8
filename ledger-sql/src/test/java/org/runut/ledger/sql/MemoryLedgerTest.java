package org.runut.ledger.sql;

import org.runut.ledger.Ledger;
import org.runut.ledger.MemoryLedger;

class MemoryLedgerTest extends LedgerContract {
    @Override
    protected Ledger open() {
        return MemoryLedger.create(Sample.finder(), Sample.linker(), Sample.clock());
    }
}
