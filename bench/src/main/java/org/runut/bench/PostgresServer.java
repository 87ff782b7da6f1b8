package org.runut.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Duration;

/** A PostgreSQL server for measurements, which keeps what it is given as safely as any. */
final class PostgresServer {
    private PostgresServer() {}

    static EmbeddedPostgres start() throws IOException {
        return EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("shared_buffers", "512MB")
                .setServerConfig("max_wal_size", "4GB")
                .setPGStartupWait(Duration.ofMinutes(1))
                .start();
    }

    /** Where a ledger on it is. */
    static String place(EmbeddedPostgres server) {
        return server.getJdbcUrl("postgres", "postgres") + "&currentSchema=runut";
    }

    /** How long its processes had a core, in nanoseconds, as far as the system tells. */
    static long cpu() {
        return ProcessHandle.allProcesses()
                .filter(process -> process.info().command().orElse("").contains("embedded-pg"))
                .mapToLong(process ->
                        process.info().totalCpuDuration().map(Duration::toNanos).orElse(0L))
                .sum();
    }
}
