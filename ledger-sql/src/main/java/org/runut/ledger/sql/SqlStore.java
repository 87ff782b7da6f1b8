package org.runut.ledger.sql;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.runut.find.Stemmer;
import org.runut.ledger.LedgerStore;

/** Keeps a ledger's articles in a database, over two connections: one that writes, one that reads meanwhile. */
final class SqlStore implements LedgerStore {
    private final Dialect dialect;
    private final Stemmer stemmer;
    private final Failures failures;
    private final @Nullable Sql writer;
    private final Sql reader;
    private final Memory written;
    private final Memory read;

    private SqlStore(Failures failures, Stemmer stemmer, @Nullable Sql writer, Sql reader) {
        this.failures = failures;
        this.stemmer = stemmer;
        this.dialect = failures.dialect();
        this.writer = writer;
        this.reader = reader;
        this.written = new Memory(writer == null ? reader : writer);
        this.read = new Memory(reader);
    }

    static SqlStore open(Database database, Stemmer stemmer) {
        var first = database.prepare(stemmer);
        return database.isReadOnly()
                ? new SqlStore(database.failures(), stemmer, null, first)
                : new SqlStore(database.failures(), stemmer, first, database.connect());
    }

    @Override
    public <T> T read(Function<Reading, T> work) {
        return reader.reading(() -> {
            read.refresh();
            return work.apply(new SqlReading(reader, new SqlSearch(reader, dialect, stemmer), read));
        });
    }

    @Override
    public <T> T write(Function<Writing, T> work) {
        var sql = writer;
        if (sql == null) {
            throw failures.of("the ledger can't be written: the file is read-only");
        }
        boolean kept = false;
        try {
            T result = sql.writing(() -> {
                written.refresh();
                return work.apply(new SqlWriting(sql, new SqlSearch(sql, dialect, stemmer), written));
            });
            kept = true;
            return result;
        } finally {
            if (!kept) {
                written.clear();
            }
        }
    }

    @Override
    public void close() {
        reader.close();
        if (writer != null) {
            writer.close();
        }
    }
}
