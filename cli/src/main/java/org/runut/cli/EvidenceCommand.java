package org.runut.cli;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.runut.cli.show.ArticleView;
import org.runut.cli.show.EvidenceView;
import org.runut.ledger.Ledger;
import org.runut.model.Article;
import org.runut.read.Read;
import org.runut.web.archive.Archive;
import org.runut.web.archive.Capture;
import org.runut.web.archive.Evidence;
import org.runut.web.fetch.Addresses;
import org.runut.words.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code runut evidence}: what is kept of an article's page, verified; or the analysis made again from that alone. */
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

    @Parameters(paramLabel = "ARTICLE|URL", descriptionKey = "evidence.article")
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
            throw new Mistake("The archive can't be read: " + e.getMessage() + ".");
        }
    }

    private Words words() {
        return common.words(main.terminal());
    }

    private Article kept() {
        try (Ledger ledger = option.existing(main.terminal())) {
            return ledger.article(new Lookup(ledger, words()).article(article))
                    .orElseThrow()
                    .article();
        }
    }

    private URI address(@Nullable Article kept) {
        String address = kept == null ? article : kept.url();
        if (address == null) {
            throw new Mistake(words().say("evidence.no.address", article));
        }
        return Addresses.of(address);
    }

    /** The pages that came, the oldest first; where one is gone, what was there before stays. */
    private static List<Evidence> evidence(Archive archive, URI address) throws IOException {
        List<Evidence> evidence = new ArrayList<>();
        for (var capture : archive.captures(address)) {
            if (capture.kind() == Capture.Kind.PAGE) {
                archive.evidence(capture).ifPresent(evidence::add);
            }
        }
        return evidence;
    }

    private int show(List<Evidence> evidence, @Nullable Article kept) {
        var version = kept == null ? null : version(evidence, kept);
        if (format.isJson()) {
            var lines = Format.lines(main.terminal(), words());
            evidence.forEach(e -> lines.evidence(
                    e.capture().address().toString(),
                    e.capture().time().toString(),
                    e.capture().status(),
                    e.original().file(),
                    e.original().offset(),
                    e.original().digest(),
                    e.record(),
                    e.intact()));
        } else {
            new EvidenceView(common.paper(main.terminal()), words()).show(evidence, kept, version);
        }
        return evidence.stream().allMatch(Evidence::intact) ? Exit.DONE : Exit.REFUSED;
    }

    /** The page whose text is that of the ledger. */
    private @Nullable Evidence version(List<Evidence> evidence, Article kept) {
        var analyzers = new Analyzers();
        for (var page : evidence.reversed()) {
            if (page.capture().status() == 200
                    && pages.read(page) instanceof Read.Taken(var raw)
                    && analyzers.kept(raw).article().version().equals(kept.version())) {
                return page;
            }
        }
        return null;
    }

    private int replay(List<Evidence> evidence) {
        var last = evidence.reversed().stream()
                .filter(e -> e.capture().status() == 200)
                .findFirst()
                .orElse(evidence.getLast());
        return switch (pages.read(last)) {
            case Read.Rejected(var refused) -> throw new Mistake(refused.source() + ": " + refused.detail());
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
