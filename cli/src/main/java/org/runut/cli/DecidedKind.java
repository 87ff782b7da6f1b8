package org.runut.cli;

/** What can be merged and split; named as on the command line. */
enum DecidedKind {
    /** A story, by its id. */
    story,
    /** A question, by a figure that answers it. */
    question,
    /** Who stands behind claims, by id or name. */
    origin
}
