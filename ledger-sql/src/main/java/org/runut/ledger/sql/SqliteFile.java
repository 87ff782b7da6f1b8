package org.runut.ledger.sql;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.runut.find.Stemmer;
import org.runut.ledger.LedgerException;
import org.runut.model.DiskFault;
import org.sqlite.SQLiteConfig;

/** Opens the file of a ledger: looks at it before touching it, brings its tables up to date, sets how it is kept. */
final class SqliteFile implements Database {
    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int HEADER = 100;
    private static final int APPLICATION_AT = 68;
    private static final int PATIENCE_MILLIS = 30_000;
    private static final Duration PAUSE = Duration.ofMillis(20);
    private static final int CACHE_KIB = 32 * 1024;
    private static final long MAPPED_BYTES = 256L * 1024 * 1024;

    /** An article touches some hundred pages, many of them again and again; the log is folded in after so many. */
    private static final int LOG_PAGES = 8_000;

    private final Path file;
    private final Dialect dialect = new Sqlite();
    private final Failures failures;
    private final boolean readOnly;

    SqliteFile(Path file) {
        this(file, Files.exists(file) && !Files.isDirectory(file) && !Files.isWritable(file));
    }

    /** The same, where only reading is wanted. */
    SqliteFile(Path file, boolean readOnly) {
        this.file = file.toAbsolutePath();
        this.readOnly = readOnly;
        this.failures = new Failures(file.toString(), dialect);
    }

    /** An empty file is none yet; one that can't be looked at is told when it is opened. */
    @Override
    public boolean isThere() {
        try {
            return Files.isDirectory(file) || Files.size(file) > 0;
        } catch (IOException e) {
            return !Files.notExists(file);
        }
    }

    @Override
    public Failures failures() {
        return failures;
    }

    @Override
    public Sql prepare(Stemmer stemmer) {
        if (!readOnly) {
            makeDirectory();
        }
        refuseOthers();
        var sql = connect();
        try {
            if (readOnly) {
                new Migrations(sql, dialect, failures).mustBeDone();
                return sql;
            }
            new Migrations(sql, dialect, failures).run(stemmer);
            // Only after the tables are there, so that the header of the file itself tells that it is a ledger.
            keepLog(sql);
            sql.first("PRAGMA wal_autocheckpoint = " + LOG_PAGES, row -> row.getInt(1));
            return sql;
        } catch (LedgerException e) {
            sql.close();
            throw e;
        }
    }

    /** Of two that make a ledger at once, one is refused the change to a log without SQLite waiting by itself: it asks again. */
    private static void keepLog(Sql sql) {
        long end = System.nanoTime() + Duration.ofMillis(PATIENCE_MILLIS).toNanos();
        while (true) {
            try {
                sql.first("PRAGMA journal_mode = WAL", row -> row.getString(1));
                return;
            } catch (LedgerException e) {
                if (!Sqlite.isBusy(e.getCause()) || System.nanoTime() > end) {
                    throw e;
                }
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    @Override
    public boolean isReadOnly() {
        return readOnly;
    }

    @Override
    public Sql connect() {
        var config = new SQLiteConfig();
        config.setBusyTimeout(PATIENCE_MILLIS);
        config.setReadOnly(readOnly);
        config.enforceForeignKeys(true);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        config.setCacheSize(-CACHE_KIB);
        config.setPragma(SQLiteConfig.Pragma.MMAP_SIZE, Long.toString(MAPPED_BYTES));
        try {
            return new Sql(config.createConnection("jdbc:sqlite:" + address()), failures);
        } catch (SQLException e) {
            throw failures.of(e);
        }
    }

    /**
     * Where nothing may be written, SQLite can't keep its notes beside the file either; without a log of somebody who writes,
     * the file is read as one that will not change.
     */
    private String address() {
        if (!readOnly || Files.exists(file.resolveSibling(file.getFileName() + "-wal"))) {
            return file.toString();
        }
        return "file:" + file.toUri().getRawPath() + "?immutable=1";
    }

    private void makeDirectory() {
        var directory = file.getParent();
        if (directory == null || Files.isDirectory(directory)) {
            return;
        }
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw new LedgerException(directory + ": the directory of the ledger can't be made", e);
        }
    }

    /** Refuses what is not a ledger by looking at the first bytes, before SQLite could leave a trace. */
    private void refuseOthers() {
        if (Files.isDirectory(file)) {
            throw failures.of("this is a directory, not a ledger");
        }
        if (Files.notExists(file)) {
            return;
        }
        long end = System.nanoTime() + Duration.ofMillis(PATIENCE_MILLIS).toNanos();
        while (!mayBeLedger(head())) {
            boolean another = !isBeingMade() && !mayBeLedger(head());
            if (another || System.nanoTime() > end) {
                throw failures.of("this is not a ledger; nothing was changed");
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    /** Whether somebody else writes the file at this moment, so that its first bytes tell nothing yet: SQLite's journal stands beside it until all is written. */
    private boolean isBeingMade() {
        return Files.exists(file.resolveSibling(file.getFileName() + "-journal"));
    }

    private static boolean mayBeLedger(byte[] head) {
        return head.length == 0 || isLedger(head);
    }

    private byte[] head() {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(HEADER);
        } catch (IOException e) {
            throw new LedgerException(file + ": the ledger can't be read: " + DiskFault.why(e), e);
        }
    }

    private static boolean isLedger(byte[] head) {
        return head.length == HEADER
                && ByteBuffer.wrap(head, 0, MAGIC.length).equals(ByteBuffer.wrap(MAGIC))
                && ByteBuffer.wrap(head).getInt(APPLICATION_AT) == Sqlite.APPLICATION;
    }
}
