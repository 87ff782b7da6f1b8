package org.runut.ledger;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.runut.ask.Answer;
import org.runut.ask.Asker;
import org.runut.ask.Case;
import org.runut.decide.Overlay;
import org.runut.decide.Standings;
import org.runut.decide.Subjects;
import org.runut.find.Found;
import org.runut.find.Wanted;
import org.runut.ledger.Added.Result;
import org.runut.ledger.LedgerStore.Mark;
import org.runut.ledger.LedgerStore.Reading;
import org.runut.ledger.LedgerStore.Writing;
import org.runut.link.Signature;
import org.runut.link.StoryFinder;
import org.runut.link.StoryLinker;
import org.runut.model.Analysis;
import org.runut.model.Article;
import org.runut.model.Decision;
import org.runut.model.Ruling;
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
    private final Placing placing;
    private final DerivedStories derived = new DerivedStories();
    private final InstantSource clock;

    /** A ledger that keeps its articles in this store, and closes it when it is closed; the clock tells when something came. */
    public StoredLedger(LedgerStore store, StoryFinder finder, StoryLinker linker, InstantSource clock) {
        this.store = store;
        this.finder = finder;
        this.placing = new Placing(finder, new Candidates());
        this.linker = linker;
        this.clock = clock;
    }

    @Override
    public Added add(Analysis analysis) {
        var signature = finder.signature(analysis);
        return store.write(writing -> add(writing, new KeptVersion(analysis, clock.instant()), signature));
    }

    private Added add(Writing writing, KeptVersion version, Signature signature) {
        var analysis = version.analysis();
        var article = analysis.article();
        var decided = new DecidedStories(writing);
        String before = writing.storyOf(article.id());
        var same = writing.version(article.id(), article.version());
        if (same.isPresent() && !saysMore(analysis, same.get())) {
            return new Added(article.id(), Result.KNOWN, decided.storyOf(article.id(), before));
        }
        boolean held = same.isPresent() || writing.article(article.id()).isPresent();
        boolean comparable = analysis.isAnalysed() || !signature.terms().isEmpty();
        if (before == null && comparable) {
            var place = placing.place(article.id(), signature, writing, decided);
            writing.keep(analysis, signature, place.story(), version.added());
            place.settle(writing);
        } else {
            writing.keep(analysis, signature, comparable ? before : null, version.added());
        }
        String story = new DecidedStories(writing).storyOf(article.id(), writing.storyOf(article.id()));
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

    @Override
    public List<StorySummary> stories() {
        var made = new ArrayList<KeptSummary>();
        var summaries = store.read(reading -> {
            var stories = new DecidedStories(reading);
            var kept = linker.maker().isEmpty() ? Map.<String, KeptSummary>of() : reading.summaries();
            String maker = " " + reading.decided() + " " + linker.maker();
            var all = new ArrayList<StorySummary>();
            for (var mark : stories.all()) {
                var known = kept.get(mark.id());
                String stamp = mark.revision() + maker;
                if (known == null || !known.stamp().equals(stamp)) {
                    known = new KeptSummary(stamp, StorySummary.of(derive(reading, stories, mark)));
                    made.add(known);
                }
                all.add(known.summary());
            }
            all.sort(LATEST_FIRST);
            return List.copyOf(all);
        });
        if (!linker.maker().isEmpty() && !made.isEmpty()) {
            keep(made);
        }
        return summaries;
    }

    /** Summaries can be made again at any time: where they can't be kept, nothing is lost. */
    private void keep(List<KeptSummary> summaries) {
        try {
            store.write(writing -> {
                writing.keepSummaries(summaries);
                return true;
            });
        } catch (LedgerException readOnlyOrBusy) {
            // The next one to ask makes them again.
        }
    }

    @Override
    public List<StorySummary> stories(KnownOn when) {
        return store.read(reading -> {
            var stories = new DecidedStories(reading);
            return sorted(stories.all().stream().flatMap(mark -> then(reading, stories, mark, when).stream()));
        });
    }

    private static List<StorySummary> sorted(Stream<Story> stories) {
        return stories.map(StorySummary::of).sorted(LATEST_FIRST).toList();
    }

    private static String lastDay(StorySummary summary) {
        return summary.to() == null ? "" : summary.to().value();
    }

    @Override
    public Optional<Story> story(String id) {
        return store.read(reading -> {
            var stories = new DecidedStories(reading);
            return stories.find(id).map(mark -> derive(reading, stories, mark));
        });
    }

    @Override
    public Optional<Story> story(String id, KnownOn when) {
        return store.read(reading -> {
            var stories = new DecidedStories(reading);
            return stories.find(id).flatMap(mark -> then(reading, stories, mark, when));
        });
    }

    @Override
    public Optional<Story> storyOf(String figure) {
        return store.read(reading -> {
            var stories = new DecidedStories(reading);
            return reading.articleOfFigure(figure)
                    .map(article -> stories.storyOf(article, reading.storyOf(article)))
                    .flatMap(stories::find)
                    .map(mark -> derive(reading, stories, mark));
        });
    }

    @Override
    public List<String> storiesBegun(String prefix, int limit) {
        return store.read(reading -> new DecidedStories(reading).begun(prefix, limit));
    }

    @Override
    public List<String> figuresBegun(String prefix, int limit) {
        return store.read(reading -> reading.figuresBegun(prefix, limit));
    }

    @Override
    public List<String> articlesBegun(String prefix, int limit) {
        return store.read(reading -> reading.articlesBegun(prefix, limit));
    }

    private Story derive(Reading reading, DecidedStories stories, Mark mark) {
        derived.forgetUnless(reading.decided());
        var known = derived.find(mark);
        if (known.isPresent()) {
            return known.get();
        }
        var story = link(reading, mark.id(), stories.articles(mark.id()), decision -> true);
        derived.keep(mark, story);
        return story;
    }

    /** The story as it was known then; of what people decided, what had been decided by then where the ledger's own time counts. */
    private Optional<Story> then(Reading reading, DecidedStories stories, Mark mark, KnownOn when) {
        var known = stories.articles(mark.id()).stream()
                .flatMap(latest -> when.of(reading.versions(latest.article().id())).stream())
                .toList();
        Predicate<Decision> made = switch (when.by()) {
            case PUBLISHED -> decision -> true;
            case ADDED -> decision -> when.covers(decision.made().at());
        };
        return known.isEmpty() ? Optional.empty() : Optional.of(link(reading, mark.id(), known, made));
    }

    @Override
    public Answer ask(Analysis asked) {
        var signature = finder.signature(asked);
        return store.read(reading -> {
            var stories = new DecidedStories(reading);
            var near = stories.of(new Candidates().of(signature, reading));
            var cases = Asking.stories(signature, near, reading).stream()
                    .flatMap(id -> stories.find(id).stream())
                    .map(mark -> {
                        var overlay = overlay(reading, stories.articles(mark.id()), decision -> true);
                        return new Case(derive(reading, stories, mark), overlay.analyses(), overlay.rules());
                    })
                    .toList();
            return new Asker(linker).ask(asked, cases, Asking.articles(asked, reading));
        });
    }

    /** The story of these analyses, with what people decided laid over them. */
    private Story link(Reading reading, String id, List<Analysis> analyses, Predicate<Decision> made) {
        var overlay = overlay(reading, analyses, made);
        return overlay.over(linker.link(id, overlay.analyses(), overlay.rules()));
    }

    private static Overlay overlay(Reading reading, List<Analysis> analyses, Predicate<Decision> made) {
        var subjects = new ArrayList<String>();
        subjects.add(Subjects.ALL);
        analyses.forEach(analysis -> subjects.add(analysis.article().id()));
        var decisions = reading.decisions(subjects).stream().filter(made).toList();
        return new Overlay(analyses, decisions);
    }

    @Override
    public List<KeptVersion> versions(String id) {
        return store.read(reading -> reading.versions(id));
    }

    @Override
    public boolean decide(Decision decision) {
        return store.write(writing -> Merging.decide(writing, decision));
    }

    @Override
    public Journal journal() {
        return new StoredJournal(store);
    }

    @Override
    public List<Ruling> decisions() {
        return store.read(reading -> {
            var decisions = reading.decisions();
            var articles = decisions.stream()
                    .flatMap(decision -> Subjects.of(decision).stream())
                    .distinct()
                    .flatMap(article -> reading.article(article).stream())
                    .toList();
            var placed = new HashMap<String, Ruling>();
            new Overlay(articles, decisions)
                    .rulings()
                    .forEach(ruling -> placed.put(ruling.decision().id(), ruling));
            var standings = new Standings(decisions);
            return decisions.stream()
                    .map(decision -> placed.getOrDefault(decision.id(), elsewhere(decision, standings)))
                    .toList();
        });
    }

    /** An undoing, or what is about articles that are not here. */
    private static Ruling elsewhere(Decision decision, Standings standings) {
        var standing = !standings.holds(decision)
                ? Ruling.Standing.UNDONE
                : decision instanceof Decision.Undo ? Ruling.Standing.HOLDS : Ruling.Standing.UNPLACED;
        return new Ruling(decision, standing, List.of(), List.of());
    }

    @Override
    public List<String> notMadeBy(Collection<String> makers, String after, int limit) {
        return store.read(reading -> reading.notMadeBy(makers, after, limit));
    }

    @Override
    public boolean renew(String article, Function<Article, Optional<Analysis>> analyzer) {
        var renewed = versions(article).stream()
                .flatMap(version -> analyzer.apply(version.analysis().article()).stream())
                .toList();
        if (renewed.isEmpty()) {
            return false;
        }
        return store.write(writing -> {
            String latest = writing.article(article).map(StoredLedger::version).orElse("");
            for (var analysis : renewed) {
                if (version(analysis).equals(latest)) {
                    writing.renew(analysis, finder.signature(analysis));
                } else {
                    writing.renewBeside(analysis);
                }
            }
            return true;
        });
    }

    private static String version(Analysis analysis) {
        return analysis.article().version();
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
    public List<Arrival> arrivals(Instant after, int limit) {
        return store.read(reading -> {
            var stories = new DecidedStories(reading);
            return reading.arrivals(after, limit).stream()
                    .map(came -> {
                        String story = stories.storyOf(came.article(), came.story());
                        return new Arrival(came.article(), story == null ? came.story() : story, came.at());
                    })
                    .toList();
        });
    }

    @Override
    public Found find(Wanted wanted, long before, int limit) {
        return wanted.isEmpty() ? Found.NOTHING : store.read(reading -> reading.find(wanted, before, limit));
    }

    @Override
    public void each(Consumer<Kept> taker) {
        store.read(reading -> {
            reading.each(taker);
            return true;
        });
    }

    @Override
    public int restore(Kept.Source source) {
        return store.write(writing -> Merging.restore(writing, source));
    }

    @Override
    public Added merge(KeptArticle article) {
        var signature = finder.signature(article.latest());
        return store.write(writing -> new Merging(writing, (w, version) -> add(w, version, signature)).merge(article));
    }

    @Override
    public void merge(KeptLead lead) {
        store.write(writing -> {
            Merging.lead(writing, lead.story(), writing.story(lead.into()));
            return true;
        });
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
