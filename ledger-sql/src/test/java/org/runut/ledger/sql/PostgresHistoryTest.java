package org.runut.ledger.sql;

import java.time.InstantSource;
import org.runut.ledger.Ledger;

class PostgresHistoryTest extends HistoryContract {
    @Override
    Ledger open(InstantSource clock) {
        return SqlLedger.open(TestServer.place(), Sample.finder(), Sample.linker(), clock);
    }
}
