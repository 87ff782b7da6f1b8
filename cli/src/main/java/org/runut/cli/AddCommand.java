package org.runut.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.runut.cli.show.AddedView;
import org.runut.json.JsonLines;
import org.runut.ledger.Added;
import org.runut.ledger.Ledger;
import org.runut.model.RawArticle;
import org.runut.model.Refused;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code runut add}: puts articles into a ledger. */
@Command(name = "add")
final class AddCommand implements Callable<Integer> {
    private final Main main;

    @Mixin
    Common common = new Common();

    @Mixin
    Format format = new Format();

    @Mixin
    LedgerOption option = new LedgerOption();

    @Mixin
    Input input = new Input();

    @Mixin
    ArchiveOption archives = new ArchiveOption();

    /** What is told of each input. */
    private interface Told {
        void added(String source, Added added, @Nullable String reason);
    }

    AddCommand(Main main) {
        this.main = main;
    }

    @Override
    public Integer call() {
        var analyzers = new Analyzers();
        var terminal = main.terminal();
        String place = option.place(terminal);
        try (Ledger ledger = LedgerOption.open(place, analyzers)) {
            if (format.isJson()) {
                JsonLines lines = Format.lines(terminal, common.words(terminal));
                return run(
                        analyzers,
                        ledger,
                        (source, added, reason) -> lines.write(source, added, reason == null, reason),
                        lines::write);
            }
            var view = new AddedView(common.paper(terminal), common.words(terminal), common.quiet);
            int exit = run(analyzers, ledger, view::added, view::refused);
            view.sum(LedgerOption.name(place));
            return exit;
        }
    }

    private int run(Analyzers analyzers, Ledger ledger, Told told, Consumer<Refused> refused) {
        return new Intake(main.terminal(), common, refused).run(input, archives.place(main.terminal()), article -> {
            add(article, analyzers, ledger, told);
            return Optional.empty();
        });
    }

    private void add(RawArticle article, Analyzers analyzers, Ledger ledger, Told told) {
        var analyzer = analyzers.of(article);
        if (analyzer.isPresent()) {
            told.added(article.source(), ledger.add(analyzer.get().analyze(article)), null);
        } else {
            told.added(
                    article.source(),
                    ledger.add(analyzers.kept(article)),
                    new Refusals(common.words(main.terminal())).why(analyzers.refusal(article)));
        }
    }
}
