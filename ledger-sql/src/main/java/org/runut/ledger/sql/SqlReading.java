package org.runut.ledger.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.runut.decide.Subjects;
import org.runut.find.Found;
import org.runut.find.Wanted;
import org.runut.ledger.Arrival;
import org.runut.ledger.Journal;
import org.runut.ledger.Kept;
import org.runut.ledger.KeptArticle;
import org.runut.ledger.KeptDecision;
import org.runut.ledger.KeptSummary;
import org.runut.ledger.KeptVersion;
import org.runut.ledger.LedgerStore.Mark;
import org.runut.ledger.LedgerStore.Reading;
import org.runut.ledger.Problem;
import org.runut.link.story.Candidate;
import org.runut.link.story.Signature;
import org.runut.link.story.TermCounts;
import org.runut.model.Analysis;
import org.runut.model.Article;
import org.runut.model.Decision;

/** What a ledger asks of its tables, inside one transaction. */
class SqlReading implements Reading, TermCounts {
    private static final int AT_ONCE = 100;
    private static final int REVISION_BITS = 32;
    private static final String LAST_LETTER = Character.toString(Character.MAX_CODE_POINT);

    private final Sql sql;
    private final SqlSearch search;
    private final Memory memory;

    SqlReading(Sql sql, SqlSearch search, Memory memory) {
        this.sql = sql;
        this.search = search;
        this.memory = memory;
    }

    @Override
    public Optional<Analysis> article(String id) {
        return sql.first(
                "SELECT v.format, v.analysis FROM article a JOIN version v ON v.number = a.latest WHERE a.id = ?",
                this::analysis,
                id);
    }

    @Override
    public Optional<Analysis> version(String id, String version) {
        return sql.first("""
                SELECT v.format, v.analysis FROM article a JOIN version v ON v.article = a.number
                WHERE a.id = ? AND v.hash = ? ORDER BY CASE WHEN v.number = a.latest THEN 0 ELSE 1 END, v.number DESC LIMIT 1""", this::analysis, id, version);
    }

    private static KeptVersion version(ResultSet row) throws SQLException {
        String added = row.getString(3);
        return new KeptVersion(
                AnalysisFormat.decode(row.getInt(1), row.getBytes(2)), added == null ? null : Instant.parse(added));
    }

    private Analysis analysis(ResultSet row) throws SQLException {
        return search.decoded().of(row.getInt(1), row.getBytes(2));
    }

    @Override
    public List<KeptVersion> versions(String id) {
        return sql.first("SELECT number FROM article WHERE id = ?", row -> row.getLong(1), id)
                .map(this::versions)
                .orElse(List.of());
    }

    @Override
    public List<String> notMadeBy(Collection<String> makers, String after, int limit) {
        return sql.list("""
                SELECT a.id FROM article a WHERE a.id > ? AND EXISTS (SELECT 1 FROM version v WHERE v.article = a.number
                AND coalesce(v.maker, '') NOT IN (SELECT j.value FROM {each})) ORDER BY a.id LIMIT ?""", row -> row.getString(1), after, JsonArray.of(makers), limit);
    }

    private static Decision decision(ResultSet row) throws SQLException {
        return DecisionIn.read(row.getInt(1), row.getString(2));
    }

    @Override
    public Optional<Decision> decision(String id) {
        return sql.first("SELECT format, decision FROM decision WHERE id = ?", SqlReading::decision, id);
    }

    @Override
    public List<Decision> decisions() {
        return sql.list("SELECT format, decision FROM decision ORDER BY number", SqlReading::decision);
    }

    @Override
    public List<Decision> decisions(Collection<String> subjects) {
        return sql.list("""
                SELECT d.format, d.decision FROM decision d WHERE d.number IN
                (SELECT s.decision FROM {each} JOIN subject s ON s.subject = j.value) ORDER BY d.number""", SqlReading::decision, JsonArray.of(subjects));
    }

    @Override
    public Set<String> subjects(String decision) {
        return Set.copyOf(sql.list(
                "SELECT s.subject FROM decision d JOIN subject s ON s.decision = d.number WHERE d.id = ?",
                row -> row.getString(1),
                decision));
    }

    @Override
    public List<Journal.Noted> notedAfter(String kind, long number, int limit) {
        return sql.list(
                "SELECT number, at, line FROM journal WHERE kind = ? AND number > ? ORDER BY number LIMIT ?",
                SqlReading::noted,
                kind,
                number,
                limit);
    }

    @Override
    public List<Journal.Noted> notedLast(String kind, int limit) {
        return sql.list(
                "SELECT number, at, line FROM journal WHERE kind = ? ORDER BY number DESC LIMIT ?",
                SqlReading::noted,
                kind,
                limit);
    }

