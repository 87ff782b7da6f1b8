package org.runut.ledger.sql;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.runut.ledger.KeptSummary;
import org.runut.ledger.LedgerStore.Writing;
import org.runut.link.story.Signature;
import org.runut.model.Analysis;
import org.runut.model.Decision;
import org.runut.model.Figure;

/** What a ledger does to its tables, inside one transaction. */
final class SqlWriting extends SqlReading implements Writing {
    private final Sql sql;
    private final SqlSearch search;
    private final Memory memory;
    private final SqlStories stories;

    SqlWriting(Sql sql, SqlSearch search, Memory memory) {
        super(sql, search, memory);
        this.sql = sql;
        this.search = search;
        this.memory = memory;
        this.stories = new SqlStories(sql);
    }

    private record Before(long number, @Nullable Long story, Signature signature) {}

    @Override
    public void keep(Analysis analysis, Signature signature, @Nullable String story, @Nullable Instant added) {
        String id = analysis.article().id();
        before(id).ifPresent(this::forget);
        long article = articleNumber(id);
        long version = keepVersion(article, analysis, added);
        lead(analysis, version, "UPDATE SET version = excluded.version");
        place(article, version, analysis, signature, story == null ? null : storyNumber(story, version));
    }

    /** Makes a version the latest, in a story or in none, and makes others find it. */
    private void place(long article, long version, Analysis analysis, Signature signature, @Nullable Long storyNumber) {
        sql.run(
                "UPDATE article SET latest = ?, story = ?, day = ?, terms = ? WHERE number = ?",
                version,
                storyNumber,
                SignatureFormat.published(analysis.article(), signature),
                SignatureFormat.terms(signature),
                article);
        if (storyNumber != null) {
            index(article, signature);
        }
        search.index(article, analysis);
    }

    private Optional<Before> before(String id) {
        return sql.first(
                "SELECT number, story, day, terms FROM article WHERE id = ?",
                row -> {
                    long story = row.getLong(2);
                    return new Before(
                            row.getLong(1),
                            row.wasNull() ? null : story,
                            SignatureFormat.decode(row.getString(3), row.getString(4)));
                },
                id);
    }

    /** Takes what the earlier version left in the indexes out of them; the version itself stays. */
    private void forget(Before before) {
        search.forget(before.number());
        if (before.story() != null) {
            sql.run("UPDATE story SET revision = revision + 1 WHERE number = ?", before.story());
            var terms = before.signature().counted();
            sql.run("""
                    DELETE FROM posting WHERE article = ? AND term IN
                    (SELECT t.number FROM {each} JOIN term t ON t.term = j.value)""", before.number(), JsonArray.of(terms));
            sql.run(
                    "UPDATE term SET articles = articles - 1 WHERE term IN (SELECT j.value FROM {each})",
                    JsonArray.of(terms));
            memory.changed(terms, -1);
        }
    }

    private long articleNumber(String id) {
        return sql.first("SELECT number FROM article WHERE id = ?", row -> row.getLong(1), id)
                .orElseGet(() -> number(
                        "INSERT INTO article (number, id) VALUES ((SELECT coalesce(max(number), 0) + 1 FROM article), ?) RETURNING number",
                        id));
    }

    private long number(String insertion, @Nullable Object... values) {
        return sql.first(insertion, row -> row.getLong(1), values).orElseThrow();
    }

    private long keepVersion(long article, Analysis analysis, @Nullable Instant added) {
        long version = number(
                """
                INSERT INTO version (number, article, hash, format, analysis, added, maker)
                VALUES ((SELECT coalesce(max(number), 0) + 1 FROM version), ?, ?, ?, ?, ?, ?) RETURNING number""",
                article,
                analysis.article().version(),
                AnalysisFormat.CURRENT,
                AnalysisFormat.encode(analysis),
                added == null ? null : added.toString(),
                analysis.maker());
        memory.added(version);
        return version;
    }

    /** Makes the figures of an analysis lead to its version; what becomes of those that lead somewhere already is given. */
    private void lead(Analysis analysis, long version, String otherwise) {
        sql.run(
                """
                INSERT INTO figure (id, version) SELECT j.value, CAST(? AS INTEGER) FROM {each} WHERE true
                ON CONFLICT (id) DO\s""" + otherwise,
                version,
                JsonArray.of(analysis.figures().stream().map(Figure::id).toList()));
    }

