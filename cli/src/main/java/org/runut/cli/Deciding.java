package org.runut.cli;

import java.time.InstantSource;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.runut.cli.show.DecisionsView;
import org.runut.decide.Author;
import org.runut.ledger.Ledger;
import org.runut.model.Decision;
import org.runut.words.Words;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What all decisions on the command line have in common: who decides, why, and in which ledger. */
abstract class Deciding implements Callable<Integer> {
    private final Main main;

    @Mixin
    Common common = new Common();

    @Mixin
    Format format = new Format();

    @Mixin
    LedgerOption option = new LedgerOption();

    @Option(names = "--by", paramLabel = "NAME", descriptionKey = "decide.by")
    @Nullable
    String by;

    @Option(names = "--why", paramLabel = "TEXT", descriptionKey = "decide.why")
    String why = "";

    Deciding(Main main) {
        this.main = main;
    }

    /** The decision, where what it is about is found in the ledger. */
    abstract Decision decision(Author author, Named named, Ledger ledger, Words words);

    @Override
    public final Integer call() {
        var terminal = main.terminal();
        var words = common.words(terminal);
        var author = new Author(name(by, terminal), InstantSource.system().instant(), why.strip());
        try (Ledger ledger = option.existing(terminal)) {
            var decision = decision(author, new Named(ledger, words), ledger, words);
            boolean isNew = Waiting.during(terminal, common, () -> ledger.decide(decision));
            if (format.isJson()) {
                Format.lines(terminal, words).write(decision, isNew);
            } else if (!common.quiet) {
                new DecisionsView(common.paper(terminal), words).made(decision, isNew);
            }
        }
        return Exit.DONE;
    }

    /** Who decides: who is named, else the user. */
    static String name(@Nullable String by, Terminal terminal) {
        if (by != null && !by.isBlank()) {
            return by.strip();
        }
        String user = terminal.environment().get("USER");
        return user == null || user.isBlank() ? System.getProperty("user.name", "?") : user;
    }
}
