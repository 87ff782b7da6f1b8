package org.runut.cli;

import java.net.URI;
import java.util.Optional;
import org.runut.ledger.Added;
import org.runut.ledger.Ledger;
import org.runut.read.OpenArticle;
import org.runut.read.Read;
import org.runut.web.archive.Evidence;
import org.runut.web.watch.Intake;

/** Puts the articles of fetched pages into a ledger. */
final class PageIntake implements Intake {
    private final Ledger ledger;
    private final Analyzers analyzers;
    private final Pages pages = new Pages();

    PageIntake(Ledger ledger, Analyzers analyzers) {
        this.ledger = ledger;
        this.analyzers = analyzers;
    }

    @Override
    public Taking begin(Evidence page) {
        return new Opened(pages.open(page));
    }

    private final class Opened implements Taking {
        private final OpenArticle article;

        Opened(OpenArticle article) {
            this.article = article;
        }

        @Override
        public Optional<URI> next() {
            return article.next();
        }

        @Override
        public void add(Evidence part) {
            article.add(Pages.fetched(part));
        }

        @Override
        public Outcome end() {
            return taken(article.end());
        }
    }

    private Intake.Outcome taken(Read read) {
        return switch (read) {
            case Read.Rejected(var refused) -> new Outcome(Result.REFUSED, refused.detail());
            case Read.Taken(var article) -> {
                var analyzer = analyzers.of(article);
                var analysis = analyzer.isPresent() ? analyzer.get().analyze(article) : analyzers.kept(article);
                yield new Outcome(result(ledger.add(analysis).result()), "");
            }
        };
    }

    private static Result result(Added.Result added) {
        return switch (added) {
            case ADDED -> Result.ADDED;
            case UPDATED -> Result.UPDATED;
            case KNOWN -> Result.KNOWN;
        };
    }
}
