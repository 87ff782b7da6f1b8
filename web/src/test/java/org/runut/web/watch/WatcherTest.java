package org.runut.web.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.runut.web.RudeServer;
import org.runut.web.archive.Archive;
import org.runut.web.archive.Evidence;
import org.runut.web.fetch.FetchLimits;
import org.runut.web.fetch.Fetcher;
import org.runut.web.fetch.PoliteFetcher;
import org.runut.web.watch.Intake.Outcome;
import org.runut.web.watch.Intake.Result;

/** Three outlets of the loopback address: their feeds, robots rules, a page that changes and one that vanishes. */
class WatcherTest {
    private static final WatchSettings SETTINGS = new WatchSettings(Duration.ofHours(1), Duration.ofDays(30));

    @TempDir
    Path folder;

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2025-07-03T05:00:00Z"));
    private final InstantSource source = now::get;
    private final Clock clock = source.withZone(ZoneOffset.UTC);
    private final List<RudeServer> outlets = new ArrayList<>();
    private final List<String> takenIn = new ArrayList<>();
    private final List<Standing> standings = new CopyOnWriteArrayList<>();

    @BeforeEach
    void open() throws IOException {
        for (int i = 0; i < 3; i++) {
            outlets.add(new RudeServer());
        }
        site(0).at("/rss.xml", (request, out) -> {
            boolean known = request.contains("If-None-Match: \"f1\"");
            RudeServer.send(
                    out,
                    known ? 304 : 200,
                    "ETag: \"f1\"",
                    rss("/banjir", "/longsor").getBytes(StandardCharsets.UTF_8));
        });
        site(0).at("/banjir", 200, "", "Tiga orang hilang.");
        site(0).at("/longsor", 200, "", "Jalan tertutup.");
        site(1).at("/robots.txt", 200, "", "User-agent: *\nDisallow: /dalam\n");
        site(1).at(
                        "/feed.json",
                        200,
                        "",
                        "{\"items\": [{\"url\": \"" + site(1).address("/gempa") + "\"}, {\"url\": \""
                                + site(1).address("/dalam/x") + "\"}]}");
        site(1).at("/gempa", 200, "", "Gempa terasa.");
        site(2).at("/rss.xml", 500, "", "");
    }

    private RudeServer site(int number) {
        return outlets.get(number);
    }

    private static String rss(String... links) {
        return "<rss version=\"2.0\"><channel><title>-</title>"
                + String.join(
                        "",
                        List.of(links).stream()
                                .map(l -> "<item><link>" + l + "</link></item>")
                                .toList())
                + "</channel></rss>";
    }

    @AfterEach
    void close() throws IOException {
        for (var outlet : outlets) {
            outlet.close();
        }
    }

    /** An intake of articles that are one page each. */
    private static Intake single(Function<Evidence, Outcome> take) {
        return page -> new Intake.Taking() {
            @Override
            public Optional<URI> next() {
                return Optional.empty();
            }

            @Override
            public void add(Evidence part) {
                throw new IllegalStateException("none was asked for");
            }

            @Override
            public Outcome end() {
                return take.apply(page);
            }
        };
    }

    private Round round(Intake intake) throws IOException, InterruptedException {
        var feeds = List.of(site(0).address("/rss.xml"), site(1).address("/feed.json"), site(2).address("/rss.xml"));
        try (var fetcher = new Fetcher(Set.of("localhost"), FetchLimits.usual(), clock);
                var archive = Archive.open(folder, 1_000_000)) {
            var polite = new PoliteFetcher(fetcher, Duration.ZERO, 4, clock);
            return new Watcher(feeds, polite, archive, folder, intake, SETTINGS, clock).round(standings::add);
        }
    }

    private Round round() throws IOException, InterruptedException {
        return round(single(this::take));
    }

    private Outcome take(Evidence page) {
        String text = new String(page.content(), StandardCharsets.UTF_8);
        boolean known = takenIn.stream()
                .anyMatch(t -> t.startsWith(page.capture().requested().getPath() + " "));
        takenIn.add(page.capture().requested().getPath() + " " + text);
        return new Outcome(known ? Result.UPDATED : Result.ADDED, "");
    }

    private static String told(Round round) {
        return round.notices().stream()
                .map(notice -> notice.kind() + " " + notice.address().getPath())
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    @Test
    void theFirstRoundTakesInWhatTheFeedsTellOf() throws Exception {
        assertThat(told(round())).isEqualTo("""
                FAILED /dalam/x
                FEED_FAILED /rss.xml
                NEW /banjir
                NEW /gempa
                NEW /longsor""");
        assertThat(site(1).asked()).doesNotContain("/dalam/x");
        assertThat(standings).contains(new Standing(3, 1, 0, 0), new Standing(3, 3, 4, 1), new Standing(3, 3, 4, 4));
    }

    @Test
    void theNextRoundAsksOnlyWhatMayBeNew() throws Exception {
        round();
        int asked = site(0).asked().size();

        assertThat(told(round())).isEqualTo("FAILED /dalam/x\nFEED_FAILED /rss.xml");
        assertThat(site(0).asked().subList(asked, site(0).asked().size())).containsExactly("/robots.txt", "/rss.xml");
        assertThat(takenIn).hasSize(3);
    }

    @Test
    void aPageThatChangesAndOneThatVanishesAreNoticedAndBothStatesKept() throws Exception {
        round();
        site(0).at("/banjir", 200, "", "Dua orang hilang.");
        site(0).at("/longsor", 404, "", "");
        now.updateAndGet(t -> t.plus(Duration.ofMinutes(61)));

        assertThat(told(round())).contains("CHANGED /banjir", "GONE /longsor").doesNotContain("/gempa");

        try (var archive = Archive.read(folder)) {
            assertThat(contents(archive, site(0).address("/banjir")))
                    .containsExactly("Tiga orang hilang.", "Dua orang hilang.");
            assertThat(contents(archive, site(0).address("/longsor"))).first().isEqualTo("Jalan tertutup.");
        }
    }

    private static List<String> contents(Archive archive, URI address) throws IOException {
        List<String> contents = new ArrayList<>();
        for (var capture : archive.captures(address)) {
            contents.add(new String(archive.evidence(capture).orElseThrow().content(), StandardCharsets.UTF_8));
        }
        return contents;
    }

    @Test
    void pagesAreLookedAtLessAndLessOften() throws Exception {
        List<Integer> hours = new ArrayList<>();
        round();
        for (int hour = 1; hour <= 40; hour++) {
            now.updateAndGet(t -> t.plus(Duration.ofHours(1)));
            int before = (int) site(1).asked().stream().filter("/gempa"::equals).count();
            round();
            if (site(1).asked().stream().filter("/gempa"::equals).count() > before) {
                hours.add(hour);
            }
        }
        assertThat(hours).containsExactly(1, 2, 4, 8, 16, 32);
    }

    @Test
    void whatAKillKeptFromTheLedgerIsTakenInNextTimeWithoutFetchingItAgain() throws Exception {
        assertThatThrownBy(() -> round(single(page -> {
                    throw new IllegalStateException("killed");
                })))
                .hasMessage("killed");
        var before = site(1).asked().stream().filter("/gempa"::equals).count();

        round();

        assertThat(takenIn.stream().map(t -> t.split(" ")[0])).contains("/gempa", "/banjir", "/longsor");
        assertThat(takenIn).hasSize(3);
        assertThat(site(1).asked().stream().filter("/gempa"::equals).count()).isBetween(1L, before + 1);
    }
}