    private static Journal.Noted noted(ResultSet row) throws SQLException {
        return new Journal.Noted(row.getLong(1), Instant.parse(row.getString(2)), row.getString(3));
    }

    @Override
    public long decided() {
        return sql.first("SELECT max(decision) FROM subject WHERE subject = ?", row -> row.getLong(1), Subjects.ALL)
                .orElse(0L);
    }

    @Override
    public @Nullable String storyOf(String article) {
        return sql.first(
                        "SELECT s.id FROM article a JOIN story s ON s.number = a.story WHERE a.id = ?",
                        row -> row.getString(1),
                        article)
                .orElse(null);
    }

    @Override
    public Optional<Mark> story(String id) {
        return sql.first("""
                SELECT t.id, t.revision, (SELECT max(d.decision) FROM article a JOIN subject d ON d.subject = a.id
                WHERE a.story = t.number)
                FROM story s JOIN story t ON t.number = coalesce(s.leads, s.number) WHERE s.id = ?""", SqlReading::mark, id);
    }

    @Override
    public Optional<String> articleOfFigure(String figure) {
        return sql.first("""
                SELECT a.id FROM figure f JOIN version v ON v.number = f.version
                JOIN article a ON a.number = v.article AND a.latest = v.number WHERE f.id = ?""", row -> row.getString(1), figure);
    }

    @Override
    public List<String> storiesBegun(String prefix, int limit) {
        return sql.list("""
                SELECT DISTINCT t.id FROM story s JOIN story t ON t.number = coalesce(s.leads, s.number)
                WHERE s.id >= ? AND s.id < ?
                AND EXISTS (SELECT 1 FROM article a WHERE a.story = t.number) ORDER BY t.id LIMIT ?""", row -> row.getString(1), prefix, prefix + LAST_LETTER, limit);
    }

    @Override
    public List<String> figuresBegun(String prefix, int limit) {
        return sql.list("""
                SELECT f.id FROM figure f JOIN version v ON v.number = f.version
                JOIN article a ON a.number = v.article AND a.latest = v.number
                WHERE f.id >= ? AND f.id < ? AND a.story IS NOT NULL ORDER BY f.id LIMIT ?""", row -> row.getString(1), prefix, prefix + LAST_LETTER, limit);
    }

    @Override
    public List<String> articlesBegun(String prefix, int limit) {
        return sql.list(
                "SELECT id FROM article WHERE id >= ? AND id < ? ORDER BY id LIMIT ?",
                row -> row.getString(1),
                prefix,
                prefix + LAST_LETTER,
                limit);
    }

    @Override
    public List<Mark> stories() {
        return sql.list("""
                SELECT s.id, s.revision, t.decided FROM story s LEFT JOIN (SELECT a.story, max(d.decision) AS decided
                FROM subject d JOIN article a ON a.id = d.subject GROUP BY a.story) t ON t.story = s.number
                WHERE EXISTS (SELECT 1 FROM article a WHERE a.story = s.number)""", SqlReading::mark);
    }

    @Override
    public Map<String, String> published(Collection<String> stories) {
        var published = new HashMap<String, String>();
        sql.list("""
                SELECT s.id, max(a.day) FROM {each} JOIN story s ON s.id = j.value JOIN article a ON a.story = s.number
                WHERE a.day IS NOT NULL GROUP BY s.id""", row -> published.put(row.getString(1), row.getString(2)), JsonArray.of(stories));
        return published;
    }

    @Override
    public String state() {
        return sql.first("""
                        SELECT (SELECT max(number) FROM version), (SELECT max(number) FROM decision),
                        (SELECT count(*) FROM story WHERE leads IS NOT NULL)""", row -> row.getLong(1) + " " + row.getLong(2) + " " + row.getLong(3))
                .orElse("");
    }

    /** A story at the moment of its last change and of the last decision about one of its articles: both only grow. */
    private static Mark mark(ResultSet row) throws SQLException {
        return new Mark(row.getString(1), row.getLong(2) + (row.getLong(3) << REVISION_BITS));
    }

    @Override
    public List<Analysis> articles(String story) {
        return sql.list("""
                SELECT v.format, v.analysis FROM story s JOIN article a ON a.story = s.number
                JOIN version v ON v.number = a.latest WHERE s.id = ? ORDER BY a.number""", this::analysis, story);
    }

    @Override
    public TermCounts counts(Collection<String> terms) {
        memory.learn(terms);
        return this;
    }

    @Override
    public int articles() {
        return memory.articles();
    }

    @Override
    public int with(String term) {
        return memory.with(term);
    }

