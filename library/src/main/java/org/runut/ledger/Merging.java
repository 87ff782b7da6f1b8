package org.runut.ledger;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.runut.decide.Subjects;
import org.runut.ledger.LedgerStore.Mark;
import org.runut.ledger.LedgerStore.Writing;
import org.runut.model.Analysis;
import org.runut.model.Decision;

/**
 * Brings articles of one ledger into another.
 *
 * @param writing the store of the other, inside a transaction
 * @param adding  how a version is added there as the latest
 */
record Merging(Writing writing, Adding adding) {

    /** How a version is added as the latest. */
    interface Adding {
        Added add(Writing writing, KeptVersion version);
    }

    /** All articles as they were, into a store that holds none; gives how many. */
    static int restore(Writing writing, Kept.Source source) {
        if (writing.counts(List.of()).articles() > 0) {
            throw new LedgerException("This ledger holds articles already; a backup is restored into an empty one, "
                    + "and \"runut merge\" adds articles to others.");
        }
        var count = new AtomicInteger();
        source.each(kept -> {
            switch (kept) {
                case KeptArticle article -> {
                    restore(writing, article);
                    count.incrementAndGet();
                }
                case KeptLead(String story, String into) -> writing.lead(story, into);
                case KeptDecision(Decision decision) -> decide(writing, decision);
            }
        });
        return count.get();
    }

    private static void restore(Writing writing, KeptArticle article) {
        var last = article.versions().getLast();
        writing.keep(last.analysis(), article.signature(), article.story(), last.added());
        article.versions()
                .subList(0, article.versions().size() - 1)
                .forEach(version -> writing.keepBeside(version.analysis(), version.added()));
    }

    /** Keeps a decision; gives whether it is new. */
    static boolean decide(Writing writing, Decision decision) {
        if (writing.decision(decision.id()).isPresent()) {
            return false;
        }
        var subjects =
                decision instanceof Decision.Undo undo ? writing.subjects(undo.decision()) : Subjects.of(decision);
        writing.decide(decision, subjects.isEmpty() ? Set.of(Subjects.ALL) : subjects);
        return true;
    }

    /** An article with all its versions; gives what became of it. */
    Added merge(KeptArticle article) {
        var mine = writing.article(article.latest().article().id());
        boolean theirsIsLater = mine.isEmpty()
                || article.versions().stream().anyMatch(version -> isSame(version.analysis(), mine.get()));
        var last = article.versions().getLast();
        Added added = theirsIsLater ? adding.add(writing, last) : beside(last);
        boolean more = false;
        for (var version : article.versions()) {
            more |= keepBeside(version);
        }
        leadOn(article);
        return more && added.result() == Added.Result.KNOWN
                ? new Added(added.article(), Added.Result.UPDATED, added.story())
                : added;
    }

    /** The id that the story had in the other ledger leads to where its article is here, unless there is such a story. */
    private void leadOn(KeptArticle article) {
        String theirs = article.story();
        String mine = writing.storyOf(article.latest().article().id());
        if (theirs != null && mine != null) {
            lead(writing, theirs, writing.story(mine));
        }
    }

    /** Makes an id that nothing is found under lead to a story, where there is one. */
    static void lead(Writing writing, String id, Optional<Mark> story) {
        if (writing.story(id).isEmpty()) {
            story.ifPresent(into -> writing.lead(id, into.id()));
        }
    }

    private Added beside(KeptVersion latest) {
        String id = latest.analysis().article().id();
        var result = keepBeside(latest) ? Added.Result.UPDATED : Added.Result.KNOWN;
        return new Added(id, result, writing.storyOf(id));
    }

    private boolean keepBeside(KeptVersion version) {
        var article = version.analysis().article();
        boolean isNew = writing.version(article.id(), article.version()).isEmpty();
        if (isNew) {
            writing.keepBeside(version.analysis(), version.added());
        }
        return isNew;
    }

    private static boolean isSame(Analysis one, Analysis other) {
        return one.article().version().equals(other.article().version());
    }
}
