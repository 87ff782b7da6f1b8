package org.runut.ledger;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import org.runut.ledger.LedgerStore.Writing;
import org.runut.model.Analysis;

/**
 * Brings articles of one ledger into another.
 *
 * @param writing the store of the other, inside a transaction
 * @param adding  how an analysis is added there as the latest version
 */
record Merging(Writing writing, BiFunction<Writing, Analysis, Added> adding) {

    /** All articles as they were, into a store that holds none; gives how many. */
    static int restore(Writing writing, KeptArticle.Source source) {
        if (writing.counts(List.of()).articles() > 0) {
            throw new LedgerException("This ledger holds articles already; a backup is restored into an empty one, "
                    + "and \"runut merge\" adds articles to others.");
        }
        var count = new AtomicInteger();
        source.each(article -> {
            writing.keep(article.latest(), article.signature(), article.story());
            article.versions().subList(0, article.versions().size() - 1).forEach(writing::keepBeside);
            count.incrementAndGet();
        });
        return count.get();
    }

    /** An article with all its versions; gives what became of it. */
    Added merge(KeptArticle article) {
        var latest = article.latest();
        var mine = writing.article(latest.article().id());
        boolean theirsIsLater =
                mine.isEmpty() || article.versions().stream().anyMatch(version -> isSame(version, mine.get()));
        Added added = theirsIsLater ? adding.apply(writing, latest) : beside(latest);
        boolean more = false;
        for (var version : article.versions()) {
            more |= keepBeside(version);
        }
        return more && added.result() == Added.Result.KNOWN
                ? new Added(added.article(), Added.Result.UPDATED, added.story())
                : added;
    }

    private Added beside(Analysis latest) {
        String id = latest.article().id();
        var result = keepBeside(latest) ? Added.Result.UPDATED : Added.Result.KNOWN;
        return new Added(id, result, writing.storyOf(id));
    }

    private boolean keepBeside(Analysis version) {
        boolean isNew = writing.version(
                        version.article().id(), version.article().version())
                .isEmpty();
        if (isNew) {
            writing.keepBeside(version);
        }
        return isNew;
    }

    private static boolean isSame(Analysis one, Analysis other) {
        return one.article().version().equals(other.article().version());
    }
}
