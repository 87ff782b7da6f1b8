package org.runut.desk.page;

import java.util.List;
import org.runut.desk.account.Account;

/**
 * The page where admins say who may do what.
 *
 * @param frame    what is around it
 * @param accounts all of them
 * @param token    one that was made just now, to be told this once; empty for none
 */
public record PeoplePage(Frame frame, List<Account> accounts, String token) implements Page {
    @Override
    public String template() {
        return "people.jte";
    }
}
