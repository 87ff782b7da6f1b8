package org.runut.ledger.sql;

import java.nio.file.Path;
import java.util.function.Function;
import org.runut.ledger.LedgerStore;

/**
 * Keeps a ledger's articles in a SQLite file, over two connections: one that writes, one that reads meanwhile. A write
 * takes the file's lock from its beginning, so that two processes adding at once wait for each other and neither fails.
 */
final class SqlStore implements LedgerStore {
    private final Sql writer;
    private final Sql reader;
    private final Memory written;
    private final Memory read;

    private SqlStore(Sql writer, Sql reader) {
        this.writer = writer;
        this.reader = reader;
        this.written = new Memory(writer);
        this.read = new Memory(reader);
    }

    static SqlStore open(Path path) {
        var file = new SqliteFile(path);
        var writer = file.prepare();
        return new SqlStore(writer, file.connect());
    }

    @Override
    public <T> T read(Function<Reading, T> work) {
        return reader.transaction("BEGIN", () -> {
            read.refresh();
            return work.apply(new SqlReading(reader, read));
        });
    }

    @Override
    public <T> T write(Function<Writing, T> work) {
        boolean kept = false;
        try {
            T result = writer.transaction("BEGIN IMMEDIATE", () -> {
                written.refresh();
                return work.apply(new SqlWriting(writer, written));
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
