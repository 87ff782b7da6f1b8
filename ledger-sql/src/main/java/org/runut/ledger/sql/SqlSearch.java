package org.runut.ledger.sql;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.runut.find.Claimed;
import org.runut.find.Entries;
import org.runut.find.Found;
import org.runut.find.Stemmer;
import org.runut.find.Wanted;
import org.runut.model.Analysis;
import org.runut.model.Article;

/**
 * What articles and claims are found by, in the tables of a ledger.
 *
 * @param sql     the ledger, inside a transaction
 * @param dialect of its database
 * @param stemmer cuts words down
 * @param decoded the analyses that were read last
 */
record SqlSearch(Sql sql, Dialect dialect, Stemmer stemmer, Decoded decoded) {
    static final String WORDS = "words";
    private static final String CLAIMED = "claimed";

    /** Makes the latest version of an article found, and its claims. */
    void index(long article, Analysis analysis) {
        var entries = new Entries(stemmer, analysis);
        dialect.index(sql, WORDS, article, entries.article());
        var claims = entries.claims();
        long first = last("claim") + 1;
        sql.run(
                """
                INSERT INTO claim (number, article, place)
                SELECT CAST(? AS BIGINT) + CAST(j.value AS BIGINT), CAST(? AS BIGINT), CAST(j.value AS INTEGER) FROM {each}""",
                first,
                article,
                JsonArray.ofNumbers(LongStream.range(0, claims.size()).boxed().toList()));
        for (int place = 0; place < claims.size(); place++) {
            dialect.index(sql, CLAIMED, first + place, claims.get(place));
        }
    }

    /** Makes what is known of an article found no more. */
    void forget(long article) {
        sql.run("DELETE FROM words WHERE {number} = ?", article);
        sql.run("DELETE FROM claimed WHERE {number} IN (SELECT c.number FROM claim c WHERE c.article = ?)", article);
        sql.run("DELETE FROM claim WHERE article = ?", article);
    }

    /** Makes all articles found that are not yet. */
    void indexAll() {
        long highest = last("article");
        for (long article = 1; article <= highest; article++) {
            long number = article;
            sql.first("""
                    SELECT v.format, v.analysis FROM article a JOIN version v ON v.number = a.latest WHERE a.number = ?""", row -> AnalysisFormat.decode(row.getInt(1), row.getBytes(2)), number)
                    .ifPresent(analysis -> index(number, analysis));
        }
    }

    private long last(String table) {
        return sql.first("SELECT max(number) FROM " + table, row -> row.getLong(1))
                .orElse(0L);
    }

    /** The articles whose words hold all that was typed, the best match first. */
    List<Article> search(String typed, int limit) {
        return sql.list(
                dialect.searching(),
                row -> decoded.of(row.getInt(1), row.getBytes(2)).article(),
                dialect.words(typed),
                limit);
    }

    /** A claim's row. */
    private record Row(long number, long article, int place) {}

    Found find(Wanted wanted, long before, int limit) {
        var rows = rows(
                dialect.query(sql, CLAIMED, wanted.clauses(stemmer)),
                before == 0 ? Integer.MAX_VALUE : before,
                limit + 1);
        String query = dialect.query(sql, WORDS, wanted.ofAnyKind().clauses(stemmer));
        var articles = dialect.find(sql, WORDS, query, Integer.MAX_VALUE, limit).stream()
                .map(number -> new Row(number, number, 0))
                .toList();
        var shown = rows.subList(0, Math.min(limit, rows.size()));
        var analyses = analyses(shown, articles);
        return new Found(
                shown.stream().map(row -> claim(row, analyses)).toList(),
                rows.size() > limit ? shown.getLast().number() : 0,
                articles.stream().map(row -> analysis(row, analyses).article()).toList());
    }

    private List<Row> rows(String query, long before, int limit) {
        var numbers = dialect.find(sql, CLAIMED, query, before, limit);
        return sql.list(
                "SELECT c.number, c.article, c.place FROM {each} JOIN claim c ON c.number = CAST(j.value AS BIGINT) ORDER BY c.number DESC",
                row -> new Row(row.getLong(1), row.getLong(2), row.getInt(3)),
                JsonArray.ofNumbers(numbers));
    }

    private Map<Long, Analysis> analyses(List<Row> claims, List<Row> articles) {
        var numbers = Stream.concat(claims.stream(), articles.stream())
                .map(Row::article)
                .distinct()
                .toList();
        var analyses = new HashMap<Long, Analysis>();
        sql.list(
                """
                SELECT a.number, v.format, v.analysis FROM {each} JOIN article a ON a.number = CAST(j.value AS BIGINT)
                JOIN version v ON v.number = a.latest""",
                row -> analyses.put(row.getLong(1), decoded.of(row.getInt(2), row.getBytes(3))),
                JsonArray.ofNumbers(numbers));
        return analyses;
    }

    private static Analysis analysis(Row row, Map<Long, Analysis> analyses) {
        return Objects.requireNonNull(analyses.get(row.article()));
    }

    private static Claimed claim(Row row, Map<Long, Analysis> analyses) {
        return Claimed.of(analysis(row, analyses)).get(row.place());
    }
}
