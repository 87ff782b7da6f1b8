package org.runut.desk.page;

/**
 * The page of one's own account.
 *
 * @param frame   what is around it
 * @param changed whether the password was changed just now
 */
public record AccountPage(Frame frame, boolean changed) implements Page {
    @Override
    public String template() {
        return "account.jte";
    }
}
