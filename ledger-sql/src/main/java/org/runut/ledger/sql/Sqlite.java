package org.runut.ledger.sql;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.runut.find.Clause;
import org.runut.find.Entry;
import org.runut.find.Field;
import org.runut.ledger.Problem;
import org.runut.ledger.Problem.Kind;
import org.sqlite.SQLiteException;

/** How SQLite says it. */
final class Sqlite implements Dialect {
    /** Marks a SQLite file as a ledger: "RUNU". */
    static final int APPLICATION = 0x52554E55;

    private static final Set<Integer> BUSY = Set.of(5, 6);
    private static final String COLUMNS =
            Arrays.stream(Field.values()).map(Sqlite::column).collect(Collectors.joining(", "));

    @Override
    public String migrations() {
        return "sqlite";
    }

    @Override
    public String write(String statement) {
        return statement
                .replace("{each}", "json_each(?) j")
                .replace("{number}", "rowid")
                .replace("{joined(", "group_concat((")
                .replace(")}", "))");
    }

    @Override
    public void beginReading(Sql sql) {
        sql.run("BEGIN");
    }

    /** Takes the file's lock from the beginning, so that of two that write at once one waits and neither fails. */
    @Override
    public void beginWriting(Sql sql) {
        sql.run("BEGIN IMMEDIATE");
    }

    @Override
    public int version(Sql sql) {
        return sql.first("PRAGMA user_version", row -> row.getInt(1)).orElse(0);
    }

    @Override
    public void version(Sql sql, int version) {
        sql.script("PRAGMA application_id = " + APPLICATION);
        sql.script("PRAGMA user_version = " + version);
    }

    @Override
    public void index(Sql sql, String table, long number, Entry entry) {
        var values = new ArrayList<@Nullable Object>();
        values.add(number);
        for (Field field : Field.values()) {
            values.add(String.join(" ", entry.terms(field)));
        }
        sql.run(
                "INSERT INTO " + table + " (rowid, " + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                values.toArray());
    }

    @Override
    public List<Long> find(Sql sql, String table, String query, long before, int limit) {
        return sql.list(
                "SELECT rowid FROM " + table + " WHERE " + table + " MATCH ? AND rowid < ? ORDER BY rowid DESC LIMIT ?",
                row -> row.getLong(1),
                query,
                before,
                limit);
    }

    @Override
    public String query(Sql sql, String table, List<Clause> clauses) {
        var beginnings = new Beginnings(sql, table);
        return clauses.stream().map(clause -> clause(beginnings, clause)).collect(Collectors.joining(" AND "));
    }

    private static String clause(Beginnings beginnings, Clause clause) {
        return column(clause.field()) + " : ("
                + switch (clause) {
                    case Clause.Any any ->
                        Stream.concat(
                                        any.terms().stream().map(Sqlite::quoted),
                                        any.beginnings().stream().map(begun -> begun(beginnings, List.of(begun))))
                                .collect(Collectors.joining(" OR "));
                    case Clause.Run run -> run.isBegun() ? begun(beginnings, run.words()) : run(run.words());
                }
                + ")";
    }

    private static String run(List<String> words) {
        return quoted(String.join(" ", words));
    }

    private static String begun(Beginnings beginnings, List<String> words) {
        var parts = words.size() > 1 ? Optional.<List<Beginnings.Part>>empty() : beginnings.parts(words.getFirst());
        return parts.map(all -> all.stream()
                        .map(part -> quoted(part.letters()) + (part.isBegun() ? " *" : ""))
                        .collect(Collectors.joining(" OR ")))
                .orElseGet(() -> run(words) + " *");
    }

    private static String column(Field field) {
        return field.name().toLowerCase(Locale.ROOT);
    }

    private static String quoted(String words) {
        return '"' + words.replace("\"", "\"\"") + '"';
    }

    @Override
    public String searching() {
        return """
                SELECT v.format, v.analysis FROM words w JOIN article a ON a.number = w.rowid
                JOIN version v ON v.number = a.latest WHERE words MATCH ? ORDER BY rank LIMIT ?""";
    }

    @Override
    public String words(String typed) {
        return Arrays.stream(typed.strip().split("\\s+"))
                .map(Sqlite::quoted)
                .collect(Collectors.joining(" ", "text : (", ")"));
    }

    @Override
    public void check(Sql sql, Consumer<Problem> problems) {
        sql.list("PRAGMA integrity_check(20)", row -> row.getString(1)).stream()
                .filter(found -> !found.equals("ok"))
                .forEach(found -> problems.accept(new Problem(Kind.DATABASE, "", found)));
        sql.list(
                        "PRAGMA foreign_key_check",
                        row -> new Problem(Kind.REFERENCE, row.getString(1) + " " + row.getLong(2), row.getString(3)))
                .forEach(problems);
    }

    /** Whether an error says that another connection has what is wanted. */
    static boolean isBusy(@Nullable Throwable error) {
        return error instanceof SQLiteException sqlite && BUSY.contains(sqlite.getResultCode().code & 0xFF);
    }

    @Override
    public String meaning(SQLException error) {
        if (!(error instanceof SQLiteException sqlite)) {
            return "the ledger can't be used: " + error.getMessage();
        }
        return switch (sqlite.getResultCode().code & 0xFF) {
            case 5, 6 -> "the ledger is in use by another program that does not let go; try again later";
            case 8 -> "the ledger can't be written: the file, its directory or the disk is read-only";
            case 10 -> "the disk reported an error: " + error.getMessage();
            case 11 -> "the ledger is damaged: " + error.getMessage();
            case 13 -> "the disk is full; nothing more was changed";
            case 14 -> "the ledger can't be opened: the file or its directory can't be written";
            case 26 -> "this is not a ledger; nothing was changed";
            default -> "the ledger can't be used: " + error.getMessage();
        };
    }
}