    @Override
    public Map<String, List<Long>> holding(Collection<String> terms, int limit) {
        var holding = new TreeMap<String, List<Long>>();
        sql.list("""
                SELECT t.term, (SELECT {joined(p.article)} FROM
                (SELECT article FROM posting WHERE term = t.number ORDER BY article DESC LIMIT ?) p)
                FROM {each} JOIN term t ON t.term = j.value WHERE t.articles > 0 AND EXISTS (SELECT 1 FROM posting h WHERE h.term = t.number)""", row -> holding.put(row.getString(1), numbers(row.getString(2))), limit, JsonArray.of(terms));
        return holding;
    }

    private static List<Long> numbers(String joined) {
        return Arrays.stream(joined.split(",")).map(Long::valueOf).toList();
    }

    /** An article among the candidates, before its signature is known. */
    private record Near(long number, long latest, String article, String story) {}

    @Override
    public List<Candidate> candidates(Collection<Long> numbers) {
        var near = sql.list(
                """
                SELECT a.number, a.latest, a.id, s.id FROM {each}
                JOIN article a ON a.number = CAST(j.value AS BIGINT) JOIN story s ON s.number = a.story""",
                row -> new Near(row.getLong(1), row.getLong(2), row.getString(3), row.getString(4)),
                JsonArray.ofNumbers(numbers));
        var signatures = memory.signatures(near.stream().collect(Collectors.toMap(Near::number, Near::latest)));
        var candidates = new ArrayList<Candidate>();
        var terms = new HashSet<String>();
        for (var one : near) {
            var signature = Objects.requireNonNull(signatures.get(one.number()));
            terms.addAll(signature.terms().keySet());
            candidates.add(new Candidate(one.article(), one.story(), signature));
        }
        memory.learn(terms);
        return candidates;
    }

    @Override
    public List<Candidate> members(String story, int limit) {
        return candidates(new SqlStories(sql).members(story, limit));
    }

    @Override
    public List<String> oldestFirst(Collection<String> stories) {
        return new SqlStories(sql).oldestFirst(stories);
    }

    @Override
    public Map<String, KeptSummary> summaries(Collection<String> stories) {
        var summaries = new HashMap<String, KeptSummary>();
        sql.list(
                "SELECT s.story, s.stamp, s.summary FROM {each} JOIN summary s ON s.story = j.value",
                row -> summaries.put(
                        row.getString(1), new KeptSummary(row.getString(2), SummaryFormat.decode(row.getString(3)))),
                JsonArray.of(stories));
        return summaries;
    }

    /** An article's row, before its versions are read. */
    private record Row(long number, @Nullable String story, Signature signature) {}

    @Override
    public void each(Consumer<Kept> taker) {
        long last = 0;
        for (var rows = after(last); !rows.isEmpty(); rows = after(last)) {
            for (var row : rows) {
                taker.accept(new KeptArticle(versions(row.number()), row.signature(), row.story()));
                last = row.number();
            }
        }
        new SqlStories(sql).leads().forEach(taker);
        decisions().forEach(decision -> taker.accept(new KeptDecision(decision)));
    }

    private List<Row> after(long number) {
        return sql.list(
                """
                SELECT a.number, s.id, a.day, a.terms FROM article a LEFT JOIN story s ON s.number = a.story
                WHERE a.number > ? ORDER BY a.number LIMIT ?""",
                row -> new Row(
                        row.getLong(1), row.getString(2), SignatureFormat.decode(row.getString(3), row.getString(4))),
                number,
                AT_ONCE);
    }

    private List<KeptVersion> versions(long article) {
        return sql.list("""
                SELECT v.format, v.analysis, v.added FROM article a JOIN version v ON v.article = a.number
                WHERE a.number = ? ORDER BY CASE WHEN v.number = a.latest THEN 1 ELSE 0 END, v.number""", SqlReading::version, article);
    }

    @Override
    public void check(Consumer<Problem> problems) {
        new SqlCheck(sql, search.dialect(), problems).run();
    }

    @Override
    public List<Article> search(String words, int limit) {
        return search.search(words, limit);
    }

    @Override
    public List<Arrival> arrivals(Instant after, int limit) {
        return sql
                .list("""
                        SELECT a.id, s.id, v.added FROM version v JOIN article a ON a.latest = v.number AND a.number = v.article
                        JOIN story s ON s.number = a.story ORDER BY v.number DESC LIMIT ?""", row -> new Arrival(row.getString(1), row.getString(2), added(row.getString(3))), limit)
                .stream()
                .filter(came -> came.at().isAfter(after))
                .toList();
    }

    private static Instant added(@Nullable String written) {
        return written == null ? Instant.MIN : Instant.parse(written);
    }

    @Override
    public Found find(Wanted wanted, long before, int limit) {
        return search.find(wanted, before, limit);
    }
}
