package org.runut.ledger.sql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Brings the tables of a ledger up to date: the scripts {@code migration/1.sql}, {@code 2.sql} … that it has not seen yet,
 * all in one transaction. SQLite's {@code user_version} tells how far a file is.
 */
final class Migrations {
    private static final int LATEST = 1;

    private final Sql sql;
    private final Failures failures;
    private final int application;

    Migrations(Sql sql, Failures failures, int application) {
        this.sql = sql;
        this.failures = failures;
        this.application = application;
    }

    void run() {
        if (version() < LATEST) {
            sql.transaction("BEGIN IMMEDIATE", () -> {
                upgrade(version());
                return true;
            });
        }
        if (version() > LATEST) {
            throw failures.of("the ledger was written by a newer version of this program; use that version");
        }
    }

    private int version() {
        return sql.first("PRAGMA user_version", row -> row.getInt(1)).orElse(0);
    }

    private void upgrade(int from) {
        for (int next = from + 1; next <= LATEST; next++) {
            sql.script(read(next + ".sql"));
        }
        sql.script("PRAGMA application_id = " + application);
        sql.script("PRAGMA user_version = " + LATEST);
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
