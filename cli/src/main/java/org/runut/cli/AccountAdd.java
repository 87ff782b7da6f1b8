package org.runut.cli;

import org.runut.desk.account.Account;
import org.runut.desk.account.Audit.Deed;
import org.runut.desk.account.Role;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code runut account add}: somebody, or some program, may use the desk. */
@Command
final class AccountAdd extends AccountWork {
    @Parameters(paramLabel = "NAME", descriptionKey = "account.name")
    String name = "";

    @Option(names = "--role", paramLabel = "read|review|admin", descriptionKey = "account.role", defaultValue = "read")
    String role = "read";

    @Option(names = "--no-password", descriptionKey = "account.without")
    boolean without;

    AccountAdd(Main main) {
        super(main);
    }

    @Override
    void work(Desk desk) {
        var may = Role.of(role).orElseThrow(() -> desk.mistake("account.role.not", role));
        if (!Account.isName(name)) {
            throw desk.mistake("account.name.not", name);
        }
        if (desk.accounts().find(name).isPresent()) {
            throw desk.mistake("account.taken", name);
        }
        String password = without ? "" : Password.ask(desk, "account.ask");
        if (!without && password.isEmpty()) {
            throw desk.mistake("account.password.none");
        }
        desk.accounts().put(name, may, password);
        desk.audit().note(desk.user(), Deed.PUT_ACCOUNT, name + ": " + may.key());
        desk.say("account.added", name, desk.words().say("account.role." + may.key()));
    }
}
