package org.runut.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Makes a ledger many times as large in a few statements: copies of all articles, each copy with rare words of its own, the
 * common ones shared, as in a ledger that grew. Only for measuring; the signatures of the copies name the first words.
 */
final class Copies {
    private static final int COMMON = 200;

    private final boolean sqlite;
    private final Statement sql;

    private Copies(Connection connection, boolean sqlite) throws SQLException {
        this.sqlite = sqlite;
        this.sql = connection.createStatement();
    }

    /** Makes the ledger at a place so many times as large. */
    static void make(String place, int times) {
        boolean sqlite = !place.startsWith("jdbc:");
        try (var connection = DriverManager.getConnection(sqlite ? "jdbc:sqlite:" + place : place)) {
            connection.setAutoCommit(false);
            new Copies(connection, sqlite).make(times);
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void make(int times) throws SQLException {
        long articles = highest("article");
        long versions = highest("version");
        long stories = highest("story");
        long terms = highest("term");
        long claims = highest("claim");
        String step = "-" + articles;
        for (int i = 1; i < times; i++) {
            sql.execute(
                    "INSERT INTO story (number, id, revision) SELECT number + %d, id || '%s-%d', revision FROM story WHERE number <= %d"
                            .formatted(i * stories, step, i, stories));
            sql.execute("""
                    INSERT INTO article (number, id, story, latest, day, terms) SELECT number + %d, id || '%s-%d', story + %d, latest + %d,
                    day, terms FROM article WHERE number <= %d""".formatted(i * articles, step, i, i * stories, i * versions, articles));
            sql.execute("""
                    INSERT INTO version (number, article, hash, format, analysis) SELECT number + %d, article + %d, hash, format, analysis
                    FROM version WHERE number <= %d""".formatted(i * versions, i * articles, versions));
            sql.execute(
                    "INSERT INTO figure (id, version) SELECT id || '%s-%d', version + %d FROM figure WHERE version <= %d"
                            .formatted(step, i, i * versions, versions));
            sql.execute("""
                    INSERT INTO term (number, term, articles) %s SELECT number + %d, term || '%s-%d', articles FROM term
                    WHERE number <= %d AND articles < %d""".formatted(sqlite ? "" : "OVERRIDING SYSTEM VALUE", i * terms, step, i, terms, COMMON));
            sql.execute("""
                    INSERT INTO posting (term, article) SELECT CASE WHEN t.articles < %d THEN p.term + %d ELSE p.term END, p.article + %d
                    FROM posting p JOIN term t ON t.number = p.term WHERE p.article <= %d AND p.term <= %d ORDER BY 1, 2 DESC""".formatted(COMMON, i * terms, i * articles, articles, terms));
            sql.execute((sqlite
                            ? "INSERT INTO words (rowid, text) SELECT number + %d, terms FROM article WHERE number <= %d"
                            : "INSERT INTO words (number, words) SELECT number + %d, words FROM words WHERE number <= %d")
                    .formatted(i * articles, articles));
            long copied = i * claims;
            sql.execute(
                    "INSERT INTO claim (number, article, place) SELECT number + %d, article + %d, place FROM claim WHERE number <= %d"
                            .formatted(copied, i * articles, claims));
            sql.execute((sqlite
                            ? """
                            INSERT INTO claimed (rowid, text, stem) SELECT c.number + %1$d, substr(a.terms, 1, 200), substr(a.terms, 1, 200)
                            FROM claim c JOIN article a ON a.number = c.article WHERE c.number <= %2$d"""
                            : "INSERT INTO claimed (number, words) SELECT number + %1$d, words FROM claimed WHERE number <= %2$d")
                    .formatted(copied, claims));
        }
        sql.execute("UPDATE term SET articles = articles * %d WHERE number <= %d AND articles >= %d"
                .formatted(times, terms, COMMON));
        if (!sqlite) {
            sql.execute("SELECT setval(pg_get_serial_sequence('term', 'number'), (SELECT max(number) FROM term))");
        }
    }

    private long highest(String table) throws SQLException {
        try (var rows = sql.executeQuery("SELECT max(number) FROM " + table)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
