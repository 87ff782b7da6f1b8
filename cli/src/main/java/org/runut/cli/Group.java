package org.runut.cli;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A command that only has others: a small file each for what can be done. */
abstract class Group implements Runnable {
    @Mixin
    Common common = new Common();

    @Spec
    CommandSpec spec = CommandSpec.create();

    private final Main main;

    Group(Main main) {
        this.main = main;
    }

    /** Without saying what: the help. */
    @Override
    public final void run() {
        spec.commandLine().usage(main.terminal().out());
    }
}
