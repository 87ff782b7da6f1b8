package org.runut.ledger;

import org.runut.ledger.LedgerStore.Mark;

/**
 * All that tells whether a story may be another than it was.
 *
 * @param mark    the story at the last change of its articles, and of decisions about them
 * @param decided the last decision about stories and origins themselves
 */
record Moment(Mark mark, long decided) {
    /** The id of the story. */
    String id() {
        return mark.id();
    }

    /** The same for what this linker makes of it. */
    String stamp(String maker) {
        return mark.revision() + " " + decided + " " + maker;
    }
}
