package org.runut.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.runut.find.Found;
import org.runut.find.Stemmer;
import org.runut.find.Wanted;
import org.runut.ledger.LedgerStore.Writing;
import org.runut.link.story.Candidate;
import org.runut.link.story.Signature;
import org.runut.link.story.TermCounts;
import org.runut.model.Analysis;
import org.runut.model.Article;
import org.runut.model.Decision;
import org.runut.model.Figure;
import org.runut.model.TimeValue;
import org.runut.text.Token;
import org.runut.text.Tokenizer;

/** Keeps everything in maps; one thread at a time. */
final class MemoryStore implements LedgerStore, Writing, TermCounts {
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<String, Held> articles = new HashMap<>();
    private final MemoryStories stories = new MemoryStories();
    private final MemoryTerms terms = new MemoryTerms();
    private final MemoryDecisions decisions = new MemoryDecisions();
    private final MemoryNotes notes = new MemoryNotes();
    private final Map<String, KeptSummary> summaries = new HashMap<>();
    private final List<String> numbered = new ArrayList<>();
    private final Stemmer stemmer;

    MemoryStore(Stemmer stemmer) {
        this.stemmer = stemmer;
    }

    private record Held(
            long number,
            List<KeptVersion> versions,
            Signature signature,
            @Nullable String story) {
        Analysis latest() {
            return versions.getLast().analysis();
        }
    }

    @Override
    public <T> T read(Function<Reading, T> work) {
        return write(work::apply);
    }

