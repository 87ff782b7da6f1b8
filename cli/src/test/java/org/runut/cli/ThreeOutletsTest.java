package org.runut.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Three outlets with feeds of three kinds and robots rules, followed for several rounds. One page changes, one vanishes, one article
 * runs over two pages. The program is killed in the middle and started again, as a process of its own.
 */
class ThreeOutletsTest {
    private static final String LEAD =
            "Sedikitnya 12 orang tewas akibat banjir bandang di Lembah Karsa, kata Kepala BPBD Karsa Tomi Harjanto, Kamis (3/7/2025).";
    private static final String RIVER =
            "Air sungai meluap sejak dini hari dan merendam pasar serta dua jembatan di tepi kota. Perahu karet dikerahkan untuk menjemput warga.";
    private static final String HOUSES =
            "Sebanyak 340 rumah di Lembah Karsa rusak akibat banjir bandang, ujar Bupati Karsa Sinta Maharani, Kamis (3/7/2025).";
    private static final String SHELTER =
            "Warga Lembah Karsa mengungsi ke 4 sekolah, menurut catatan BPBD Karsa. Dapur umum didirikan di lapangan kecamatan.";

    private static final int MOST_WAITS = 12_000;

    @TempDir
    Path home;

    private Outlet kabar;
    private Outlet warta;
    private Outlet pesisir;
    private Path list;

    @BeforeEach
    void open() throws IOException {
        kabar = new Outlet("Kabar Karsa");
        warta = new Outlet("Warta Lembah");
        pesisir = new Outlet("Pesisir Pos");
        kabar.put(
                "/rss.xml",
                "<rss version=\"2.0\"><channel><title>Kabar</title><item><link>" + kabar.address("/banjir")
                        + "</link></item><item><link>" + kabar.address("/dalam/rapat")
                        + "</link></item></channel></rss>");
        kabar.put("/robots.txt", "User-agent: *\nDisallow: /dalam/\n");
        kabar.article("/banjir", "Banjir Bandang di Lembah Karsa", LEAD + "\n\n" + RIVER);
        kabar.article("/dalam/rapat", "Rapat Redaksi", "Rapat redaksi dihadiri 7 orang, kata pemimpin redaksi itu.");
        warta.put(
                "/feed.json",
                "{\"version\": \"https://jsonfeed.org/version/1.1\", \"items\": [{\"url\": \"" + warta.address("/karsa")
                        + "\"}]}");
        warta.article(
                "/karsa",
                "340 Rumah di Lembah Karsa Rusak Akibat Banjir Bandang",
                HOUSES,
                "<div class=\"paging\"><a href=\"?page=2\">Halaman selanjutnya</a></div>");
        warta.article(
                "/karsa?page=2",
                "340 Rumah di Lembah Karsa Rusak Akibat Banjir Bandang",
                SHELTER,
                "<div class=\"paging\"><a href=\"?page=1\">1</a></div>");
        pesisir.put(
                "/sitemap.xml",
                "<?xml version=\"1.0\"?><urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><url><loc>"
                        + pesisir.address("/salinan") + "</loc></url></urlset>");
        pesisir.article("/salinan", "Banjir Bandang Terjang Lembah Karsa", LEAD + "\n\n" + RIVER);
        list = Files.writeString(
                home.resolve("outlets.txt"),
                String.join(
                        "\n", kabar.address("/rss.xml"), warta.address("/feed.json"), pesisir.address("/sitemap.xml")));
    }

    @AfterEach
    void close() {
        kabar.close();
        warta.close();
        pesisir.close();
    }

    private String[] command(String... more) {
        List<String> command = new ArrayList<>(List.of("watch", "--rounds", "1", "--recheck", "0s", "--pause", "0s"));
        command.addAll(List.of("--allow", "localhost", "--lang", "en"));
        command.addAll(List.of(more));
        command.add(list.toString());
        return command.toArray(String[]::new);
    }

    private String watch() {
        return Run.in(home, command()).out();
    }

