package org.runut.ledger.sql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.runut.find.Stemmer;

/**
 * Brings the tables of a ledger up to date: the scripts {@code 1.sql}, {@code 2.sql} … of its database that it has not seen
 * yet, all in one transaction. The ledger itself tells how far it is.
 */
final class Migrations {
    /** The number of the newest script. */
    static final int LATEST = 8;

    private static final int FEWER_TERMS = 3;
    private static final int BEGINNINGS_FOUND = 8;

    private final Sql sql;
    private final Dialect dialect;
    private final Failures failures;

    Migrations(Sql sql, Dialect dialect, Failures failures) {
        this.sql = sql;
        this.dialect = dialect;
        this.failures = failures;
    }

    void run(Stemmer stemmer) {
        if (dialect.version(sql) < LATEST) {
            sql.writing(() -> {
                upgrade(dialect.version(sql), stemmer);
                return true;
            });
        }
        refuseNewer();
    }

    /** Refuses a ledger that is not up to date, and leaves it as it is. */
    void mustBeDone() {
        refuseNewer();
        if (dialect.version(sql) < LATEST) {
            throw failures.of(
                    "the ledger was written by an older version of this program and can't be brought up to date: "
                            + "the file is read-only");
        }
    }

    /** Refuses a ledger whose tables this program does not know. */
    private void refuseNewer() {
        if (dialect.version(sql) > LATEST) {
            throw failures.of("the ledger was written by a newer version of this program; use that version");
        }
    }

    private void upgrade(int from, Stemmer stemmer) {
        for (int next = from + 1; next <= LATEST; next++) {
            sql.script(read(dialect.migrations() + "/" + next + ".sql"));
            if (next == FEWER_TERMS) {
                indexAnew();
            }
            if (next == BEGINNINGS_FOUND) {
                new SqlSearch(sql, dialect, stemmer, new Decoded()).indexAll();
            }
        }
        dialect.version(sql, LATEST);
    }

    /** Articles are found by fewer of their terms from then on. */
    private void indexAnew() {
        var stories = new SqlStories(sql);
        sql.run("DELETE FROM posting");
        long highest = sql.first("SELECT max(number) FROM article", row -> row.getLong(1))
                .orElse(0L);
        for (long article = 1; article <= highest; article++) {
            long number = article;
            sql.first(
                            "SELECT terms FROM article WHERE number = ? AND story IS NOT NULL",
                            row -> SignatureFormat.decode(null, row.getString(1)),
                            number)
                    .ifPresent(signature -> stories.index(number, signature));
        }
    }

    private static String read(String name) {
        try (var in = Migrations.class.getResourceAsStream("migration/" + name)) {
            if (in == null) {
                throw new IllegalStateException("no migration " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