    @Override
    public <T> T write(Function<Writing, T> work) {
        lock.lock();
        try {
            return work.apply(this);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void keep(Analysis analysis, Signature signature, @Nullable String story, @Nullable Instant added) {
        String id = analysis.article().id();
        var before = articles.get(id);
        var versions = new ArrayList<KeptVersion>();
        if (before != null) {
            versions.addAll(before.versions());
            forget(id, before);
        }
        versions.add(new KeptVersion(analysis, added));
        put(id, before, versions, signature, story);
    }

    private void put(
            String id, @Nullable Held before, List<KeptVersion> versions, Signature signature, @Nullable String story) {
        long number = before == null ? numbered.size() : before.number();
        if (before == null) {
            numbered.add(id);
        }
        articles.put(id, new Held(number, List.copyOf(versions), signature, story));
        if (story != null) {
            stories.join(story, id);
            terms.add(signature, number);
        }
    }

    @Override
    public void move(Collection<String> moved, String story) {
        for (String id : moved) {
            var kept = Objects.requireNonNull(articles.get(id));
            if (kept.story() != null) {
                stories.leave(kept.story(), id);
            }
            articles.put(id, new Held(kept.number(), kept.versions(), kept.signature(), story));
            stories.join(story, id);
        }
    }

    @Override
    public void lead(String story, String into) {
        move(stories.articles(story), into);
        stories.lead(story, into);
    }

    @Override
    public List<Candidate> members(String story, int limit) {
        return stories.articles(story).stream()
                .map(id -> Objects.requireNonNull(articles.get(id)).number())
                .sorted(Comparator.reverseOrder())
                .limit(limit)
                .map(this::candidate)
                .toList();
    }

    @Override
    public List<String> oldestFirst(Collection<String> wanted) {
        return stories.oldestFirst(wanted);
    }

    @Override
    public void keepBeside(Analysis analysis, @Nullable Instant added) {
        articles.computeIfPresent(analysis.article().id(), (id, kept) -> {
            var versions = new ArrayList<>(kept.versions());
            versions.add(versions.size() - 1, new KeptVersion(analysis, added));
            return new Held(kept.number(), List.copyOf(versions), kept.signature(), kept.story());
        });
    }

    @Override
    public void renew(Analysis analysis, Signature signature) {
        String id = analysis.article().id();
        var before = articles.get(id);
        if (before != null) {
            forget(id, before);
            put(id, before, renewed(before, analysis), signature, before.story());
        }
    }

    @Override
    public void renewBeside(Analysis analysis) {
        articles.computeIfPresent(
                analysis.article().id(),
                (id, kept) -> new Held(kept.number(), renewed(kept, analysis), kept.signature(), kept.story()));
    }

    private static List<KeptVersion> renewed(Held kept, Analysis analysis) {
        return kept.versions().stream()
                .map(version -> version.analysis().article().equals(analysis.article())
                                || version.analysis()
                                        .article()
                                        .version()
                                        .equals(analysis.article().version())
                        ? new KeptVersion(analysis, version.added())
                        : version)
                .toList();
    }

    @Override
    public void decide(Decision decision, Collection<String> subjects) {
        decisions.add(decision, subjects);
        for (String subject : subjects) {
            String story = storyOf(subject);
            if (story != null) {
                stories.change(story);
            }
        }
    }

    @Override
    public Optional<Decision> decision(String id) {
        return decisions.with(id);
    }

    @Override
    public List<Decision> decisions() {
        return decisions.all();
    }

    @Override
    public List<Decision> decisions(Collection<String> subjects) {
        return decisions.about(subjects);
    }

    @Override
    public Set<String> subjects(String decision) {
        return decisions.subjects(decision);
    }

    @Override
    public void note(String kind, Instant at, String line) {
        notes.note(kind, at, line);
    }

    @Override
    public List<Journal.Noted> notedAfter(String kind, long number, int limit) {
        return notes.after(kind, number, limit);
    }

    @Override
    public List<Journal.Noted> notedLast(String kind, int limit) {
        return notes.last(kind, limit);
    }

    @Override
    public Map<String, KeptSummary> summaries(Collection<String> stories) {
        var kept = new HashMap<>(summaries);
        kept.keySet().retainAll(stories);
        return kept;
    }

    @Override
    public void keepSummaries(Collection<KeptSummary> made) {
        made.forEach(kept -> summaries.put(kept.summary().id(), kept));
    }

    @Override
    public long decided() {
        return decisions.general();
    }

    @Override
    public List<KeptVersion> versions(String id) {
        var kept = articles.get(id);
        return kept == null ? List.of() : kept.versions();
    }

    @Override
    public List<String> notMadeBy(Collection<String> makers, String after, int limit) {
        return articles.entrySet().stream()
                .filter(entry -> entry.getKey().compareTo(after) > 0)
                .filter(entry -> entry.getValue().versions().stream()
                        .anyMatch(version -> !makers.contains(version.analysis().maker())))
                .map(Map.Entry::getKey)
                .sorted()
                .limit(limit)
                .toList();
    }

    private void forget(String id, Held before) {
        if (before.story() != null) {
            terms.remove(before.signature(), before.number());
            stories.leave(before.story(), id);
        }
    }

    @Override
    public Optional<Analysis> article(String id) {
        return Optional.ofNullable(articles.get(id)).map(Held::latest);
    }

    @Override
    public Optional<Analysis> version(String id, String version) {
        return Optional.ofNullable(articles.get(id)).stream()
                .flatMap(kept -> kept.versions().reversed().stream())
                .map(KeptVersion::analysis)
                .filter(analysis -> analysis.article().version().equals(version))
                .findFirst();
    }

    @Override
    public @Nullable String storyOf(String article) {
        var kept = articles.get(article);
        return kept == null ? null : kept.story();
    }

    @Override
    public Optional<Mark> story(String id) {
        return Optional.ofNullable(stories.of(id));
    }

    @Override
    public Optional<String> articleOfFigure(String figure) {
        return articles.entrySet().stream()
                .filter(entry -> entry.getValue().latest().figures().stream()
                        .map(Figure::id)
                        .anyMatch(figure::equals))
                .findFirst()
                .map(Map.Entry::getKey);
    }

    @Override
    public List<String> storiesBegun(String prefix, int limit) {
        var leads = stories.leads();
        var ids = Stream.concat(stories.all().stream().map(Mark::id), leads.keySet().stream());
        return ids.filter(id -> id.startsWith(prefix))
                .map(id -> leads.getOrDefault(id, id))
                .distinct()
                .sorted()
                .limit(limit)
                .toList();
    }

    @Override
    public List<String> figuresBegun(String prefix, int limit) {
        var figures = articles.values().stream()
                .filter(kept -> kept.story() != null)
                .flatMap(kept -> kept.latest().figures().stream().map(Figure::id));
        return begun(figures, prefix, limit);
    }

    @Override
    public List<String> articlesBegun(String prefix, int limit) {
        return begun(articles.keySet().stream(), prefix, limit);
    }

    private static List<String> begun(Stream<String> ids, String prefix, int limit) {
        return ids.filter(id -> id.startsWith(prefix)).sorted().limit(limit).toList();
    }

    @Override
    public List<Mark> stories() {
        return stories.all();
    }

    @Override
    public Map<String, String> published(Collection<String> wanted) {
        var published = new HashMap<String, String>();
        for (String story : wanted) {
            articles(story).stream()
                    .flatMap(analysis -> Optional.ofNullable(analysis.article().published()).stream())
                    .map(TimeValue::value)
                    .max(Comparator.naturalOrder())
                    .ifPresent(last -> published.put(story, last));
        }
        return published;
    }

    @Override
    public String state() {
        return stories.changes() + " " + decisions.all().size();
    }

    @Override
    public List<Analysis> articles(String story) {
        return stories.articles(story).stream()
                .flatMap(id -> article(id).stream())
                .toList();
    }

    @Override
    public TermCounts counts(Collection<String> wanted) {
        return this;
    }

    @Override
    public int articles() {
        return articles.size();
    }

    @Override
    public int with(String term) {
        return terms.with(term);
    }

    @Override
    public Map<String, List<Long>> holding(Collection<String> wanted, int limit) {
        return terms.holding(wanted, limit);
    }

    @Override
    public List<Candidate> candidates(Collection<Long> numbers) {
        return numbers.stream().map(this::candidate).toList();
    }

    private Candidate candidate(long number) {
        String article = numbered.get((int) number);
        var kept = articles.get(article);
        if (kept == null || kept.story() == null) {
            throw new IllegalStateException("not an article of a story: " + article);
        }
        return new Candidate(article, kept.story(), kept.signature());
    }

    @Override
    public void each(Consumer<Kept> taker) {
        for (String id : numbered) {
            var kept = Objects.requireNonNull(articles.get(id));
            taker.accept(new KeptArticle(kept.versions(), kept.signature(), kept.story()));
        }
        stories.leads().forEach((story, into) -> taker.accept(new KeptLead(story, into)));
        decisions.all().forEach(decision -> taker.accept(new KeptDecision(decision)));
    }

    /** Maps have nothing to fall out of step with that a program could mend. */
    @Override
    public void check(Consumer<Problem> problems) {}

    @Override
    public List<Article> search(String words, int limit) {
        var wanted = words(words);
        return articles.values().stream()
                .map(kept -> kept.latest().article())
                .filter(article -> !wanted.isEmpty()
                        && words(article.title() + " " + article.text()).containsAll(wanted))
                .sorted(Comparator.comparing(Article::id))
                .limit(limit)
                .toList();
    }

    @Override
    public List<Arrival> arrivals(Instant after, int limit) {
        return articles.entrySet().stream()
                .flatMap(entry -> arrival(entry.getKey(), entry.getValue()).stream())
                .filter(came -> came.at().isAfter(after))
                .sorted(Comparator.comparing(Arrival::at).reversed().thenComparing(Arrival::article))
                .limit(limit)
                .toList();
    }

    private static Optional<Arrival> arrival(String article, Held kept) {
        var added = kept.versions().getLast().added();
        return added == null || kept.story() == null
                ? Optional.empty()
                : Optional.of(new Arrival(article, kept.story(), added));
    }

    @Override
    public Found find(Wanted wanted, long before, int limit) {
        var claims = new MemorySearch(stemmer, wanted, before, limit);
        numbered.reversed().forEach(id -> article(id).ifPresent(claims::look));
        return claims.found();
    }

    private static Set<String> words(String text) {
        return Tokenizer.tokenize(text).stream()
                .filter(token -> token.isWord() || token.isNumber())
                .map(Token::norm)
                .collect(Collectors.toSet());
    }

    @Override
    public void close() {}
}
