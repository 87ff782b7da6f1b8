package org.runut.model;

/** What kind of count a figure is. */
public enum Tally {
    /** So far: it can only grow unless corrected (deaths). */
    CUMULATIVE,
    /** At one time: it goes up and down (in hospital, missing). */
    STANDING,
    /** In one event or since the last count. */
    INCREMENT,
    /** No count. */
    NONE
}
