package org.runut.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.runut.desk.Desk;
import org.runut.desk.Settings;
import org.runut.desk.follow.Sender;
import org.runut.ledger.Ledger;
import org.runut.read.Overrides;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A page that is fetched at the desk is kept, shown with the article, and can be taken along. */
class DeskVaultTest {
    private static final String SENTENCE =
            "Sebanyak 340 rumah di Lembah Karsa rusak akibat banjir bandang, ujar Bupati Karsa.";
    private static final long PATIENCE_MS = 60_000;

    @TempDir
    Path home;

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final JsonMapper json = JsonMapper.shared();
    private Outlet outlet;
    private Ledger ledger;
    private Desk desk;

    @BeforeEach
    void open() throws IOException {
        outlet = new Outlet("Warta Lembah");
        outlet.article("/karsa", "340 Rumah Rusak", SENTENCE);
        var allow = new AllowOption();
        allow.hosts = Set.of("localhost");
        var analyzers = new Analyzers();
        ledger = LedgerOption.open(home.resolve("ledger.db").toString(), analyzers);
        desk = Desk.open(
                Settings.loopback(0, "en", "Tester"),
                ledger,
                new DeskIntake(analyzers, AddressInput.keepingWhereFree(allow, archive(), Overrides.NONE)),
                (address, headers, body) -> new Sender.Sent(true, ""),
                new DeskVault(archive()));
    }

    @AfterEach
    void close() {
        desk.close();
        ledger.close();
        outlet.close();
        client.close();
    }

    private Path archive() {
        return home.resolve("archive");
    }

    private <T> HttpResponse<T> get(String path, HttpResponse.BodyHandler<T> handler) throws Exception {
        return client.send(HttpRequest.newBuilder(at(path)).build(), handler);
    }

    private URI at(String path) {
        return URI.create(desk.address()).resolve(path);
    }

    private String page(String path) throws Exception {
        return get(path, HttpResponse.BodyHandlers.ofString()).body();
    }

    private static String first(String pattern, String text) {
        var found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).as(pattern + " in " + text).isTrue();
        return found.group(1);
    }

    /** Adds the outlet's page as the form does; gives the path of the article once it is there. */
    private String added() throws Exception {
        String token = first("name=\"token\" value=\"([0-9a-f]+)\"", page("/add"));
        String address = URLEncoder.encode(outlet.address("/karsa"), StandardCharsets.UTF_8);
        var sent = client.send(
                HttpRequest.newBuilder(at("/add/addresses"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("token=" + token + "&addresses=" + address))
                        .build(),
                HttpResponse.BodyHandlers.discarding());
        String errand = sent.headers().firstValue("Location").orElseThrow();
        long end = InstantSource.system().millis() + PATIENCE_MS;
        String page = page(errand);
        while (!page.contains("href=\"/article/") && InstantSource.system().millis() < end) {
            Thread.sleep(50);
            page = page(errand);
        }
        return first("href=\"(/article/[^\"]+)\"", page);
    }

    private static Map<String, byte[]> unpacked(byte[] packed) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(packed))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static String sha256(byte[] content) throws Exception {
        return "sha256:"
                + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    }

    @Test
    void whatIsFetchedIsShownAndVerifiedAndCanBeTakenAlong() throws Exception {
        String article = added();

        assertThat(page(article)).contains("verified").contains(article + "/evidence.wacz");
        var packed = get(article + "/evidence.wacz", HttpResponse.BodyHandlers.ofByteArray());
        assertThat(packed.headers().firstValue("Content-Type")).hasValue("application/wacz");
        assertHolds(unpacked(packed.body()));
    }

    private static byte[] file(Map<String, byte[]> files, String name) {
        return Objects.requireNonNull(files.get(name), name);
    }

    /** Each file with the digest that is told of it, and the page as the outlet sent it at the place that the index tells. */
    private void assertHolds(Map<String, byte[]> files) throws Exception {
        assertThat(files)
                .containsOnlyKeys(
                        "archive/data.warc.gz",
                        "indexes/index.cdx",
                        "pages/pages.jsonl",
                        "datapackage.json",
                        "datapackage-digest.json");
        for (JsonNode file : json.readTree(file(files, "datapackage.json")).get("resources")) {
            byte[] content = file(files, file.get("path").asString());
            assertThat(file.get("hash").asString()).isEqualTo(sha256(content));
            assertThat(file.get("bytes").asInt()).isEqualTo(content.length);
        }
        assertThat(json.readTree(file(files, "datapackage-digest.json"))
                        .get("hash")
                        .asString())
                .isEqualTo(sha256(file(files, "datapackage.json")));
        String line = new String(file(files, "indexes/index.cdx"), StandardCharsets.UTF_8);
        var index = json.readTree(line.substring(line.indexOf('{')));
        assertThat(index.get("url").asString()).isEqualTo(outlet.address("/karsa"));
        assertThat(new String(file(files, "pages/pages.jsonl"), StandardCharsets.UTF_8))
                .contains(outlet.address("/karsa"), "340 Rumah Rusak");
        assertThat(record(file(files, "archive/data.warc.gz"), index))
                .startsWith("WARC/1.")
                .contains(
                        "WARC-Target-URI: " + outlet.address("/karsa"), "HTTP/1.1 200", SENTENCE, "<footer>Hak cipta");
    }

    private static String record(byte[] records, JsonNode index) throws IOException {
        int offset = index.get("offset").asInt();
        int length = index.get("length").asInt();
        try (var record = new GZIPInputStream(new ByteArrayInputStream(records, offset, length))) {
            return new String(record.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void whatIsNotAsItWasIsNotCalledVerified() throws Exception {
        String article = added();
        Path warc;
        try (var files = Files.newDirectoryStream(archive(), "*.warc.gz")) {
            warc = files.iterator().next();
        }
        byte[] bytes = Files.readAllBytes(warc);
        bytes[bytes.length - 40] ^= 1;
        Files.write(warc, bytes);

        assertThat(page(article)).doesNotContain(">verified<");
    }
}
