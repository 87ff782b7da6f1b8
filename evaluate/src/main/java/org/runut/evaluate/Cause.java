package org.runut.evaluate;

/** Why something counts against the analysis: what misses are grouped by. */
public enum Cause {
    /** There is no analysis of an annotated article. */
    NO_ANALYSIS,
    /** An annotated figure where nothing was found. */
    FIGURE_MISSED,
    /** Another value was found at the place of an annotated figure. */
    FIGURE_VALUE,
    /** A figure that no one annotated. */
    FIGURE_EXTRA,
    /** Another class of unit. */
    FIGURE_UNIT,
    /** Another status. */
    FIGURE_STATUS,
    /** The speaker was not found. */
    SPEAKER_MISSED,
    /** A speaker where the article itself speaks. */
    SPEAKER_EXTRA,
    /** Another speaker. */
    SPEAKER_OTHER,
    /** Other relays. */
    FIGURE_VIA,
    /** What is counted was not found. */
    COUNTED_MISSED,
    /** Something else was taken for what is counted. */
    COUNTED_OTHER,
    /** An annotated quotation where nothing was found. */
    QUOTE_MISSED,
    /** A quotation that begins or ends elsewhere. */
    QUOTE_BOUNDS,
    /** A quotation that no one annotated. */
    QUOTE_EXTRA,
    /** A quotation without its speaker. */
    QUOTE_SPEAKER_MISSED,
    /** A quotation with another speaker. */
    QUOTE_SPEAKER_OTHER,
    /** A time that was not found. */
    TIME_MISSED,
    /** A time of another value. */
    TIME_VALUE,
    /** A time that no one annotated. */
    TIME_EXTRA,
    /** A name that was not found. */
    NAME_MISSED,
    /** A name that begins or ends elsewhere. */
    NAME_BOUNDS,
    /** A name of another type. */
    NAME_TYPE,
    /** A name that no one annotated. */
    NAME_EXTRA,
    /** A quantity that was not found. */
    QUANTITY_MISSED,
    /** A quantity in another unit. */
    QUANTITY_UNIT,
    /** A quantity that no one annotated. */
    QUANTITY_EXTRA,
    /** An article in another story. */
    STORY,
    /** A figure that no story holds. */
    LEDGER_FIGURE,
    /** Figures of one question in several, or of several in one. */
    QUESTION,
    /** Another number of origins. */
    ORIGINS,
    /** Another relation. */
    RELATION,
    /** A copy that was not found. */
    COPY_MISSED,
    /** A copy that is none. */
    COPY_EXTRA,
    /** A change on the way that was not found. */
    DRIFT,
    /** A check that was not made. */
    CHECK_MISSED,
    /** A check of what is right. */
    CHECK_EXTRA
}
