package org.runut.web.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.runut.web.RudeServer;
import org.runut.web.fetch.Fetched.Failure;
import org.runut.web.fetch.Fetched.Reason;

/** A server that does what it should not, and a fetcher that may ask it, anew for every test. */
abstract class FetchTests {
    static final FetchLimits LIMITS =
            new FetchLimits(Duration.ofSeconds(2), Duration.ofMillis(400), Duration.ofMillis(1200), 3, 100_000);

    RudeServer server;
    Fetcher fetcher;

    @BeforeEach
    void open() throws IOException {
        server = new RudeServer();
        fetcher = new Fetcher(Set.of("localhost"), LIMITS, Clock.systemUTC());
    }

    @AfterEach
    void close() throws IOException {
        fetcher.close();
        server.close();
    }

    /** Why a fetch failed, which is said in a sentence. */
    static Reason reason(Fetched fetched) {
        assertThat(fetched).isInstanceOf(Failure.class);
        assertThat(((Failure) fetched).detail()).endsWith(".").doesNotContain("\n");
        return ((Failure) fetched).reason();
    }
}
