package org.runut.ledger.sql;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.runut.ledger.LedgerStore.Writing;
import org.runut.link.Signature;
import org.runut.model.Analysis;
import org.runut.model.Figure;

/** What a ledger does to its tables, inside one transaction. */
final class SqlWriting extends SqlReading implements Writing {
    private final Sql sql;
    private final Memory memory;

    SqlWriting(Sql sql, Memory memory) {
        super(sql, memory);
        this.sql = sql;
        this.memory = memory;
    }

    private record Before(long number, @Nullable Long story, Signature signature) {}

    @Override
    public void keep(Analysis analysis, Signature signature, @Nullable String story) {
        String id = analysis.article().id();
        before(id).ifPresent(this::forget);
        long article = articleNumber(id);
        long version = keepVersion(article, analysis);
        Long storyNumber = story == null ? null : storyNumber(story, version);
        sql.run(
                "UPDATE article SET latest = ?, story = ?, day = ?, terms = ? WHERE number = ?",
                version,
                storyNumber,
                SignatureFormat.day(signature),
                SignatureFormat.terms(signature),
                article);
        if (storyNumber != null) {
            index(article, signature.terms().keySet());
        }
        var text = analysis.article();
        sql.run("INSERT INTO words (rowid, title, body) VALUES (?, ?, ?)", article, text.title(), text.text());
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
        sql.run("DELETE FROM words WHERE rowid = ?", before.number());
        if (before.story() != null) {
            sql.run("UPDATE story SET revision = revision + 1 WHERE number = ?", before.story());
            var terms = before.signature().terms().keySet();
            sql.run("""
                    DELETE FROM posting WHERE article = ? AND term IN
                    (SELECT t.number FROM json_each(?) j JOIN term t ON t.term = j.value)""", before.number(), JsonArray.of(terms));
            sql.run(
                    "UPDATE term SET articles = articles - 1 WHERE term IN (SELECT value FROM json_each(?))",
                    JsonArray.of(terms));
            memory.changed(terms, -1);
        }
    }

    private long articleNumber(String id) {
        return sql.first("SELECT number FROM article WHERE id = ?", row -> row.getLong(1), id)
                .orElseGet(() -> sql.insert("INSERT INTO article (id) VALUES (?)", id));
    }

    private long keepVersion(long article, Analysis analysis) {
        long version = sql.insert(
                "INSERT INTO version (article, hash, format, analysis) VALUES (?, ?, ?, ?)",
                article,
                analysis.article().version(),
                AnalysisFormat.CURRENT,
                AnalysisFormat.encode(analysis));
        sql.run(
                "INSERT OR REPLACE INTO figure (id, version) SELECT value, ? FROM json_each(?)",
                version,
                JsonArray.of(analysis.figures().stream().map(Figure::id).toList()));
        return version;
    }

    /** The number of a story, which begins here where it is new; its articles have changed either way. */
    private long storyNumber(String id, long version) {
        sql.run(
                "INSERT INTO story (id, revision) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET revision = excluded.revision",
                id,
                version);
        return sql.first("SELECT number FROM story WHERE id = ?", row -> row.getLong(1), id)
                .orElseThrow();
    }

    /** All terms in two statements, which is many times as fast as two for each. */
    private void index(long article, Set<String> terms) {
        String array = JsonArray.of(terms);
        sql.run("""
                INSERT INTO term (term, articles) SELECT value, 1 FROM json_each(?) WHERE true
                ON CONFLICT (term) DO UPDATE SET articles = articles + 1""", array);
        sql.run("""
                INSERT INTO posting (term, article)
                SELECT t.number, ? FROM json_each(?) j JOIN term t ON t.term = j.value""", article, array);
        memory.changed(terms, 1);
    }
}