    @Override
    public void keepBeside(Analysis analysis, @Nullable Instant added) {
        long version = keepVersion(articleNumber(analysis.article().id()), analysis, added);
        lead(analysis, version, "NOTHING");
    }

    /** The version gets another number, by which other connections see that something is new. */
    @Override
    public void renew(Analysis analysis, Signature signature) {
        var before = before(analysis.article().id()).orElseThrow();
        forget(before);
        long old = sql.first("SELECT latest FROM article WHERE number = ?", row -> row.getLong(1), before.number())
                .orElseThrow();
        long version = keepVersion(before.number(), analysis, null);
        sql.run(
                "UPDATE version SET added = (SELECT o.added FROM version o WHERE o.number = ?) WHERE number = ?",
                old,
                version);
        lead(analysis, version, "UPDATE SET version = excluded.version");
        place(before.number(), version, analysis, signature, before.story());
        if (before.story() != null) {
            sql.run("UPDATE story SET revision = ? WHERE number = ?", version, before.story());
        }
        sql.run("DELETE FROM figure WHERE version = ?", old);
        sql.run("DELETE FROM version WHERE number = ?", old);
    }

    @Override
    public void renewBeside(Analysis analysis) {
        sql.run(
                """
                UPDATE version SET format = ?, analysis = ?, maker = ? WHERE hash = ? AND number IN (SELECT v.number FROM version v
                JOIN article a ON a.number = v.article AND v.number <> a.latest WHERE a.id = ?)""",
                AnalysisFormat.CURRENT,
                AnalysisFormat.encode(analysis),
                analysis.maker(),
                analysis.article().version(),
                analysis.article().id());
    }

    @Override
    public void decide(Decision decision, Collection<String> subjects) {
        long number = number("""
                INSERT INTO decision (number, id, format, decision)
                VALUES ((SELECT coalesce(max(number), 0) + 1 FROM decision), ?, ?, ?) RETURNING number""", decision.id(), DecisionOut.CURRENT, DecisionOut.line(decision));
        sql.run(
                "INSERT INTO subject (subject, decision) SELECT j.value, CAST(? AS INTEGER) FROM {each}",
                number,
                JsonArray.of(subjects));
    }

    @Override
    public void note(String kind, Instant at, String line) {
        sql.run("""
                INSERT INTO journal (number, kind, at, line)
                VALUES ((SELECT coalesce(max(number), 0) + 1 FROM journal), ?, ?, ?)""", kind, at.toString(), line);
    }

    @Override
    public void keepSummaries(Collection<KeptSummary> summaries) {
        for (var kept : summaries) {
            sql.run("""
                    INSERT INTO summary (story, stamp, summary) VALUES (?, ?, ?)
                    ON CONFLICT (story) DO UPDATE SET stamp = excluded.stamp, summary = excluded.summary""", kept.summary().id(), kept.stamp(), SummaryFormat.encode(kept.summary()));
        }
    }

    @Override
    public void move(Collection<String> articles, String story) {
        stories.move(articles, storyNumber(story, stories.newest()));
    }

    @Override
    public void lead(String story, String into) {
        stories.lead(storyNumber(story, stories.newest()), storyNumber(into, stories.newest()));
    }

    /** The number of a story, which begins here where it is new; its articles have changed either way. */
    private long storyNumber(String id, long version) {
        return number("""
                INSERT INTO story (number, id, revision) VALUES ((SELECT coalesce(max(number), 0) + 1 FROM story), ?, ?)
                ON CONFLICT (id) DO UPDATE SET revision = excluded.revision, leads = NULL RETURNING number""", id, version);
    }

    /** All terms in few statements, which is many times as fast as some for each. */
    private void index(long article, Signature signature) {
        var terms = signature.counted();
        String array = JsonArray.of(terms);
        sql.run("UPDATE term SET articles = articles + 1 WHERE term IN (SELECT j.value FROM {each})", array);
        sql.run("""
                INSERT INTO term (term, articles) SELECT j.value, 1 FROM {each}
                WHERE NOT EXISTS (SELECT 1 FROM term t WHERE t.term = j.value)""", array);
        stories.index(article, signature);
        memory.changed(terms, 1);
    }
}
