package org.runut.cli;

/** The exit codes of the contract. */
final class Exit {
    /** All done. */
    static final int DONE = 0;

    /** Some input was refused, the rest was processed. */
    static final int REFUSED = 1;

    /** The command line itself is wrong. */
    static final int USAGE = 2;

    /** The ledger or the disk can't be used; nothing was changed. */
    static final int UNUSABLE = 3;

    private Exit() {}
}