    private List<JsonNode> json(String... args) {
        List<String> all = new ArrayList<>(Arrays.asList(args));
        all.addAll(List.of("--format", "json"));
        return Run.in(home, all.toArray(String[]::new))
                .out()
                .lines()
                .map(JsonMapper.shared()::readTree)
                .toList();
    }

    private JsonNode story() {
        var stories = json("stories");
        assertThat(stories).hasSize(1);
        return json("story", stories.getFirst().path("id").asString()).getFirst();
    }

    private String article(String url) {
        return json("stories").stream()
                .flatMap(story -> story.path("articles").valueStream())
                .filter(a -> a.path("url").asString().equals(url))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asString();
    }

    @Test
    void theLedgerTheEvidenceAndTheReportAreRightRoundByRound() throws IOException {
        assertThat(watch()).contains("3 feeds", "3 new articles", "robots.txt", "new, 3 articles");
        assertThat(kabar.asked()).noneMatch(path -> path.startsWith("/dalam"));
        assertThat(warta.asked()).contains("/karsa?page=2 200");

        var story = story();
        assertThat(json("stories").getFirst().path("outlets").asInt()).isEqualTo(3);
        assertThat(story.path("copies").size())
                .as("the second outlet took the first one's text")
                .isEqualTo(1);
        assertThat(lows(story)).contains("12", "340", "4");

        warta.forget();
        assertThat(watch()).contains("0 new articles, 0 changed, 0 gone").doesNotContain("Banjir");
        assertThat(warta.asked()).as("nothing is sent twice").contains("/karsa 304", "/karsa?page=2 304");

        kabar.article(
                "/banjir", "Banjir Bandang di Lembah Karsa", LEAD.replace("12 orang", "15 orang") + "\n\n" + RIVER);
        pesisir.remove("/salinan");
        assertThat(watch())
                .contains("1 changed, 1 gone", kabar.address("/banjir"), pesisir.address("/salinan"), "Banjir Bandang");
        assertThat(lows(story())).contains("15");

        warta.article(
                "/karsa?page=2",
                "340 Rumah di Lembah Karsa Rusak Akibat Banjir Bandang",
                SHELTER.replace("4 sekolah", "6 sekolah"),
                "<div class=\"paging\"><a href=\"?page=1\">1</a></div>");
        assertThat(watch())
                .as("a change on a further page is a change of the article")
                .contains("1 changed");
        assertThat(lows(story())).contains("6").doesNotContain("4");
    }

    private static List<String> lows(JsonNode story) {
        return story.path("questions")
                .valueStream()
                .flatMap(question -> question.path("figures").valueStream())
                .map(figure -> figure.path("low").asString())
                .toList();
    }

    @Test
    void theEvidenceShowsEachStateAndWhereItsFiguresStand() throws IOException {
        watch();
        kabar.article(
                "/banjir", "Banjir Bandang di Lembah Karsa", LEAD.replace("12 orang", "15 orang") + "\n\n" + RIVER);
        pesisir.remove("/salinan");
        watch();

        var states = json("evidence", article(kabar.address("/banjir")));
        assertThat(states).extracting(line -> line.path("intact").asBoolean()).containsExactly(true, true);
        var figure = states.getLast().path("figures").get(0);
        assertThat(figure.path("sentence").asString()).startsWith("Sedikitnya 15 orang tewas");
        assertThat(figure.path("selector").asString()).isEqualTo("html > body > article > p:nth-child(2)");
        assertThat(onPage(states.getLast(), figure)).startsWith("Sedikitnya 15 orang tewas");
        assertThat(states.getFirst().path("figures").size())
                .as("the older state is not what the ledger has")
                .isZero();

        var spread = json("evidence", article(warta.address("/karsa")));
        assertThat(spread.getLast().path("partOf").asString()).isEqualTo(warta.address("/karsa"));
        assertThat(spread.getLast().path("figures").get(0).path("sentence").asString())
                .contains("4 sekolah");
        assertThat(Run.in(home, "evidence", figure.path("id").asString(), "--lang", "en")
                        .out())
                .contains("15 orang⟧ tewas", "article > p:nth-child(2)", "#:~:text=");

        assertThat(json("evidence", pesisir.address("/salinan")))
                .extracting(line -> line.path("status").asInt())
                .containsExactly(200, 404);
        assertThat(Run.in(home, "evidence", pesisir.address("/salinan"), "--replay", "--lang", "en")
                        .out())
                .contains("12");
    }

