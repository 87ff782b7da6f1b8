package org.runut.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.runut.cli.show.WatchView;
import org.runut.ledger.Ledger;
import org.runut.ledger.LedgerException;
import org.runut.ledger.StoryChange;
import org.runut.ledger.ToldStory;
import org.runut.model.DiskFault;
import org.runut.web.archive.Archive;
import org.runut.web.feed.WatchList;
import org.runut.web.fetch.PoliteFetcher;
import org.runut.web.watch.Round;
import org.runut.web.watch.WatchSettings;
import org.runut.web.watch.Watcher;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code runut watch}: keeps a ledger up to date with sites that have feeds. */
@Command(name = "watch")
final class WatchCommand implements Callable<Integer> {
    private static final int ANSWERS_AT_ONCE = 16;
    private static final Duration FOLLOWED = Duration.ofDays(30);

    private final Main main;

    @Mixin
    Common common = new Common();

    @Mixin
    Format format = new Format();

    @Mixin
    LedgerOption option = new LedgerOption();

    @Mixin
    ArchiveOption archives = new ArchiveOption();

    @Mixin
    AllowOption allow = new AllowOption();

    @Option(
            names = "--pause",
            paramLabel = "TIME",
            defaultValue = "2s",
            converter = DurationConverter.class,
            descriptionKey = "web.pause")
    Duration pause = Duration.ofSeconds(2);

    @Option(
            names = "--every",
            paramLabel = "TIME",
            defaultValue = "15m",
            converter = DurationConverter.class,
            descriptionKey = "watch.every")
    Duration every = Duration.ofMinutes(15);

    @Option(
            names = "--recheck",
            paramLabel = "TIME",
            defaultValue = "1h",
            converter = DurationConverter.class,
            descriptionKey = "watch.recheck")
    Duration recheck = Duration.ofHours(1);

    @Option(names = "--rounds", paramLabel = "N", descriptionKey = "watch.rounds")
    int rounds;

    @Parameters(paramLabel = "FILE", descriptionKey = "watch.file")
    Path file = Path.of("");

    WatchCommand(Main main) {
        this.main = main;
    }

    @Override
    public Integer call() {
        var analyzers = new Analyzers();
        var place = archives.place(main.terminal());
        var list = list();
        try (Ledger ledger = LedgerOption.open(option.place(main.terminal()), analyzers);
                var archive = Archive.open(place);
                var fetcher = allow.fetcher()) {
            var polite = new PoliteFetcher(fetcher, pause, ANSWERS_AT_ONCE, Clock.systemUTC());
            var watcher = new Watcher(
                    list,
                    polite,
                    archive,
                    place,
                    new PageIntake(ledger, analyzers),
                    new WatchSettings(recheck, FOLLOWED),
                    Clock.systemUTC());
            return watch(watcher, ledger, new ToldFile(place));
        } catch (IOException e) {
            throw new LedgerException(place + ": the archive can't be used: " + DiskFault.why(e), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Exit.DONE;
        }
    }

    private List<URI> list() {
        try {
            return WatchList.read(file);
        } catch (IOException e) {
            throw new Mistake(e.getMessage() == null ? e.toString() : e.getMessage());
        }
    }

    private int watch(Watcher watcher, Ledger ledger, ToldFile reported) throws IOException, InterruptedException {
        var words = common.words(main.terminal());
        var view = new WatchView(common.paper(main.terminal()), words, common.quiet);
        var status = StatusLine.on(main.terminal(), common);
        boolean failed = false;
        var told = reported.read().orElseGet(() -> ToldStory.of(ledger.stories()));
        reported.write(told);
        for (int round = 1; rounds == 0 || round <= rounds; round++) {
            if (round > 1) {
                Thread.sleep(every);
            }
            var met = watcher.round(standing -> status.show(() -> WatchView.standing(standing, words)));
            status.clear();
            failed = met.failures() > 0;
            var now = ledger.stories();
            tell(met, StoryChange.since(told, now), view);
            main.terminal().out().flush();
            told = ToldStory.of(now);
            reported.write(told);
        }
        return failed ? Exit.REFUSED : Exit.DONE;
    }

    private void tell(Round round, List<StoryChange> changes, WatchView view) {
        if (format.isJson()) {
            var lines = Format.lines(main.terminal(), common.words(main.terminal()));
            round.notices().forEach(n -> lines.notice(n.kind(), n.address().toString(), n.detail()));
            changes.forEach(lines::write);
        } else {
            view.show(round, changes);
        }
    }
}
