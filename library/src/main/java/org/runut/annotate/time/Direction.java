package org.runut.annotate.time;

/** Which of the days or periods of one name is meant, seen from the day of publication. */
enum Direction {
    /** The latest one past. */
    PAST,
    /** The next one to come. */
    FUTURE,
    /** The one that holds the day of publication. */
    THIS,
    /** The latest one that has begun, which may hold the day of publication. */
    BEGUN,
    /** Nothing says: the nearest. */
    NEAREST
}
