package org.runut.ledger;

import java.time.InstantSource;
import org.runut.link.StoryLinker;
import org.runut.link.story.StoryFinder;

/** The ledger in memory: for tests, for trying things out, for one run. */
public final class MemoryLedger {
    private MemoryLedger() {}

    /** An empty ledger that is gone when it is closed; the clock tells when something came. */
    public static Ledger create(StoryFinder finder, StoryLinker linker, InstantSource clock) {
        return new StoredLedger(new MemoryStore(finder.stemmer()), finder, linker, clock);
    }
}
