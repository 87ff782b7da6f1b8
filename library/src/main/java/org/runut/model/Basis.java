package org.runut.model;

/** What a figure rests on. */
public enum Basis {
    /** Confirmed or verified. */
    CONFIRMED,
    /** Counted by name or identity. */
    IDENTIFIED,
    /** Received reports. */
    REPORTED,
    /** Said to be not verified. */
    UNVERIFIED,
    /** An estimate. */
    ESTIMATED,
    /** Presumed. */
    PRESUMED,
    /** The text does not say. */
    UNKNOWN
}
