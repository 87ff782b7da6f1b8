package org.runut.link;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.runut.decide.Rule;
import org.runut.link.story.Titles;
import org.runut.model.Analysis;
import org.runut.model.Article;
import org.runut.model.Drift;
import org.runut.model.Insight;
import org.runut.model.Story;
import org.runut.model.Story.Copy;
import org.runut.model.Story.Happening;
import org.runut.model.Story.Origin;
import org.runut.model.Story.Statement;
import org.runut.pack.Pack;
import org.runut.pack.Publisher;

/** Brings the claims of a story's articles together: statements, questions, relations, origins, copies. A pure function. */
public final class StoryLinker {
    private final List<Pack> packs;
    private final KnownNames names;
    private final Publishers publishers;
    private final QuestionModel model;
    private final String maker;

    /** A linker that knows the words and named things of these packs, whose stories do not tell what made them. */
    public StoryLinker(Collection<Pack> packs) {
        this(packs, List.of(), "");
    }

    /**
     * A linker that knows the words and named things of these packs.
     *
     * @param own     which outlets belong together, beside what the packs say of it
     * @param program what makes the stories: another name wherever its rules may be others
     */
    public StoryLinker(Collection<Pack> packs, List<Publisher> own, String program) {
        this(packs, own, program, QuestionModel.load());
    }

    /** The same, with another model of questions than the one that comes with the library. */
    StoryLinker(Collection<Pack> packs, List<Publisher> own, String program, QuestionModel model) {
        this.model = model;
        maker = program.isEmpty()
                ? ""
                : program + packs.stream().map(pack -> " " + pack.digest()).collect(Collectors.joining()) + told(own);
        this.packs = List.copyOf(packs);
        names = new KnownNames(packs);
        publishers = new Publishers(own, packs, names);
    }

    private StoryLinker(StoryLinker other, QuestionModel model) {
        this.model = model;
        maker = other.maker;
        packs = other.packs;
        names = other.names;
        publishers = other.publishers;
    }

    /** A linker that weighs whether figures answer one question by other weights where there are some: those of a fit. */
    public StoryLinker weighing(Map<String, Double> weights) {
        return new StoryLinker(this, model.with(weights));
    }

    private static String told(List<Publisher> own) {
        return own.isEmpty() ? "" : " " + Integer.toHexString(own.hashCode());
    }

    /** What makes the stories: the program and its packs; empty where nothing is told. */
    public String maker() {
        return maker;
    }

    /** The pairs of figures that are weighed when the questions of a story are found: what the question model is fitted on. */
    public List<QuestionPair> pairs(List<Analysis> articles) {
        var readings = readings(articles);
        var mentions = readings.stream().flatMap(r -> r.mentions().stream()).toList();
        var copies = new CopyFinder().find(readings);
        return new QuestionFinder(copies, names, resolver(readings), mentions).pairs(mentions);
    }

    /** How much speaks for each figure of a text that is asked about answering the question of each figure of these articles. */
    public List<QuestionWeight> weigh(Analysis asked, List<Analysis> articles) {
        var all = new ArrayList<>(articles);
        all.add(asked);
        var readings = readings(all);
        var mentions = readings.stream().flatMap(r -> r.mentions().stream()).toList();
        return new QuestionFinder(List.of(), names, resolver(readings), mentions).weigh(asked, mentions, model);
    }

    /** The story made of these articles; the order in which they are given does not matter. */
    public Story link(String id, List<Analysis> articles) {
        return link(id, articles, List.of());
    }

    /** The same, obeying what people decided. */
    public Story link(String id, List<Analysis> articles, List<Rule> rules) {
        var ruled = new Ruled(rules);
        var readings = readings(articles);
        var mentions = readings.stream().flatMap(r -> r.mentions().stream()).toList();
        var copies = new CopyFinder().find(readings);
        var taken = taken(copies);
        var resolver = resolver(readings);
        var groups = ruled.questions(new QuestionFinder(copies, names, resolver, mentions).group(mentions, model));
        var headlines = Headlines.reported(groups);
        var credited =
                ruled.origins(Origins.credited(mentions, resolver, new BodyWords(packs), taken), mentions, resolver);
        var sources = ruled.origins(Origins.of(credited, taken, headlines, groups), mentions, resolver);
        var numbers = numbers(groups);
        var statements = new StatementFinder(numbers, sources).find(mentions, copies, headlines);
        var known = new Known(numbers, sources, credited, statements, taken, papers(mentions, resolver));
        var relations = new RelationFinder(known).find(groups, copies);
        var questions = new Questions(known, relations, publishers);
        var happenings = happenings(readings);
        var made = questions.of(groups);
        var insights = new ArrayList<Insight>(new Circles(names).find(readings, made));
        insights.addAll(new Settlements(known, mentions).find(relations));
        insights.addAll(new Sums(known).find(groups));
        return new Story(
                id,
                title(readings, new HeadlineWeights(readings, made)),
                readings.stream().map(Reading::article).toList(),
                made,
                questions.across(),
                happenings,
                new OccurrenceLinker(readings).relations(),
                Stream.concat(statements(statements).stream(), new QuotedStatements(resolver, readings).find().stream())
                        .toList(),
                copies(copies, new Drifts(known)),
                origins(sources),
                insights,
                List.of());
    }

