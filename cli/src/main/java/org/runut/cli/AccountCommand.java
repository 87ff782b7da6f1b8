package org.runut.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code runut account}: who may use a desk; a small file each for what can be done. */
@Command(name = "account")
final class AccountCommand extends Group {
    AccountCommand(Main main) {
        super(main);
    }

    /** The command with all that can be done. */
    static CommandLine line(Main main) {
        return new CommandLine(new AccountCommand(main))
                .addSubcommand("add", new AccountAdd(main))
                .addSubcommand("change", new AccountChange(main))
                .addSubcommand("remove", new AccountRemove(main))
                .addSubcommand("token", new AccountToken(main))
                .addSubcommand("list", new AccountList(main));
    }
}
