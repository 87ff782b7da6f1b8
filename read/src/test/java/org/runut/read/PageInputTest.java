package org.runut.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.runut.model.RawArticle;
import org.runut.model.Refused;
import org.runut.model.Refused.Reason;

/** Saved pages and web archives, whole and broken. */
class PageInputTest {
    private static final String SENTENCE =
            "Sebanyak 1.250 rumah terendam banjir setelah hujan deras, kata kepala desa.";

    @TempDir
    Path folder;

    @Test
    void savedPagesPackedOrNot() throws IOException {
        byte[] page = html("Banjir", SENTENCE);
        var plain = Files.write(folder.resolve("a.html"), page);
        var packed = Files.write(folder.resolve("b.htm.gz"), gzip(page));
        var unnamed = Files.write(folder.resolve("c.example.gz"), gzip(page));
        assertThat(articles(plain, packed, unnamed))
                .extracting(RawArticle::text)
                .containsOnly(SENTENCE)
                .hasSize(3);
    }

    @Test
    void pagesOfOneArticleAreJoinedInOrder() throws IOException {
        copy("kabar-nusa-2", "a.html");
        copy("kabar-nusa-1", "b.html");
        copy("detak", "c.html");
        var articles = articles(folder);
        assertThat(articles)
                .extracting(a -> Path.of(a.source()).getFileName())
                .map(String::valueOf)
                .containsExactly("c.html", "b.html");
        assertThat(articles.getLast().text())
                .contains("dicari tim gabungan.\n\nBupati Sungai Raya")
                .endsWith("ujar Lestari.");
    }

    @Test
    void englishAsTheLanguageOfATemplateIsNotBelieved() throws IOException {
        copy("pesisir", "a.html");
        copy("harbour-post", "b.html");
        assertThat(articles(folder)).extracting(RawArticle::language).containsExactly("id", "en-GB");
    }

    @Test
    void brokenAndHugePagesAreRefusedAndTheOthersTaken() throws IOException {
        byte[] packed = gzip(html("Banjir", SENTENCE));
        Files.write(folder.resolve("a.html.gz"), Arrays.copyOf(packed, packed.length - 9));
        Files.write(folder.resolve("b.html.gz"), gzip(new byte[25_000_000]));
        Files.write(folder.resolve("c.html"), "<b>".repeat(2_100_000).getBytes(StandardCharsets.UTF_8));
        Files.write(folder.resolve("d.html"), "<table><tr><td>".repeat(100_000).getBytes(StandardCharsets.UTF_8));
        Files.write(folder.resolve("e.html"), html("Banjir", SENTENCE));
        var all = read(folder);
        assertThat(refused(all))
                .extracting(Refused::reason)
                .containsExactly(Reason.MALFORMED, Reason.TOO_LARGE, Reason.TOO_LARGE, Reason.MALFORMED);
        assertThat(refused(all).getFirst().where()).startsWith("byte ");
        assertThat(taken(all)).hasSize(1);
    }

    @Test
    void theHtmlResponsesOfAnArchive() throws IOException {
        byte[] archive = join(
                record("warcinfo", "application/warc-fields", "", "software: x\r\n".getBytes(StandardCharsets.UTF_8)),
                record(
                        "request",
                        "application/http;msgtype=request",
                        "https://a.example/1",
                        "GET / HTTP/1.1\r\n\r\n".getBytes(StandardCharsets.UTF_8)),
                response(
                        "https://a.example/2024/12/23/banjir",
                        "200 OK",
                        "text/html; charset=windows-1252",
                        "<h1>Banjir</h1><p>Kata Zo\u00eb: " + SENTENCE + "</p>"),
                response("https://a.example/hilang", "404 Not Found", "text/html", "<p>" + SENTENCE + "</p>"),
                response("https://a.example/gambar", "200 OK", "image/png", "png"),
                response("https://a.example/gempa", "200 OK", "text/html", "<h1>Gempa</h1><p>" + SENTENCE + "</p>"));
        for (var file : List.of(
                Files.write(folder.resolve("a.warc"), archive), Files.write(folder.resolve("b.warc"), archive))) {
            var articles = articles(file);
            assertThat(articles).extracting(RawArticle::title).containsExactly("Banjir", "Gempa");
            assertThat(articles.getFirst().url()).isEqualTo("https://a.example/2024/12/23/banjir");
            assertThat(articles.getFirst().published()).isEqualTo("2024-12-23");
            assertThat(articles.getFirst().text()).startsWith("Kata Zo\u00eb");
            assertThat(articles.getFirst().source()).startsWith(file + "#");
        }
    }

