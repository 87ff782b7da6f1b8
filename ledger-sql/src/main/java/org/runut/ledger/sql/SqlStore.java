package org.runut.ledger.sql;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.runut.find.Stemmer;
import org.runut.ledger.LedgerStore;

/** Keeps a ledger's articles in a database, over one connection that writes, and others that read meanwhile. */
final class SqlStore implements LedgerStore {
    private final Dialect dialect;
    private final Stemmer stemmer;
    private final Failures failures;
    private final @Nullable Sql writer;
    private final Readers readers;
    private final Decoded decoded = new Decoded();
    private final @Nullable Memory written;

    private SqlStore(Failures failures, Stemmer stemmer, @Nullable Sql writer, Readers readers) {
        this.failures = failures;
        this.stemmer = stemmer;
        this.dialect = failures.dialect();
        this.writer = writer;
        this.readers = readers;
        this.written = writer == null ? null : new Memory(writer);
    }

    static SqlStore open(Database database, Stemmer stemmer) {
        var first = database.prepare(stemmer);
        var failures = database.failures();
        return database.isReadOnly()
                ? new SqlStore(failures, stemmer, null, new Readers(first, database::connect, failures))
                : new SqlStore(failures, stemmer, first, new Readers(database.connect(), database::connect, failures));
    }

    @Override
    public <T> T read(Function<Reading, T> work) {
        return readers.read((sql, memory) ->
                work.apply(new SqlReading(sql, new SqlSearch(sql, dialect, stemmer, decoded), memory)));
    }

    @Override
    public <T> T write(Function<Writing, T> work) {
        var sql = writer;
        var memory = written;
        if (sql == null || memory == null) {
            throw failures.of("the ledger can't be written: the file is read-only");
        }
        boolean kept = false;
        try {
            T result = sql.writing(() -> {
                memory.refresh();
                return work.apply(new SqlWriting(sql, new SqlSearch(sql, dialect, stemmer, decoded), memory));
            });
            kept = true;
            return result;
        } finally {
            if (!kept) {
                memory.clear();
            }
        }
    }

    @Override
    public void close() {
        readers.close();
        if (writer != null) {
            writer.close();
        }
    }
}
