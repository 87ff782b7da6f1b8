package org.runut.cli;

import org.runut.desk.account.Audit.Deed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code runut account token}: a token for programs that come in the name of an account. */
@Command
final class AccountToken extends AccountWork {
    @Parameters(paramLabel = "NAME", descriptionKey = "account.name")
    String name = "";

    AccountToken(Main main) {
        super(main);
    }

    @Override
    void work(Desk desk) {
        if (desk.accounts().find(name).isEmpty()) {
            throw desk.mistake("account.not", name);
        }
        desk.audit().note(desk.user(), Deed.MADE_TOKEN, name);
        desk.terminal().out().println(desk.accounts().token(name));
    }
}
