package org.runut.cli;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.runut.evaluate.Subject;
import org.runut.ledger.Ledger;
import org.runut.ledger.MemoryLedger;
import org.runut.link.StoryLinker;
import org.runut.link.story.StoryFinder;
import org.runut.model.Analysis;
import org.runut.model.RawArticle;
import org.runut.read.Overrides;
import org.runut.read.Read;
import org.runut.read.Reader;
import org.runut.words.Words;

/** What {@code evaluate} judges: what the commands do, a ledger in memory in place of a file. */
final class Judged implements Subject {
    private final Terminal terminal;
    private final Analyzers analyzers;
    private final Progress progress;
    private final Refusals refusals;

    Judged(Terminal terminal, Analyzers analyzers, Progress progress, Words words) {
        this.terminal = terminal;
        this.analyzers = analyzers;
        this.progress = progress;
        this.refusals = new Refusals(words);
    }

    @Override
    public List<RawArticle> read(List<Path> files) {
        var articles = new ArrayList<RawArticle>();
        var names = files.stream().map(Path::toString).toList();
        Reader.with(Overrides.NONE, terminal.in()).read(names, read -> {
            switch (read) {
                case Read.Taken(var article) -> articles.add(article);
                case Read.Rejected(var refused) ->
                    progress.aside(() -> terminal.err().println(refusals.line(refused)));
            }
        });
        return articles;
    }

    @Override
    public Optional<Analysis> analyze(RawArticle article) {
        progress.step();
        return analyzers.of(article).map(analyzer -> analyzer.analyze(article));
    }

    @Override
    public Analysis kept(RawArticle article) {
        return analyzers.kept(article);
    }

    @Override
    public Ledger ledger() {
        return MemoryLedger.create(
                new StoryFinder(analyzers.packs()), new StoryLinker(analyzers.packs()), InstantSource.system());
    }
}