    @Test
    void aPackedArchiveOfSeveralMembersWhoseLastIsCutOff() throws IOException {
        byte[] first =
                gzip(response("https://a.example/1", "200 OK", "text/html", "<h1>Satu</h1><p>" + SENTENCE + "</p>"));
        byte[] second =
                gzip(response("https://a.example/2", "200 OK", "text/html", "<h1>Dua</h1><p>" + SENTENCE + "</p>"));
        byte[] last =
                gzip(response("https://a.example/3", "200 OK", "text/html", "<h1>Tiga</h1><p>" + SENTENCE + "</p>"));
        var file = Files.write(folder.resolve("a.warc.gz"), join(first, second, Arrays.copyOf(last, last.length / 2)));
        var all = read(file);
        assertThat(taken(all)).extracting(RawArticle::title).containsExactly("Satu", "Dua");
        assertThat(refused(all)).hasSize(1);
        assertThat(refused(all).getFirst().where()).isEqualTo("byte " + (first.length + second.length));
    }

    @Test
    void behindABrokenRecordReadingGoesOn() throws IOException {
        byte[] first =
                gzip(response("https://a.example/1", "200 OK", "text/html", "<h1>Satu</h1><p>" + SENTENCE + "</p>"));
        byte[] broken =
                gzip(response("https://a.example/2", "200 OK", "text/html", "<h1>Dua</h1><p>" + SENTENCE + "</p>"));
        Arrays.fill(broken, 12, broken.length - 20, (byte) 0xAA);
        byte[] last =
                gzip(response("https://a.example/3", "200 OK", "text/html", "<h1>Tiga</h1><p>" + SENTENCE + "</p>"));
        var all = read(Files.write(folder.resolve("a.warc.gz"), join(first, broken, last)));
        assertThat(taken(all)).extracting(RawArticle::title).containsExactly("Satu", "Tiga");
        assertThat(refused(all)).isNotEmpty();
    }

    private static byte[] html(String title, String text) {
        return ("<html><head><title>" + title + "</title></head><body><h1>" + title + "</h1><p>" + text
                        + "</p></body></html>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var packed = new GZIPOutputStream(out)) {
            packed.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] response(String address, String status, String type, String body) throws IOException {
        byte[] head =
                ("HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1);
        return record(
                "response",
                "application/http; msgtype=response",
                address,
                join(head, body.getBytes(StandardCharsets.ISO_8859_1)));
    }

    private static byte[] record(String kind, String type, String address, byte[] block) throws IOException {
        String target = address.isEmpty() ? "" : "WARC-Target-URI: " + address + "\r\n";
        String head = "WARC/1.0\r\nWARC-Type: " + kind
                + "\r\nWARC-Record-ID: <urn:uuid:12345678-1234-1234-1234-123456789abc>\r\n"
                + "WARC-Date: 2024-12-23T03:15:00Z\r\n" + target + "Content-Type: " + type + "\r\nContent-Length: "
                + block.length + "\r\n\r\n";
        return join(head.getBytes(StandardCharsets.UTF_8), block, "\r\n\r\n".getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] join(byte[]... parts) throws IOException {
        var out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.write(part);
        }
        return out.toByteArray();
    }

    private void copy(String resource, String name) throws IOException {
        try (var in = Objects.requireNonNull(PageInputTest.class.getResourceAsStream("page/" + resource + ".html"))) {
            Files.copy(in, folder.resolve(name));
        }
    }

    private static List<Read> read(Path... inputs) {
        var all = new ArrayList<Read>();
        Reader.with(Overrides.NONE, new ByteArrayInputStream(new byte[0]))
                .read(Arrays.stream(inputs).map(Path::toString).toList(), all::add);
        return all;
    }

    private static List<RawArticle> articles(Path... inputs) {
        var all = read(inputs);
        assertThat(refused(all)).isEmpty();
        return taken(all);
    }

    private static List<RawArticle> taken(List<Read> all) {
        return all.stream()
                .filter(Read.Taken.class::isInstance)
                .map(read -> ((Read.Taken) read).article())
                .toList();
    }

    private static List<Refused> refused(List<Read> all) {
        return all.stream()
                .filter(Read.Rejected.class::isInstance)
                .map(read -> ((Read.Rejected) read).refused())
                .toList();
    }
}
