package org.runut.cli;

import picocli.CommandLine.Command;

/** {@code runut account list}: all accounts. */
@Command
final class AccountList extends AccountWork {
    AccountList(Main main) {
        super(main);
    }

    @Override
    void work(Desk desk) {
        for (var account : desk.accounts().all()) {
            String role = desk.words().say("account.role." + account.role().key());
            desk.say(account.secret().isEmpty() ? "account.line.token" : "account.line", account.name(), role);
        }
        if (!desk.accounts().any()) {
            desk.say("account.none");
        }
    }
}
