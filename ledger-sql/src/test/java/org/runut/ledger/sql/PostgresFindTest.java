package org.runut.ledger.sql;

import org.runut.ledger.Ledger;
import org.runut.link.story.StoryFinder;

class PostgresFindTest extends FindContract {
    @Override
    protected Ledger open(StoryFinder finder) {
        return SqlLedger.open(TestServer.place(), finder, Sample.linker(), Sample.clock());
    }
}
