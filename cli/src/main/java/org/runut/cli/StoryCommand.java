package org.runut.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.runut.cli.show.Depth;
import org.runut.cli.show.StoryView;
import org.runut.ledger.Ledger;
import org.runut.model.Story;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code runut story}: one story with its questions, figures and relations. */
@Command(name = "story")
final class StoryCommand implements Callable<Integer> {
    private final Main main;

    @Mixin
    Common common = new Common();

    @Mixin
    Format format = new Format();

    @Mixin
    LedgerOption option = new LedgerOption();

    @Parameters(paramLabel = "ID", arity = "0..1", descriptionKey = "story.id")
    @Nullable
    String id;

    @Option(names = "--all")
    boolean all;

    @Mixin
    KnownOption known = new KnownOption();

    StoryCommand(Main main) {
        this.main = main;
    }

    @Override
    public Integer call() {
        var terminal = main.terminal();
        var words = common.words(terminal);
        try (Ledger ledger = option.existing(terminal)) {
            Story story = Waiting.during(
                    terminal,
                    common,
                    () -> known.read()
                            .map(when -> new Lookup(ledger, words).story(id, when))
                            .orElseGet(() -> new Lookup(ledger, words).story(id)));
            if (format.isJson()) {
                Format.lines(terminal, words).write(story);
            } else {
                new StoryView(common.paper(terminal), words, all ? Depth.ALL : Depth.USUAL).show(story, ledger);
            }
        }
        return Exit.DONE;
    }
}
