package org.runut.cli;

import java.util.function.BiFunction;
import org.runut.decide.Author;
import org.runut.model.Anchor;
import org.runut.model.Decision;
import org.runut.model.Decision.Work.What;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code runut decide}: what a person decides about what a ledger says; a small file each for what can be decided. */
@Command(name = "decide")
final class DecideCommand extends Group {
    private static final int LONGEST_NOTE = 2_000;
    private static final int LONGEST_NAME = 40;

    DecideCommand(Main main) {
        super(main);
    }

    /** The command with all that can be decided. */
    static CommandLine line(Main main) {
        return new CommandLine(new DecideCommand(main))
                .addSubcommand("confirm", claim(main, Author::confirm))
                .addSubcommand("reject", claim(main, Author::reject))
                .addSubcommand("correct", new DecideCorrect(main))
                .addSubcommand("add", new DecideAdd(main))
                .addSubcommand("merge", new DecideMerge(main))
                .addSubcommand("split", new DecideSplit(main))
                .addSubcommand("name", new DecideName(main))
                .addSubcommand("note", new DecideNoted(main, What.NOTE, LONGEST_NOTE))
                .addSubcommand("tag", new DecideNoted(main, What.TAG, LONGEST_NAME))
                .addSubcommand("rate", new DecideNoted(main, What.RATE, LONGEST_NAME))
                .addSubcommand("assign", new DecideNoted(main, What.ASSIGN, LONGEST_NAME))
                .addSubcommand("to-check", new DecideWork(main, What.TO_CHECK))
                .addSubcommand("checked", new DecideWork(main, What.CHECKED))
                .addSubcommand("undo", new DecideUndo(main));
    }

    private static DecideClaim claim(Main main, BiFunction<Author, Anchor, Decision> decision) {
        return new DecideClaim(main, decision);
    }
}
