package org.runut.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The {@code runut} command. */
@Command(name = "runut", mixinStandardHelpOptions = true, subcommands = AnalyzeCommand.class)
public final class Main {
    private Main() {}

    /** Runs the command line and ends the process with the exit code of the contract. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new Main()).execute(args));
    }
}
