package org.runut.cli;

import org.runut.desk.account.Audit.Deed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code runut account remove}: an account and its tokens no longer count. */
@Command
final class AccountRemove extends AccountWork {
    @Parameters(paramLabel = "NAME", descriptionKey = "account.name")
    String name = "";

    AccountRemove(Main main) {
        super(main);
    }

    @Override
    void work(Desk desk) {
        if (desk.accounts().find(name).isEmpty()) {
            throw desk.mistake("account.not", name);
        }
        desk.accounts().remove(name);
        desk.audit().note(desk.user(), Deed.REMOVED_ACCOUNT, name);
        desk.say("account.removed", name);
    }
}