    private OriginResolver resolver(List<Reading> readings) {
        return new OriginResolver(packs, names, readings);
    }

    private List<Reading> readings(List<Analysis> articles) {
        var ordered = articles.stream()
                .sorted(Comparator.comparing((Analysis a) -> day(a.article()))
                        .thenComparing(a -> moment(a.article()))
                        .thenComparing(a -> a.article().id()))
                .toList();
        var readings = new ArrayList<Reading>(ordered.size());
        for (var analysis : ordered) {
            readings.add(Reading.of(
                    analysis, readings.size(), pack(analysis.article().language())));
        }
        return readings;
    }

    private @Nullable Pack pack(String language) {
        return packs.stream()
                .filter(p -> p.language().equals(language))
                .findFirst()
                .orElse(null);
    }

    private static LocalDate day(Article article) {
        var published = article.published();
        return published == null ? LocalDate.MAX : published.day().orElse(LocalDate.MAX);
    }

    /** What tells no hour comes behind what does, on the same day. */
    private static Instant moment(Article article) {
        var published = article.published();
        return published == null ? Instant.MAX : published.moment().orElse(Instant.MAX);
    }

    private static Map<Mention, CopyLink.Pair> taken(List<CopyLink> copies) {
        var taken = new HashMap<Mention, CopyLink.Pair>();
        copies.forEach(copy -> copy.pairs().forEach(pair -> taken.put(pair.copy(), pair)));
        return taken;
    }

    private static Map<Mention, String> papers(List<Mention> mentions, OriginResolver resolver) {
        var papers = new HashMap<Mention, String>();
        for (var mention : mentions) {
            String paper = resolver.namelessDocument(mention.figure().chain());
            if (paper != null) {
                papers.put(mention, paper);
            }
        }
        return papers;
    }

    private static Map<Mention, Integer> numbers(List<List<Mention>> groups) {
        var numbers = new HashMap<Mention, Integer>();
        for (int i = 0; i < groups.size(); i++) {
            for (var mention : groups.get(i)) {
                numbers.put(mention, i);
            }
        }
        return numbers;
    }

    private static String title(List<Reading> readings, HeadlineWeights weights) {
        String title = Titles.of(readings.stream().map(Reading::article).toList(), weights::of);
        if (!title.isEmpty()) {
            return title;
        }
        return readings.isEmpty() ? "" : Opening.of(readings.getFirst());
    }

    private static List<Happening> happenings(List<Reading> readings) {
        return readings.stream()
                .flatMap(r -> r.analysis().occurrences().stream().map(o -> new Happening(o, r.id())))
                .toList();
    }

    private static List<Statement> statements(Map<Mention, Utterance> statements) {
        var articles = new LinkedHashMap<Utterance, TreeSet<String>>();
        statements.entrySet().stream()
                .sorted(Comparator.comparing(e -> e.getKey().reading().order()))
                .forEach(e -> articles.computeIfAbsent(e.getValue(), k -> new TreeSet<>())
                        .add(e.getKey().reading().id()));
        return articles.entrySet().stream()
                .sorted(Comparator.comparing(
                        e -> Integer.valueOf(e.getKey().id().substring(1))))
                .map(e -> new Statement(
                        e.getKey().id(),
                        e.getKey().source().id(),
                        e.getKey().source().party(),
                        e.getKey().date(),
                        e.getValue(),
                        null))
                .toList();
    }

    private static List<Copy> copies(List<CopyLink> links, Drifts drifts) {
        return links.stream()
                .map(link -> new Copy(
                        link.of().id(),
                        link.article().id(),
                        link.kind(),
                        link.share(),
                        Stream.concat(
                                        link.pairs().stream()
                                                .filter(p -> !p.copy().headline())
                                                .<Drift>flatMap(p -> drifts.of(p).stream()),
                                        QuotedDrift.of(link.of(), link.article()).stream())
                                .distinct()
                                .toList()))
                .toList();
    }

    private static List<Origin> origins(Map<Mention, Source> sources) {
        var byId = new TreeMap<String, Source>();
        var articles = new TreeMap<String, TreeSet<String>>();
        sources.forEach((mention, source) -> {
            byId.merge(
                    source.id(), source, (a, b) -> a.name().length() >= b.name().length() ? a : b);
            articles.computeIfAbsent(source.id(), k -> new TreeSet<>())
                    .add(mention.reading().id());
        });
        return byId.values().stream()
                .map(s -> new Origin(s.id(), s.name(), s.party(), Objects.requireNonNull(articles.get(s.id()))))
                .toList();
    }
}
