package org.runut.web.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.runut.web.RudeServer;
import org.runut.web.fetch.Fetched.Answer;
import org.runut.web.fetch.Fetched.Failure;
import org.runut.web.fetch.Fetched.Reason;

/** A good guest: robots.txt, one request at a time, pauses, and rest for hosts in trouble. */
class PoliteFetcherTest {
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2025-07-03T05:00:00Z"));
    private final Clock clock = clock();

    private RudeServer server;
    private Fetcher fetcher;

    private Clock clock() {
        InstantSource source = now::get;
        return source.withZone(ZoneOffset.UTC);
    }

    @BeforeEach
    void open() throws IOException {
        server = new RudeServer();
        fetcher = new Fetcher(Set.of("localhost"), FetchLimits.usual(), clock);
    }

    @AfterEach
    void close() throws IOException {
        fetcher.close();
        server.close();
    }

    private PoliteFetcher polite(Duration pause) {
        return new PoliteFetcher(fetcher, pause, 4, clock);
    }

    private Fetched fetch(PoliteFetcher polite, String path) throws InterruptedException {
        return polite.fetch(Request.of(server.address(path)), fetched -> fetched);
    }

    private static Reason reason(Fetched fetched) {
        assertThat(fetched).isInstanceOf(Failure.class);
        return ((Failure) fetched).reason();
    }

    @Test
    void whatRobotsTxtForbidsIsNotAskedFor() throws InterruptedException {
        server.at(
                "/robots.txt",
                200,
                "Content-Type: text/plain",
                "User-agent: *\nDisallow: /admin\n\nUser-agent: runut\nDisallow: /x\n");
        server.at("/a", 200, "", "a");
        server.at("/admin", 200, "", "admin");
        var polite = polite(Duration.ZERO);

        assertThat(fetch(polite, "/a")).isInstanceOf(Answer.class);
        assertThat(reason(fetch(polite, "/x"))).isEqualTo(Reason.ROBOTS);
        assertThat(fetch(polite, "/admin"))
                .as("the rules for this agent count, not those for all")
                .isInstanceOf(Answer.class);
        assertThat(server.asked()).containsExactly("/robots.txt", "/a", "/admin");
    }

    @Test
    void withoutRobotsTxtEverythingIsPermittedWithABrokenOneNothing() throws InterruptedException {
        server.at("/a", 200, "", "a");
        assertThat(fetch(polite(Duration.ZERO), "/a")).isInstanceOf(Answer.class);
        server.at("/robots.txt", 500, "", "");
        assertThat(reason(fetch(polite(Duration.ZERO), "/a"))).isEqualTo(Reason.RESTING);
    }

    @Test
    void aHostThatSaysItIsBusyIsLeftAloneSoLong() throws InterruptedException {
        server.at("/a", 503, "Retry-After: 120", "");
        var polite = polite(Duration.ZERO);

        assertThat(fetch(polite, "/a")).isInstanceOf(Answer.class);
        assertThat(reason(fetch(polite, "/a"))).isEqualTo(Reason.RESTING);
        now.updateAndGet(t -> t.plusSeconds(121));
        assertThat(fetch(polite, "/a")).isInstanceOf(Answer.class);
    }

    @Test
    void aHostThatFailsAgainAndAgainRestsLongerEachTime() throws InterruptedException {
        server.at("/a", 500, "", "");
        var polite = polite(Duration.ZERO);
        for (int i = 0; i < 3; i++) {
            assertThat(fetch(polite, "/a")).isInstanceOf(Answer.class);
        }

        assertThat(reason(fetch(polite, "/a"))).isEqualTo(Reason.RESTING);
        now.updateAndGet(t -> t.plusSeconds(61));
        assertThat(fetch(polite, "/a")).isInstanceOf(Answer.class);
        now.updateAndGet(t -> t.plusSeconds(61));
        assertThat(reason(fetch(polite, "/a"))).as("now it rests two minutes").isEqualTo(Reason.RESTING);
    }

    @Test
    void aHostIsAskedOneThingAtATime() throws Exception {
        List<String> events = Collections.synchronizedList(new ArrayList<>());
        server.at("/a", (request, out) -> {
            events.add("begin");
            Thread.sleep(30);
            // Before it is sent: the next may be asked for the moment it is there.
            events.add("end");
            RudeServer.send(out, 200, "", new byte[0]);
        });
        var polite = polite(Duration.ZERO);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 5; i++) {
                threads.execute(() -> {
                    try {
                        fetch(polite, "/a");
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                });
            }
        }
        for (int i = 0; i < events.size(); i++) {
            assertThat(events.get(i)).isEqualTo(i % 2 == 0 ? "begin" : "end");
        }
        assertThat(events).hasSize(10);
    }
}
