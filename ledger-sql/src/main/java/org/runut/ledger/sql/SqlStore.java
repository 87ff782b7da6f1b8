package org.runut.ledger.sql;

import java.util.function.Function;
import org.runut.ledger.LedgerStore;

/** Keeps a ledger's articles in a database, over two connections: one that writes, one that reads meanwhile. */
final class SqlStore implements LedgerStore {
    private final Dialect dialect;
    private final Sql writer;
    private final Sql reader;
    private final Memory written;
    private final Memory read;

    private SqlStore(Dialect dialect, Sql writer, Sql reader) {
        this.dialect = dialect;
        this.writer = writer;
        this.reader = reader;
        this.written = new Memory(writer);
        this.read = new Memory(reader);
    }

    static SqlStore open(Database database) {
        var writer = database.prepare();
        return new SqlStore(database.dialect(), writer, database.connect());
    }

    @Override
    public <T> T read(Function<Reading, T> work) {
        return reader.reading(() -> {
            read.refresh();
            return work.apply(new SqlReading(reader, dialect, read));
        });
    }

    @Override
    public <T> T write(Function<Writing, T> work) {
        boolean kept = false;
        try {
            T result = writer.writing(() -> {
                written.refresh();
                return work.apply(new SqlWriting(writer, dialect, written));
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
        writer.close();
    }
}
