package org.runut.desk.web;

import org.runut.desk.account.Person;

/** Who may ask for something that is served. */
enum Access {
    /** Anybody, known or not. */
    ANYONE,
    /** Whoever is known. */
    READ,
    /** Who may decide and add. */
    REVIEW,
    /** Who says who may do what. */
    ADMIN;

    /** Whether somebody may ask for it. */
    boolean admits(Person person) {
        return switch (this) {
            case ANYONE -> true;
            case READ -> person.isKnown();
            case REVIEW -> person.mayReview();
            case ADMIN -> person.mayAdmin();
        };
    }
}
