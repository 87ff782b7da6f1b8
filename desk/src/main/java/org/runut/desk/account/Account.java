package org.runut.desk.account;

import java.util.regex.Pattern;

/**
 * Somebody, or some program, that may use the desk.
 *
 * @param name   how it signs in, and how it is told beside what was decided
 * @param role   what it may do
 * @param secret its password, hashed; empty where it has none and comes with a token
 */
public record Account(String name, Role role, String secret) {
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._@ -]{0,39}");

    /** Whether an account may have this name. */
    public static boolean isName(String name) {
        return NAME.matcher(name).matches() && name.equals(name.strip());
    }

    /** Who that is. */
    public Person person() {
        return new Person(name, role, true);
    }
}
