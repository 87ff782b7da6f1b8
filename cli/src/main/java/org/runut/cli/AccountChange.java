package org.runut.cli;

import org.jspecify.annotations.Nullable;
import org.runut.desk.account.Audit.Deed;
import org.runut.desk.account.Role;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code runut account change}: another role, another password. */
@Command
final class AccountChange extends AccountWork {
    @Parameters(paramLabel = "NAME", descriptionKey = "account.name")
    String name = "";

    @Option(names = "--role", paramLabel = "read|review|admin", descriptionKey = "account.role.other")
    @Nullable
    String role;

    @Option(names = "--password", descriptionKey = "account.password.other")
    boolean password;

    AccountChange(Main main) {
        super(main);
    }

    @Override
    void work(Desk desk) {
        var account = desk.accounts().find(name).orElseThrow(() -> desk.mistake("account.not", name));
        var may = role == null
                ? account.role()
                : Role.of(role).orElseThrow(() -> desk.mistake("account.role.not", String.valueOf(role)));
        String typed = password ? Password.ask(desk, "account.ask") : "";
        if (password && typed.isEmpty()) {
            throw desk.mistake("account.password.none");
        }
        desk.accounts().put(name, may, typed);
        desk.audit().note(desk.user(), password ? Deed.CHANGED_PASSWORD : Deed.PUT_ACCOUNT, name + ": " + may.key());
        desk.say("account.changed", name, desk.words().say("account.role." + may.key()));
    }
}
