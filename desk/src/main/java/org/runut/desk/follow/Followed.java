package org.runut.desk.follow;

import java.time.Instant;
import java.util.Locale;

/**
 * Something that is followed.
 *
 * @param id     its identity
 * @param who    who follows it
 * @param kind   what it is
 * @param about  a figure that answers the question, the story, or the text that was asked
 * @param title  what it is called
 * @param hook   where changes are sent; empty for nowhere
 * @param secret by which what is sent there is signed
 * @param at     since when
 */
public record Followed(
        String id, String who, Kind kind, String about, String title, String hook, String secret, Instant at) {
    /** What can be followed. */
    public enum Kind {
        /** A question of a story. */
        QUESTION,
        /** A whole story. */
        STORY,
        /** Whatever answers a text. */
        TEXT;

        /** Its name in what is written. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The same, with changes sent elsewhere. */
    Followed to(String address) {
        return new Followed(id, who, kind, about, title, address, secret, at);
    }
}
