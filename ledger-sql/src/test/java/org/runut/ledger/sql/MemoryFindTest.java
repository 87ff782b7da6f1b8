package org.runut.ledger.sql;

import org.runut.ledger.Ledger;
import org.runut.ledger.MemoryLedger;
import org.runut.link.story.StoryFinder;

class MemoryFindTest extends FindContract {
    @Override
    protected Ledger open(StoryFinder finder) {
        return MemoryLedger.create(finder, Sample.linker(), Sample.clock());
    }
}
