package org.runut.desk.follow;

import java.time.Instant;
import java.util.Locale;
import org.runut.model.Label;

/**
 * Something that changed about what is followed.
 *
 * @param number   its place among all lines of the journal
 * @param at       when it was seen
 * @param followed the id of what is followed
 * @param event    what changed
 */
public record Change(long number, Instant at, String followed, Event event) {
    /**
     * What there is to tell of.
     *
     * @param key  by which it is known again
     * @param kind what it is
     * @param text it in a sentence
     * @param path a page about it
     */
    public record Event(String key, Kind kind, Label text, String path) {}

    /** What can change. */
    public enum Kind {
        FIGURE,
        REVISION,
        DISPUTE;

        /** Its name in what is written. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
