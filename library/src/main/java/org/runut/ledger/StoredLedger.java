package org.runut.ledger;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
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
import org.runut.link.StoryLinker;
import org.runut.link.story.Signature;
import org.runut.link.story.StoryFinder;
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
    private final LedgerStore store;
    private final StoryFinder finder;
    private final StoryLinker linker;
    private final Placing placing;
    private final StoryDeriver deriver;
    private final StoryLines lines;
    private final InstantSource clock;

    /** A ledger that keeps its articles in this store, and closes it when it is closed; the clock tells when something came. */
    public StoredLedger(LedgerStore store, StoryFinder finder, StoryLinker linker, InstantSource clock) {
        this.store = store;
        this.finder = finder;
        this.placing = new Placing(finder, new Candidates());
        this.linker = linker;
        this.deriver = new StoryDeriver(store, linker);
        this.lines = new StoryLines(store, deriver, linker.maker());
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
            if (before != null && comparable && same.isEmpty()) {
                placeAgain(writing, article.id(), before, signature, decided);
            }
        }
        String story = new DecidedStories(writing).storyOf(article.id(), writing.storyOf(article.id()));
        return new Added(article.id(), held ? Result.UPDATED : Result.ADDED, story);
    }

    /** An article whose text changed at its source may be of another matter now. */
    private void placeAgain(
            Writing writing, String article, String before, Signature signature, DecidedStories decided) {
        var place = placing.again(article, before, signature, writing, decided);
        if (!place.story().equals(before) && !place.leads().containsKey(before)) {
            writing.move(List.of(article), place.story());
        }
        place.settle(writing);
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
        return lines.all();
    }

    @Override
    public StoryList stories(int from, int limit) {
        return lines.some(from, limit);
    }

    @Override
    public List<StorySummary> stories(KnownOn when) {
        var ids = store.read(reading ->
                new DecidedStories(reading).all().stream().map(Mark::id).toList());
        return ids.stream()
                .flatMap(id -> deriver.then(id, when).stream())
                .map(StorySummary::of)
                .sorted(StoryLines.LATEST_FIRST)
                .toList();
    }

    @Override
    public Optional<Story> story(String id) {
        return deriver.now(id).map(StoryDeriver.Standing::story);
    }

    @Override
    public Optional<Story> story(String id, KnownOn when) {
        return deriver.then(id, when);
    }

    @Override
    public Optional<Story> storyOf(String figure) {
        return store.read(reading -> {
                    var stories = new DecidedStories(reading);
                    return reading.articleOfFigure(figure)
                            .map(article -> stories.storyOf(article, reading.storyOf(article)));
                })
                .flatMap(this::story);
    }

    @Override
    public String state() {
        return store.read(Reading::state);
    }

    @Override
    public Optional<String> state(String story) {
        return deriver.moment(story).map(moment -> moment.id() + " " + moment.stamp(linker.maker()));
    }

    @Override
    public Optional<String> storyWith(String article) {
        return store.read(
                reading -> Optional.ofNullable(new DecidedStories(reading).storyOf(article, reading.storyOf(article))));
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

    /** What may hold something about a text: what stories are made of, and articles. */
    private record Near(List<StoryDeriver.Material> stories, List<Article> articles) {}

    @Override
    public Answer ask(Analysis asked) {
        var near = store.read(reading -> near(asked, reading));
        var cases = near.stories().stream()
                .map(of -> new Case(
                        deriver.of(of), of.overlay().analyses(), of.overlay().rules()))
                .toList();
        return new Asker(linker).ask(asked, cases, near.articles());
    }

    private Near near(Analysis asked, Reading reading) {
        var signature = finder.signature(asked);
        var stories = new DecidedStories(reading);
        var candidates = stories.of(new Candidates().of(signature, reading));
        var materials = Asking.stories(signature, candidates, reading).stream()
                .flatMap(id -> StoryDeriver.material(reading, stories, id).stream())
                .toList();
        return new Near(materials, Asking.articles(asked, reading));
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
        lines.keep();
        store.close();
    }
}
