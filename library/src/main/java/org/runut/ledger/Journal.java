package org.runut.ledger;

import java.time.Instant;
import java.util.List;

/**
 * What those who serve a ledger note beside its articles, in lines of their own making: who may sign in, what was done, what
 * is followed. It is only ever added to. It is not what articles say: it goes into no backup and no merge.
 */
public interface Journal {
    /**
     * Adds a line, after all others.
     *
     * @param kind what it is about, as a key
     */
    void note(String kind, Instant at, String line);

    /** The lines of a kind behind a number, in the order in which they came, at most so many. */
    List<Noted> after(String kind, long number, int limit);

    /** The latest lines of a kind, the last first, at most so many. */
    List<Noted> latest(String kind, int limit);

    /**
     * A line.
     *
     * @param number its place among all lines of all kinds, from 1
     * @param at     when it was noted
     * @param line   what was noted
     */
    record Noted(long number, Instant at, String line) {}
}