    /** The bytes of the record that a place names, read with nothing but gunzip. */
    private String onPage(JsonNode page, JsonNode figure) throws IOException {
        byte[] record;
        var file = archive().resolve(page.path("file").asString());
        try (var in = Files.newInputStream(file)) {
            in.skipNBytes(page.path("offset").asLong());
            record = new GZIPInputStream(in).readAllBytes();
        }
        String text = new String(record, StandardCharsets.ISO_8859_1);
        int body = text.indexOf("\r\n\r\n", text.indexOf("\r\n\r\n") + 4) + 4;
        int from = body + figure.path("from").asInt();
        return new String(
                record, from, figure.path("to").asInt() - figure.path("from").asInt(), StandardCharsets.UTF_8);
    }

    @Test
    void killedInTheMiddleAndStartedAgainItGoesOnAsIfNothingHadBeen() throws Exception {
        List.of(kabar, warta, pesisir).forEach(outlet -> outlet.slow(200));
        killedOnce(() -> kabar.asked().contains("/rss.xml 200"));
        killedOnce(() -> kabar.asked().contains("/banjir 200"));
        killedOnce(() -> warta.asked().contains("/karsa 200"));
        killedOnce(() -> Files.exists(archive().resolve("taken.log")));
        List.of(kabar, warta, pesisir).forEach(outlet -> outlet.slow(0));
        assertThat(Files.exists(archive().resolve("told.txt"))).isTrue();

        assertThat(watch()).as("nothing was told before").contains("new, 3 articles");
        assertThat(warta.asked().stream().filter("/karsa 200"::equals).count())
                .as("what was kept is not sent again")
                .isBetween(1L, 2L);
        assertThat(json("stories").getFirst().path("articles").size()).isEqualTo(3);
        assertThat(lows(story())).contains("12", "340", "4");
        for (String url : List.of(kabar.address("/banjir"), warta.address("/karsa"), pesisir.address("/salinan"))) {
            var states = json("evidence", article(url));
            assertThat(states).isNotEmpty().allMatch(line -> line.path("intact").asBoolean());
            assertThat(states.stream()
                            .mapToInt(line -> line.path("figures").size())
                            .sum())
                    .as(url)
                    .isPositive();
        }
        assertThat(watch()).contains("0 new articles, 0 changed, 0 gone").doesNotContain("Banjir");
    }

    private Path archive() {
        return home.resolve(".local/share/runut/archive");
    }

    /** Runs the program as a process of its own and kills it outright as soon as something is so. */
    private void killedOnce(BooleanSupplier something) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(
                List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path")));
        command.add(Main.class.getName());
        command.addAll(Arrays.asList(command()));
        var builder = new ProcessBuilder(command);
        builder.environment().put("HOME", home.toString());
        builder.environment().keySet().removeIf(name -> name.startsWith("XDG_") || name.startsWith("RUNUT_"));
        var out = home.resolve("killed.txt");
        var process =
                builder.redirectErrorStream(true).redirectOutput(out.toFile()).start();
        for (int i = 0; i < MOST_WAITS && !something.getAsBoolean(); i++) {
            assertThat(process.waitFor(5, TimeUnit.MILLISECONDS))
                    .as(() -> text(out))
                    .isFalse();
        }
        assertThat(something.getAsBoolean()).isTrue();
        process.destroyForcibly().waitFor();
        assertThat(text(out)).as("it was killed before it told of anything").doesNotContain("new articles");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
