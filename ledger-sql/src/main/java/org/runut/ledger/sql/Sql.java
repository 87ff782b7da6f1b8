package org.runut.ledger.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One connection to the file, for one thread at a time: statements that are prepared once, transactions, clear errors. */
final class Sql implements AutoCloseable {
    private final Connection connection;
    private final Failures failures;
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    /** Reads what is wanted from the current row. */
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    Sql(Connection connection, Failures failures) {
        this.connection = connection;
        this.failures = failures;
    }

    /** Does work in a transaction that the given statement begins; what fails leaves nothing behind. */
    <T> T transaction(String begin, Supplier<T> work) {
        lock.lock();
        try {
            run(begin);
            boolean done = false;
            try {
                T result = work.get();
                run("COMMIT");
                done = true;
                return result;
            } finally {
                if (!done) {
                    rollback();
                }
            }
        } finally {
            lock.unlock();
        }
    }

    private void rollback() {
        try (var statement = connection.createStatement()) {
            statement.execute("ROLLBACK");
        } catch (SQLException alreadyRolledBack) {
            // SQLite rolls back by itself after some errors; then there is nothing left to roll back.
        }
    }

    /** Runs a statement; returns how many rows it changed. */
    int run(String sql, @Nullable Object... values) {
        try {
            var statement = statement(sql, values);
            return statement.execute() ? 0 : statement.getUpdateCount();
        } catch (SQLException e) {
            throw failures.of(e);
        }
    }

    /** Runs an insertion; returns the number of the new row. */
    long insert(String sql, @Nullable Object... values) {
        run(sql, values);
        return first("SELECT last_insert_rowid()", row -> row.getLong(1)).orElseThrow();
    }

    /** The rows a query finds. */
    <T> List<T> list(String sql, Row<T> reader, @Nullable Object... values) {
        try (var rows = statement(sql, values).executeQuery()) {
            var found = new ArrayList<T>();
            while (rows.next()) {
                found.add(reader.read(rows));
            }
            return found;
        } catch (SQLException e) {
            throw failures.of(e);
        }
    }

    /** The first row a query finds. */
    <T> Optional<T> first(String sql, Row<T> reader, @Nullable Object... values) {
        try (var rows = statement(sql, values).executeQuery()) {
            return rows.next() ? Optional.of(reader.read(rows)) : Optional.empty();
        } catch (SQLException e) {
            throw failures.of(e);
        }
    }

    /** Runs a script of several statements. */
    void script(String script) {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate(script);
        } catch (SQLException e) {
            throw failures.of(e);
        }
    }

    private PreparedStatement statement(String sql, @Nullable Object... values) throws SQLException {
        var statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    @Override
    public void close() {
        try {
            for (var statement : prepared.values()) {
                statement.close();
            }
            connection.close();
        } catch (SQLException e) {
            throw failures.of(e);
        }
    }
}
