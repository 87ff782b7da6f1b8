package org.runut.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.runut.web.archive.Archive;
import tools.jackson.databind.json.JsonMapper;

/** A site with a feed is followed over several rounds: a page changes, one vanishes, and what was fetched can be shown. */
class WatchTest {
    @TempDir
    Path home;

    private HttpServer server;
    private final Map<String, String> pages = new ConcurrentHashMap<>();
    private Path feeds;

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String page = pages.get(exchange.getRequestURI().getPath());
            byte[] body = (page == null ? "" : page).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(page == null ? 404 : 200, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        pages.put(
                "/rss.xml",
                "<rss version=\"2.0\"><channel><title>-</title>"
                        + "<item><link>" + address("/banjir") + "</link></item><item><link>" + address("/longsor")
                        + "</link></item></channel></rss>");
        pages.put(
                "/banjir",
                page(
                        "Banjir di Lembah Karsa",
                        "Sedikitnya 12 orang tewas akibat banjir di Lembah Karsa, kata"
                                + " Kepala BPBD Karsa Tomi Harjanto, Kamis (3/7/2025).",
                        "Air sungai meluap sejak dini hari dan merendam pasar"
                                + " serta dua jembatan di tepi kota. Perahu karet dikerahkan untuk menjemput warga."));
        pages.put(
                "/longsor",
                page(
                        "Longsor di Telaga Wening",
                        "Sebanyak 40 rumah rusak akibat longsor di Telaga Wening,"
                                + " ujar Camat Wening Rina Laksmi, Kamis (3/7/2025).",
                        "Jalan ke perkebunan teh tertutup tanah setinggi dua"
                                + " meter. Alat berat didatangkan dari kabupaten tetangga pada sore hari."));
        feeds = Files.writeString(home.resolve("feeds.txt"), address("/rss.xml") + "\n");
    }

    private static String page(String title, String sentence, String more) {
        return "<!DOCTYPE html><html lang=\"id\"><head><title>" + title + "</title>"
                + "<meta property=\"article:published_time\" content=\"2025-07-03T10:00:00+07:00\"></head><body><article><h1>"
                + title + "</h1><p>" + sentence + "</p><p>" + more + "</p></article></body></html>";
    }

    private String address(String path) {
        return "http://localhost:" + server.getAddress().getPort() + path;
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    private Run watch() {
        return Run.in(
                home,
                "watch",
                "--rounds",
                "1",
                "--recheck",
                "0s",
                "--pause",
                "0s",
                "--allow",
                "localhost",
                "--lang",
                "en",
                feeds.toString());
    }

    @Test
    void whatIsNewChangedAndGoneIsToldAndCanBeShown() {
        assertThat(watch().out()).contains("2 new articles").contains("Banjir di Lembah Karsa");
        assertThat(watch().out()).contains("0 new articles, 0 changed, 0 gone");

        pages.computeIfPresent("/banjir", (path, page) -> page.replace("12 orang", "15 orang"));
        pages.remove("/longsor");
        assertThat(watch().out()).contains("1 changed, 1 gone").contains(address("/longsor"));

        var evidence = Run.in(home, "evidence", address("/banjir"), "--format", "json");
        var lines = evidence.out().lines().map(JsonMapper.shared()::readTree).toList();
        assertThat(evidence.exit()).isZero();
        assertThat(lines).extracting(line -> line.path("intact").asBoolean()).containsExactly(true, true, true);

        assertThat(Run.in(home, "evidence", address("/longsor"), "--replay", "--lang", "en")
                        .out())
                .contains("40");
        assertThat(Run.in(home, "evidence", address("/banjir"), "--replay", "--lang", "en")
                        .out())
                .contains("15");
    }

    @Test
    void theEvidenceOfAnArticleNamesThePageItsTextIsFrom() {
        watch();
        var stories = JsonMapper.shared()
                .readTree(Run.in(home, "stories", "--format", "json")
                        .out()
                        .lines()
                        .findFirst()
                        .orElseThrow());
        String article = stories.path("articles").path(0).path("id").asString();

        assertThat(Run.in(home, "evidence", article, "--lang", "en").out())
                .contains("as it was fetched")
                .contains("is that of the page fetched at");
    }

    @Test
    void withoutPermissionNothingLocalIsFetched() {
        var run = Run.in(home, "watch", "--rounds", "1", "--pause", "0s", "--lang", "en", feeds.toString());

        assertThat(run.exit()).isEqualTo(Exit.REFUSED);
        assertThat(run.out()).contains("--allow localhost");
    }

    @Test
    void aBrokenListIsALine() throws IOException {
        Files.writeString(feeds, "kabar\n");
        var run = Run.in(home, "watch", feeds.toString());
        assertThat(run.exit()).isEqualTo(Exit.USAGE);
        assertThat(run.err()).contains("line 1");
    }

    @Test
    void whileAnotherProcessAddsToTheArchivePagesWaitAndAWatchIsRefused() throws IOException {
        Path place = home.resolve(".local/share/runut/archive");
        try (var busy = Archive.open(place)) {
            var added = Run.in(home, "add", "--allow", "localhost", "--lang", "en", address("/banjir"));
            assertThat(busy.captures(URI.create(address("/banjir")))).isEmpty();
            assertThat(added.exit()).isZero();
            assertThat(added.err()).contains("waits to be kept as evidence");

            var watched = watch();
            assertThat(watched.exit()).isEqualTo(Exit.UNUSABLE);
            assertThat(watched.err()).contains("another process is adding to the archive");
        }
        watch();

        assertThat(Run.in(home, "evidence", "--lang", "en", address("/banjir")).out())
                .contains("as it was fetched");
    }

    @Test
    void anArchiveThatCannotBeWrittenEndsARunThatNeedsIt() throws IOException {
        Path place = Files.writeString(home.resolve("file"), "");

        var added = Run.in(
                home, "add", "--archive", place.toString(), "--allow", "localhost", "--lang", "en", address("/banjir"));

        assertThat(added.exit()).isEqualTo(Exit.UNUSABLE);
        assertThat(added.err()).contains("can't be kept: there is a file of this name already");
    }
}
