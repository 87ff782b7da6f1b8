package org.runut.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.runut.cli.show.UpkeepView;
import org.runut.json.JsonLines;
import org.runut.ledger.Ledger;
import org.runut.ledger.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code runut check}: whether everything in a ledger is as it must be. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
    private final Main main;

    @Mixin
    Common common = new Common();

    @Mixin
    Format format = new Format();

    @Mixin
    LedgerOption option = new LedgerOption();

    CheckCommand(Main main) {
        this.main = main;
    }

    @Override
    public Integer call() {
        var terminal = main.terminal();
        var words = common.words(terminal);
        var problems = new ArrayList<Problem>();
        try (Ledger ledger = option.existing(terminal)) {
            problems.addAll(Waiting.during(terminal, common, () -> problems(ledger)));
        }
        if (format.isJson()) {
            JsonLines lines = Format.lines(terminal, words);
            problems.forEach(lines::write);
        } else {
            new UpkeepView(common.paper(terminal), words, common.quiet)
                    .checked(LedgerOption.name(option.place(terminal)), problems);
        }
        return problems.isEmpty() ? Exit.DONE : Exit.REFUSED;
    }

    private static List<Problem> problems(Ledger ledger) {
        var problems = new ArrayList<Problem>();
        ledger.check(problems::add);
        return problems;
    }
}
