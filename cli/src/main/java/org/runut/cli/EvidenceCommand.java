package org.runut.cli;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.runut.cli.show.ArticleView;
import org.runut.cli.show.EvidenceView;
import org.runut.json.PageLine;
import org.runut.ledger.Ledger;
import org.runut.ledger.LedgerException;
import org.runut.model.Analysis;
import org.runut.model.Article;
import org.runut.model.DiskFault;
import org.runut.read.Read;
import org.runut.web.archive.Archive;
import org.runut.web.archive.Capture;
import org.runut.web.archive.Evidence;
import org.runut.web.fetch.Addresses;
import org.runut.words.TextFragment;
import org.runut.words.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code runut evidence}: what is kept of an article's page, verified, and where on it its figures stand; or the analysis made
 * again from that alone.
 */
@Command(name = "evidence")
final class EvidenceCommand implements Callable<Integer> {
    private final Main main;
    private final Pages pages = new Pages();

    @Mixin
    Common common = new Common();

    @Mixin
    Format format = new Format();

    @Mixin
    LedgerOption option = new LedgerOption();

    @Mixin
    ArchiveOption archives = new ArchiveOption();

    @Option(names = "--replay", descriptionKey = "evidence.replay")
    boolean replay;

    @Parameters(paramLabel = "ARTICLE|FIGURE|URL", descriptionKey = "evidence.article")
    String article = "";

    EvidenceCommand(Main main) {
        this.main = main;
    }

    @Override
    public Integer call() {
        var kept = Addresses.isAddress(article) ? null : kept();
        var address = address(kept);
        try (var archive = Archive.read(archives.place(main.terminal()))) {
            var evidence = evidence(archive, address);
            if (evidence.isEmpty()) {
                throw new Mistake(words().say("evidence.none", address, archives.place(main.terminal())));
            }
            return replay ? replay(evidence) : show(evidence, kept);
        } catch (IOException e) {
            throw new LedgerException("The archive can't be read: " + DiskFault.why(e) + ".", e);
        }
    }

    private Words words() {
        return common.words(main.terminal());
    }

    /** The article of the ledger that is meant, with the figure alone where one is meant. */
    private Analysis kept() {
        try (Ledger ledger = option.existing(main.terminal())) {
            var lookup = new Lookup(ledger, words());
            boolean figure = ledger.article(article).isEmpty()
                    && ledger.articlesBegun(article, 1).isEmpty()
                    && !ledger.figuresBegun(article, 1).isEmpty();
            if (!figure) {
                return ledger.article(lookup.article(article)).orElseThrow();
            }
            var trace = lookup.trace(article);
            return ledger.article(trace.article().id())
                    .orElseThrow()
                    .only(trace.entry().figure());
        }
    }

    private URI address(@Nullable Analysis kept) {
        String address = kept == null ? article : kept.article().url();
        if (address == null) {
            throw new Mistake(words().say("evidence.no.address", article));
        }
        return Addresses.of(address);
    }

    /** The states of the article that came, the oldest first; where it is gone, what was there before stays. */
    private static List<KeptArticle> evidence(Archive archive, URI address) throws IOException {
        List<KeptArticle> evidence = new ArrayList<>();
        for (var capture : archive.captures(address)) {
            if (capture.kind() == Capture.Kind.PAGE) {
                KeptArticle.of(archive, capture).ifPresent(evidence::add);
            }
        }
        return evidence;
    }

    private int show(List<KeptArticle> evidence, @Nullable Analysis kept) {
        var version = kept == null ? null : version(evidence, kept.article());
        var places = kept == null || version == null ? List.<KeptArticle.OnPage>of() : version.places(kept);
        var all = evidence.stream().flatMap(state -> state.pages().stream()).toList();
        if (format.isJson()) {
            var lines = Format.lines(main.terminal(), words());
            all.forEach(page -> lines.write(line(page, kept, places)));
        } else {
            var view = new EvidenceView(common.paper(main.terminal()), words());
            view.show(all);
            if (kept != null) {
                view.version(version == null ? null : version.first());
                places.forEach(place ->
                        view.place(kept.article(), place.figure(), place.page().capture(), place.place()));
            }
        }
        return all.stream().allMatch(Evidence::intact) ? Exit.DONE : Exit.REFUSED;
    }

    private static PageLine line(Evidence page, @Nullable Analysis kept, List<KeptArticle.OnPage> places) {
        var capture = page.capture();
        return new PageLine(
                capture.address().toString(),
                capture.partOf() == null ? null : capture.partOf().toString(),
                capture.time().toString(),
                capture.status(),
                page.original().file(),
                page.original().offset(),
                page.original().digest(),
                page.record(),
                page.intact(),
                kept == null
                        ? List.of()
                        : places.stream()
                                .filter(place -> place.page().equals(page))
                                .map(place -> onPage(kept.article(), place))
                                .toList());
    }

    private static PageLine.OnPage onPage(Article article, KeptArticle.OnPage found) {
        var figure = found.figure();
        var place = found.place();
        String sentence = figure.sentence().in(article.text(figure.quantity().part()));
        String link = TextFragment.link(found.page().capture().address().toString(), sentence);
        return new PageLine.OnPage(article, figure, place.from(), place.to(), place.selector(), link);
    }

    /** The state whose text is that of the ledger. */
    private @Nullable KeptArticle version(List<KeptArticle> evidence, Article kept) {
        var analyzers = new Analyzers();
        return evidence.reversed().stream()
                .filter(state -> state.holds(kept, pages, analyzers))
                .findFirst()
                .orElse(null);
    }

    private int replay(List<KeptArticle> evidence) {
        var last = evidence.reversed().stream()
                .filter(KeptArticle::came)
                .findFirst()
                .orElse(evidence.getLast());
        return switch (pages.read(last.pages())) {
            case Read.Rejected(var refused) ->
                throw new Mistake(refused.source() + ": " + new Refusals(words()).why(refused));
            case Read.Taken(var raw) -> {
                var analyzers = new Analyzers();
                var analyzer = analyzers
                        .of(raw)
                        .orElseThrow(() -> new Mistake(analyzers.refusal(raw).detail()));
                var analysis = analyzer.analyze(raw);
                if (format.isJson()) {
                    Format.lines(main.terminal(), words()).write(analysis);
                } else {
                    new ArticleView(common.paper(main.terminal()), words()).show(analysis);
                }
                yield Exit.DONE;
            }
        };
    }
}
