package org.runut.ledger;

/** A ledger that can't be opened, read or written; the message says in one sentence which, why, and what to do. */
public final class LedgerException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** With what went wrong, for people. */
    public LedgerException(String message) {
        super(message);
    }

    /** With what went wrong, for people, and what caused it. */
    public LedgerException(String message, Throwable cause) {
        super(message, cause);
    }
}
