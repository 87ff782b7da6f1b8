package org.runut.ledger.sql;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.runut.find.Clause;
import org.runut.find.Entry;
import org.runut.ledger.Problem;
import org.runut.ledger.Problem.Kind;

/** How PostgreSQL says it. */
final class Postgres implements Dialect {
    /** The first half of the lock of those that write; the other half is told from the schema. */
    private static final int LOCK = 0x52554E55;

    /** How many are looked at one by one, some milliseconds' worth; an article has ten times the words of a claim. */
    private static final int LATEST_ARTICLES = 500;

    private static final int LATEST_CLAIMS = 5_000;

    /** How many times as many at most. */
    private static final int MORE = 8;

    @Override
    public String migrations() {
        return "postgresql";
    }

    @Override
    public String write(String statement) {
        return statement
                .replace("{each}", "json_array_elements_text(CAST(? AS json)) j(value)")
                .replace("{number}", "number")
                .replace("{joined(", "string_agg(CAST(")
                .replace(")}", " AS text), ',')");
    }

    @Override
    public void beginReading(Sql sql) {
        sql.run("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
    }

    /**
     * Those that write take turns, as in a file: which story an article belongs to depends on what came before it. Reading
     * waits for nobody, and the analysis, which takes longer, is over before the turn begins.
     */
    @Override
    public void beginWriting(Sql sql) {
        sql.run("BEGIN");
        sql.run("SELECT pg_advisory_xact_lock(?, hashtext(current_setting('search_path')))", LOCK);
    }

    @Override
    public int version(Sql sql) {
        // Asked of the catalogue, which tells also of tables that another connection has made just now.
        return tables(sql).contains("ledger")
                ? sql.first("SELECT version FROM ledger", row -> row.getInt(1)).orElse(0)
                : 0;
    }

    /** The tables of the schema. */
    static List<String> tables(Sql sql) {
        return sql.list(
                "SELECT tablename FROM pg_tables WHERE schemaname = trim(both '\"' from current_setting('search_path'))",
                row -> row.getString(1));
    }

    @Override
    public void version(Sql sql, int version) {
        sql.run("UPDATE ledger SET version = ?", version);
    }

    @Override
    public void index(Sql sql, String table, long number, Entry entry) {
        sql.run(
                "INSERT INTO " + table + " (number, words) VALUES (?, CAST(? AS tsvector))",
                number,
                SearchVector.of(entry));
    }

    /**
     * The latest are looked at one by one, and some more where these were many; that is enough for what is common. For what is
     * rare the index of words tells all there are. Left to itself the server may look at all one by one for what is rare, or sort
     * all for what is common, for it can't know how many hold words that come together, nor what it costs to read long lists of
     * words.
     */
    @Override
    public List<Long> find(Sql sql, String table, String query, long before, int limit) {
        long end = Math.min(
                before,
                sql.first("SELECT max(number) FROM " + table, row -> row.getLong(1))
                                .orElse(0L)
                        + 1);
        long size = table.equals(SqlSearch.WORDS) ? LATEST_ARTICLES : LATEST_CLAIMS;
        long begin = end - size;
        var found = new ArrayList<>(between(sql, table, query, begin, end, limit));
        if (found.size() < limit && found.size() * MORE >= limit) {
            begin = end - MORE * size;
            found.addAll(between(sql, table, query, begin, end - size, limit - found.size()));
        }
        if (found.size() < limit && begin > 0) {
            found.addAll(below(sql, table, query, begin, limit - found.size()));
        }
        return found;
    }

    /** Looks at one by one: it calls the function behind {@code @@}, which no index serves. */
    private static List<Long> between(Sql sql, String table, String query, long begin, long end, int limit) {
        return sql.list(
                "SELECT number FROM " + table
                        + " WHERE number < ? AND number >= ? AND ts_match_vq(words, CAST(? AS tsquery)) ORDER BY number DESC LIMIT ?",
                row -> row.getLong(1),
                end,
                begin,
                query,
                limit);
    }

    /** Asks the index of words alone: reads neither the whole table nor all numbers (it adds 0), and orders what it has found. */
    private static List<Long> below(Sql sql, String table, String query, long end, int limit) {
        sql.run("SET LOCAL enable_seqscan = off");
        return sql.list(
                "WITH found AS MATERIALIZED (SELECT number FROM " + table
                        + " WHERE words @@ CAST(? AS tsquery) AND number + 0 < ?)"
                        + " SELECT number FROM found ORDER BY number DESC LIMIT ?",
                row -> row.getLong(1),
                query,
                end,
                limit);
    }

    @Override
    public String query(Sql sql, String table, List<Clause> clauses) {
        return SearchVector.query(clauses);
    }

    @Override
    public String searching() {
        return """
                SELECT v.format, v.analysis FROM CAST(? AS tsquery) q JOIN words w ON w.words @@ q
                JOIN article a ON a.number = w.number JOIN version v ON v.number = a.latest
                ORDER BY ts_rank(w.words, q) DESC, a.number LIMIT ?""";
    }

    @Override
    public String words(String typed) {
        return SearchVector.query(typed);
    }

    /** The server checks references itself, but for those of the postings, which would make every article dear. */
    @Override
    public void check(Sql sql, Consumer<Problem> problems) {
        sql.list("""
                        SELECT p.term, p.article FROM posting p LEFT JOIN term t ON t.number = p.term
                        LEFT JOIN article a ON a.number = p.article WHERE t.number IS NULL OR a.number IS NULL LIMIT 20""", row -> new Problem(Kind.REFERENCE, "posting " + row.getLong(1), "article " + row.getLong(2)))
                .forEach(problems);
    }

    @Override
    public String meaning(SQLException error) {
        String state = error.getSQLState() == null ? "" : error.getSQLState();
        return switch (state) {
            case "55P03" -> "the ledger is in use by another program that does not let go; try again later";
            case "25006", "42501" -> "the ledger can't be written: this user may only read it";
            case "53100" -> "the disk of the server is full; nothing more was changed";
            case "28000", "28P01" -> "the server does not let this user in: " + error.getMessage();
            case "3D000" -> "there is no such database; \"createdb\" makes one";
            case "XX001", "XX002" -> "the ledger is damaged: " + error.getMessage();
            default ->
                state.startsWith("08") || state.startsWith("57P")
                        ? "the server can't be reached: " + error.getMessage()
                        : "the ledger can't be used: " + error.getMessage();
        };
    }
}
