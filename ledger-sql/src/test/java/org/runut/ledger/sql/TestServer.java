package org.runut.ledger.sql;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.UUID;

/** A PostgreSQL server of the tests' own, started when it is first asked for and gone with this process. */
final class TestServer {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private TestServer() {}

    /** The class is made when it is first used, and so is the server. */
    private static final class Running {
        static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder().setPGStartupWait(PATIENCE).start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** A place on the server where no ledger is yet. */
    static String place() {
        String schema = "l" + UUID.randomUUID().toString().replace("-", "");
        return Running.SERVER.getJdbcUrl("postgres", "postgres") + "&currentSchema=" + schema;
    }
}
