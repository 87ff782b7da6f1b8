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
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One connection to the ledger, for one thread at a time: statements that are prepared once, transactions, clear errors. */
final class Sql implements AutoCloseable {
    private final Connection connection;
    private final Dialect dialect;
    private final Failures failures;
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    /** Reads what is wanted from the current row. */
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    Sql(Connection connection, Failures failures) {
        this.connection = connection;
        this.dialect = failures.dialect();
        this.failures = failures;
    }

    /** Does work that only reads, all of it of the same moment. */
    <T> T reading(Supplier<T> work) {
        return transaction(dialect::beginReading, work);
    }

    /** Does work that writes; what fails leaves nothing behind. */
    <T> T writing(Supplier<T> work) {
        return transaction(dialect::beginWriting, work);
    }

    private <T> T transaction(Consumer<Sql> begin, Supplier<T> work) {
        lock.lock();
        try {
            boolean done = false;
            try {
                begin.accept(this);
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
            // Where the database has rolled back by itself, or is gone, there is nothing left to roll back.
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
            statement = connection.prepareStatement(dialect.write(sql));
            prepared.put(sql, statement);
        }
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i] instanceof String text ? Storable.text(text) : values[i]);
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
