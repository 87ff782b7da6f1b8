package org.runut.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.runut.cli.show.DemoView;
import org.runut.flow.Analyzer;
import org.runut.ledger.Ledger;
import org.runut.read.Overrides;
import org.runut.read.Read;
import org.runut.read.Reader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code runut demo}: the bundled articles in a ledger of their own, and what was found in them. */
@Command(name = "demo")
final class DemoCommand implements Callable<Integer> {
    private static final int PORT = 7878;

    private final Main main;

    @Mixin
    Common common = new Common();

    @Option(names = "--no-serve")
    boolean noServe;

    DemoCommand(Main main) {
        this.main = main;
    }

    @Override
    public Integer call() throws InterruptedException {
        var terminal = main.terminal();
        var analyzers = new Analyzers();
        var place = DemoPlace.in(UserFiles.cache(terminal.environment()));
        DemoView.Ids ids;
        try (Ledger ledger = LedgerOption.open(place.ledger().toString(), analyzers)) {
            add(place.articles(), analyzers, ledger);
            ids = new DemoView(common.paper(terminal), common.words(terminal)).show(ledger);
        }
        Path kept = place.keep();
        new DemoView(common.paper(terminal), common.words(terminal)).next(kept, ids);
        if (!noServe) {
            try (Ledger ledger = LedgerOption.open(kept.resolve("ledger.db").toString(), analyzers)) {
                new Serving(terminal, common.words(terminal), analyzers, new AllowOption(), new ArchiveOption())
                        .serveSomewhere(ledger, PORT);
            }
        }
        return Exit.DONE;
    }

    private void add(Path articles, Analyzers analyzers, Ledger ledger) {
        Reader.with(Overrides.NONE, main.terminal().in()).read(java.util.List.of(articles.toString()), read -> {
            switch (read) {
                case Read.Taken(var article) -> {
                    Analyzer analyzer = analyzers.of(article).orElseThrow();
                    ledger.add(analyzer.analyze(article));
                }
                case Read.Rejected(var refused) -> throw new IllegalStateException(refused.toString());
            }
        });
    }
}
