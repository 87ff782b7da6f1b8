package org.runut.model;

/**
 * An input that could not be taken, as data: one line tells which, where and why, and what to do.
 *
 * @param source the input, as in {@link RawArticle#source()}
 * @param reason the kind of refusal
 * @param where  the place inside the input ("line 3", "byte 1204"), empty where it is the whole
 * @param detail one clear sentence in English: what is wrong and what to do
 */
public record Refused(String source, Reason reason, String where, String detail) {
    /** Why an input is refused. */
    public enum Reason {
        /** It does not exist or can't be opened. */
        UNREADABLE,
        /** No words in it. */
        EMPTY,
        /** Not text. */
        BINARY,
        /** Bytes that are not UTF-8. */
        ENCODING,
        /** Larger than the limit of 20 MB. */
        TOO_LARGE,
        /** Front matter, JSON or a field that can't be parsed. */
        MALFORMED,
        /** A date that does not exist. */
        BAD_DATE,
        /** A language without a pack. */
        LANGUAGE,
        /** A kind of input that is not supported. */
        UNSUPPORTED
    }
}
