package org.runut.ledger;

import java.time.Instant;
import java.util.List;

/**
 * The journal of a ledger, kept where its articles are.
 *
 * @param store keeps it
 */
record StoredJournal(LedgerStore store) implements Journal {
    @Override
    public void note(String kind, Instant at, String line) {
        store.write(writing -> {
            writing.note(kind, at, line);
            return true;
        });
    }

    @Override
    public List<Noted> after(String kind, long number, int limit) {
        return store.read(reading -> reading.notedAfter(kind, number, limit));
    }

    @Override
    public List<Noted> latest(String kind, int limit) {
        return store.read(reading -> reading.notedLast(kind, limit));
    }
}
