package org.runut.cli;

/** Something the user asked for that can't be: wrong usage, told in one line. */
final class Mistake extends RuntimeException {
    private static final long serialVersionUID = 1;

    Mistake(String message) {
        super(message);
    }
}
