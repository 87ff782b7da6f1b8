package org.runut.ledger.sql;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.runut.find.Stemmer;
import org.runut.ledger.LedgerException;

/**
 * Opens a ledger in a PostgreSQL database, in a schema of its own: {@code runut}, or the one that {@code currentSchema} in
 * the address names, so that one database may hold several ledgers.
 */
final class PostgresDatabase implements Database {
    private static final String PATIENCE = "30s";
    private final String address;
    private final Dialect dialect = new Postgres();
    private final Failures failures;

    PostgresDatabase(String address) {
        this.address = address;
        this.failures = new Failures(name(address), dialect);
    }

    /** The address as people may see it: without user and password. */
    static String name(String address) {
        int options = address.indexOf('?');
        String plain = options < 0 ? address : address.substring(0, options);
        int user = plain.lastIndexOf('@');
        return user < 0 ? plain : plain.substring(0, plain.indexOf("//") + 2) + plain.substring(user + 1);
    }

    @Override
    public boolean isThere() {
        try (var sql = connect()) {
            return dialect.version(sql) > 0;
        }
    }

    /** The server tells who may not write, when somebody tries. */
    @Override
    public boolean isReadOnly() {
        return false;
    }

    @Override
    public Failures failures() {
        return failures;
    }

    @Override
    public Sql prepare(Stemmer stemmer) {
        var sql = connect();
        try {
            refuseOthers(sql);
            new Migrations(sql, dialect, failures).run(stemmer);
            return sql;
        } catch (LedgerException e) {
            sql.close();
            throw e;
        }
    }

    /** A schema that holds tables, and not those of a ledger, is somebody else's. */
    private void refuseOthers(Sql sql) {
        var tables = Postgres.tables(sql);
        if (!tables.isEmpty() && !tables.contains("ledger")) {
            throw failures.of("its schema holds other tables and no ledger; nothing was changed");
        }
    }

    @Override
    public Sql connect() {
        var options = new Properties();
        options.setProperty("currentSchema", "runut");
        options.setProperty("ApplicationName", "runut");
        options.setProperty("options", "-c lock_timeout=" + PATIENCE + " -c client_min_messages=error");
        try {
            return new Sql(DriverManager.getConnection(address, options), failures);
        } catch (SQLException e) {
            throw failures.of(e);
        }
    }
}
