package org.runut.desk.account;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What somebody may do at the desk. Each role may do what those before it may. */
public enum Role {
    /** See everything, ask, take away. */
    READ,
    /** Decide, and add articles. */
    REVIEW,
    /** Say who may do what, and see who did what. */
    ADMIN;

    /** Whether this is enough where another is needed. */
    public boolean may(Role needed) {
        return compareTo(needed) >= 0;
    }

    /** Its name as people write it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The role of this name; empty where there is none. */
    public static Optional<Role> of(String key) {
        return Stream.of(values()).filter(role -> role.key().equals(key)).findFirst();
    }
}
