package org.runut.desk.account;

/**
 * Who asks.
 *
 * @param name   how it is told beside what was decided
 * @param role   what may be done
 * @param signed whether by an account; else whoever sits at this machine
 */
public record Person(String name, Role role, boolean signed) {
    /** Nobody that is known. */
    public static final Person NOBODY = new Person("", Role.READ, false);

    /** Whoever sits at this machine, where there are no accounts. */
    public static Person local(String name) {
        return new Person(name, Role.ADMIN, false);
    }

    /** Whether anything may be decided or added. */
    public boolean mayReview() {
        return isKnown() && role.may(Role.REVIEW);
    }

    /** Whether accounts may be changed. */
    public boolean mayAdmin() {
        return isKnown() && role.may(Role.ADMIN);
    }

    /** Whether it is anybody. */
    public boolean isKnown() {
        return !name.isEmpty();
    }
}
