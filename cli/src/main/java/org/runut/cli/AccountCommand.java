package org.runut.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code runut account}: who may use a desk; a small file each for what can be done. */
@Command(name = "account")
final class AccountCommand implements Runnable {
    private final Main main;

    @Mixin
    Common common = new Common();

    @Spec
    CommandSpec spec = CommandSpec.create();

    AccountCommand(Main main) {
        this.main = main;
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

    /** Without saying what: the help. */
    @Override
    public void run() {
        spec.commandLine().usage(main.terminal().out());
    }
}
