package org.runut.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.runut.ledger.Added.Result;
import org.runut.ledger.LedgerStore.Mark;
import org.runut.ledger.LedgerStore.Reading;
import org.runut.ledger.LedgerStore.Writing;
import org.runut.link.Signature;
import org.runut.link.StoryFinder;
import org.runut.link.StoryLinker;
import org.runut.model.Analysis;
import org.runut.model.Article;
import org.runut.model.Story;

/**
 * The ledger over a store: decides what is new, which story an article belongs to, and derives stories when they are
 * asked for. A derived story is remembered until an article of it changes.
 */
public final class StoredLedger implements Ledger {
    private static final Comparator<StorySummary> LATEST_FIRST = Comparator.comparing(
                    StoredLedger::lastDay, Comparator.reverseOrder())
            .thenComparing(StorySummary::id);

    private final LedgerStore store;
    private final StoryFinder finder;
    private final StoryLinker linker;
    private final Candidates candidates = new Candidates();
    private final DerivedStories derived = new DerivedStories();

    /** A ledger that keeps its articles in this store, and closes it when it is closed. */
    public StoredLedger(LedgerStore store, StoryFinder finder, StoryLinker linker) {
        this.store = store;
        this.finder = finder;
        this.linker = linker;
    }

    @Override
    public Added add(Analysis analysis) {
        var signature = finder.signature(analysis);
        return store.write(writing -> add(writing, analysis, signature));
    }

    private Added add(Writing writing, Analysis analysis, Signature signature) {
        var article = analysis.article();
        String before = writing.storyOf(article.id());
        var same = writing.version(article.id(), article.version());
        if (same.isPresent() && !saysMore(analysis, same.get())) {
            return new Added(article.id(), Result.KNOWN, before);
        }
        boolean held = same.isPresent() || writing.article(article.id()).isPresent();
        boolean comparable = analysis.isAnalysed() || !signature.terms().isEmpty();
        String story = comparable ? storyFor(writing, article, before, signature) : null;
        writing.keep(analysis, signature, story);
        return new Added(article.id(), held ? Result.UPDATED : Result.ADDED, story);
    }

    /** Whether the same text comes with something about it that was not known: a date, a byline, an analysis. */
    private static boolean saysMore(Analysis now, Analysis then) {
        var here = now.article();
        var there = then.article();
        return now.isAnalysed() && !then.isAnalysed()
                || differs(here.published(), there.published())
                || differs(here.title(), there.title())
                || differs(here.outlet(), there.outlet())
                || differs(here.author(), there.author());
    }

    private static boolean differs(@Nullable Object now, @Nullable Object then) {
        return now != null && !now.equals(then);
    }

    private String storyFor(Reading reading, Article article, @Nullable String before, Signature signature) {
        if (before != null) {
            return before;
        }
        var counts = reading.counts(signature.terms().keySet());
        return finder.find(signature, candidates.of(signature, reading), counts).orElseGet(() -> "s" + article.id());
    }

    @Override
    public List<StorySummary> stories() {
        return store.read(reading -> {
            var summaries = new ArrayList<StorySummary>();
            for (var mark : reading.stories()) {
                summaries.add(StorySummary.of(derive(reading, mark)));
            }
            summaries.sort(LATEST_FIRST);
            return List.copyOf(summaries);
        });
    }

    private static String lastDay(StorySummary summary) {
        return summary.to() == null ? "" : summary.to().value();
    }

    @Override
    public Optional<Story> story(String id) {
        return store.read(reading -> reading.story(id).map(mark -> derive(reading, mark)));
    }

    @Override
    public Optional<Story> storyOf(String figure) {
        return store.read(reading -> reading.storyOfFigure(figure).map(mark -> derive(reading, mark)));
    }

    @Override
    public List<String> storiesBegun(String prefix, int limit) {
        return store.read(reading -> reading.storiesBegun(prefix, limit));
    }

    @Override
    public List<String> figuresBegun(String prefix, int limit) {
        return store.read(reading -> reading.figuresBegun(prefix, limit));
    }

    private Story derive(Reading reading, Mark mark) {
        var known = derived.find(mark);
        if (known.isPresent()) {
            return known.get();
        }
        var story = linker.link(mark.id(), reading.articles(mark.id()));
        derived.keep(mark, story);
        return story;
    }

    @Override
    public Optional<Analysis> article(String id) {
        return store.read(reading -> reading.article(id));
    }

    @Override
    public List<Article> search(String words, int limit) {
        return store.read(reading -> reading.search(words, limit));
    }

    @Override
    public void each(Consumer<KeptArticle> taker) {
        store.read(reading -> {
            reading.each(taker);
            return true;
        });
    }

    @Override
    public int restore(KeptArticle.Source source) {
        return store.write(writing -> Merging.restore(writing, source));
    }

    @Override
    public Added merge(KeptArticle article) {
        var signature = finder.signature(article.latest());
        return store.write(writing -> new Merging(writing, (w, latest) -> add(w, latest, signature)).merge(article));
    }

    @Override
    public void check(Consumer<Problem> problems) {
        store.read(reading -> {
            reading.check(problems);
            return true;
        });
    }

    @Override
    public void close() {
        store.close();
    }
}
