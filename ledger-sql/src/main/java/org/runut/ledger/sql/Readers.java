package org.runut.ledger.sql;

import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/** The connections that read: as many as are needed at once, up to a bound; who comes when all are in use waits for one. */
final class Readers implements AutoCloseable {
    private static final int MOST = 4;

    private final Supplier<Sql> opening;
    private final Failures failures;
    private final Semaphore free = new Semaphore(MOST, true);
    private final ConcurrentLinkedDeque<Reader> idle = new ConcurrentLinkedDeque<>();
    private volatile boolean closed;

    private record Reader(Sql sql, Memory memory) {
        Reader(Sql sql) {
            this(sql, new Memory(sql));
        }
    }

    /** One connection that is open already, and how others are opened. */
    Readers(Sql first, Supplier<Sql> opening, Failures failures) {
        this.opening = opening;
        this.failures = failures;
        idle.add(new Reader(first));
    }

    /** Does work over a connection that nobody else uses meanwhile; all of it sees the same moment. */
    <T> T read(BiFunction<Sql, Memory, T> work) {
        free.acquireUninterruptibly();
        try {
            var reader = take();
            try {
                return reader.sql().reading(() -> {
                    reader.memory().refresh();
                    return work.apply(reader.sql(), reader.memory());
                });
            } finally {
                idle.push(reader);
            }
        } finally {
            free.release();
        }
    }

    /** The connection that was used last, which remembers most. */
    private Reader take() {
        if (closed) {
            throw failures.of("the ledger is closed");
        }
        var reader = idle.poll();
        return reader == null ? new Reader(opening.get()) : reader;
    }

    /** Waits until those who read are done. */
    @Override
    public void close() {
        free.acquireUninterruptibly(MOST);
        closed = true;
        idle.forEach(reader -> reader.sql().close());
        idle.clear();
        free.release(MOST);
    }
}
