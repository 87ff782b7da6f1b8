package org.runut.web.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Feeds in the forms that sites have them, and files that are none. */
class FeedReaderTest {
    private static final URI HOME = URI.create("https://kabar.example/rss/terkini.xml");

    private static final String RSS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0"><channel><title>Kabar</title><link>https://kabar.example/</link><description>-</description>
            <item><title>Longsor di Lembah Karsa &amp; sekitarnya</title><link>https://kabar.example/1</link>
              <pubDate>Thu, 03 Jul 2025 10:15:00 +0700</pubDate></item>
            <item><title>Tanpa tanggal</title><link>/2</link></item>
            <item><title>Tanpa alamat</title></item>
            </channel></rss>""";

    private final FeedReader reader = new FeedReader();

    @TempDir
    Path folder;

    private String read(String content) throws FeedException {
        return read(content, StandardCharsets.UTF_8);
    }

    private String read(String content, Charset charset) throws FeedException {
        return reader.read(HOME, content.getBytes(charset)).items().stream()
                .map(item -> item.address() + " | " + item.title() + " | " + item.published())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void rss() throws FeedException {
        assertThat(read(RSS)).isEqualTo("""
                https://kabar.example/1 | Longsor di Lembah Karsa & sekitarnya | 2025-07-03T03:15:00Z
                https://kabar.example/2 | Tanpa tanggal | null""");
        assertThat(read(RSS.replace("UTF-8", "UTF-16"), StandardCharsets.UTF_16))
                .contains("Lembah Karsa");
    }

    @Test
    void controlCharactersThatXmlForbidsCostNoArticle() throws FeedException {
        assertThat(read(RSS.replace("Longsor di", "Longsor\u000B\bdi")))
                .contains("Lembah Karsa")
                .contains("Tanpa tanggal");
    }

    @Test
    void aBrokenFeedIsToldWithItsLine() {
        assertThatThrownBy(() -> read(RSS.substring(0, 300)))
                .isInstanceOf(FeedException.class)
                .hasMessageMatching(
                        "It is a broken feed, or one with a document type: line \\d+, column \\d+ can't be read");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <!DOCTYPE html><html><head><link rel="alternate" type="application/rss+xml" href="/rss?a=1&amp;b=2"> | its feed is https://kabar.example/rss?a=1&b=2
            <html><HEAD><LINK REL=alternate HREF=umpan.json TYPE=application/feed+json></HEAD>                   | its feed is https://kabar.example/rss/umpan.json
            <html><head><link rel=stylesheet type="text/css" href="/a.css"><link                                 | look on it for one
            <html><head><link type="application/rss+xml">                                                        | look on it for one
            """)
    void ofAPageTheFeedIsTold(String page, String told) {
        assertThatThrownBy(() -> read(page)).isInstanceOf(FeedException.class).hasMessageContaining(told);
    }

    @Test
    void atom() throws FeedException {
        assertThat(read("""
                <feed xmlns="http://www.w3.org/2005/Atom"><title>Kabar</title><id>x</id><updated>2025-07-03T10:00:00Z</updated>
                <entry><title>Air surut</title><id>a</id><link href="https://kabar.example/3"/>
                <updated>2025-07-03T09:00:00+07:00</updated></entry></feed>""")).isEqualTo("https://kabar.example/3 | Air surut | 2025-07-03T02:00:00Z");
    }

    @Test
    void jsonFeed() throws FeedException {
        assertThat(read("""
                {"version": "https://jsonfeed.org/version/1.1", "title": "Kabar", "items": [
                {"id": "1", "url": "https://kabar.example/4", "title": "Air naik", "date_published": "2025-07-03T09:00:00+07:00"},
                {"id": "2", "content_text": "tanpa alamat"}]}""")).isEqualTo("https://kabar.example/4 | Air naik | 2025-07-03T02:00:00Z");
    }

    @Test
    void sitemapWithNews() throws FeedException {
        assertThat(read("""
                <?xml version="1.0"?>
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
                <url><loc>https://kabar.example/5</loc><news:news><news:publication><news:name>Kabar</news:name>
                <news:language>id</news:language></news:publication><news:publication_date>2025-07-03T09:00:00+07:00</news:publication_date>
                <news:title>Posko dibuka</news:title></news:news></url>
                <url><loc>https://kabar.example/6</loc><lastmod>2025-07-02</lastmod></url></urlset>""")).isEqualTo("""
                https://kabar.example/5 | Posko dibuka | 2025-07-03T02:00:00Z
                https://kabar.example/6 | null | 2025-07-02T00:00:00Z""");
    }

    @Test
    void indexOfSitemaps() throws FeedException {
        var feed = reader.read(HOME, """
                <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                <sitemap><loc>https://kabar.example/news.xml</loc></sitemap></sitemapindex>""".getBytes(StandardCharsets.UTF_8));
        assertThat(feed.items()).isEmpty();
        assertThat(feed.sitemaps()).containsExactly(URI.create("https://kabar.example/news.xml"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<html><body>Tidak ditemukan</body></html>",
                "{\"items\": 3}",
                "{\"items\": [",
                "<rss><channel>",
                "<rss version=\"2.0\"><channel><item></rss>",
                "<urlset><url><loc>",
                "\u0000\u0000"
            })
    void whatIsNoFeedIsSaidToBe(String content) {
        assertThatThrownBy(() -> {
                    var feed = reader.read(HOME, content.getBytes(StandardCharsets.UTF_8));
                    assertThat(feed.items()).isEmpty();
                    throw new FeedException("an empty feed is as good as none");
                })
                .isInstanceOf(FeedException.class);
    }

    @Test
    void entitiesAreNotFollowed() throws IOException {
        var secret = Files.writeString(folder.resolve("secret.txt"), "rahasia");
        String evil = RSS.replace("<rss ", "<!DOCTYPE rss [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]><rss ")
                .replace("Tanpa tanggal", "&x;");
        assertThatThrownBy(() -> read(evil)).isInstanceOf(FeedException.class);
    }

    /** Parsers of other people's bytes end with items or with a FeedException, nothing else. */
    @Test
    void brokenFeedsNeverDoMoreThanFail() {
        var random = new Random(7);
        for (int round = 0; round < 2000; round++) {
            byte[] bytes = RSS.getBytes(StandardCharsets.UTF_8);
            for (int i = random.nextInt(20); i >= 0; i--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            try {
                assertThat(reader.read(HOME, bytes).items()).hasSizeLessThan(4);
            } catch (FeedException e) {
                assertThat(e.getMessage()).isNotBlank();
            }
        }
    }

    @Test
    void listsOfFeeds() throws IOException {
        var lines = Files.writeString(folder.resolve("feeds.txt"), """
                # kabar
                https://kabar.example/rss.xml
                https://harian.example/feed   # setiap jam

                https://kabar.example/rss.xml
                """);
        assertThat(WatchList.read(lines))
                .containsExactly(
                        URI.create("https://kabar.example/rss.xml"), URI.create("https://harian.example/feed"));
        var opml = Files.writeString(folder.resolve("feeds.opml"), """
                <?xml version="1.0"?><opml version="2.0"><body><outline text="Indonesia">
                <outline type="rss" text="Kabar" xmlUrl="https://kabar.example/rss.xml"/></outline></body></opml>""");
        assertThat(WatchList.read(opml)).containsExactly(URI.create("https://kabar.example/rss.xml"));
    }

    @Test
    void aLineThatIsNoAddressIsNamed() throws IOException {
        var file = Files.writeString(folder.resolve("feeds.txt"), "https://kabar.example/rss.xml\nkabar\n");
        assertThatThrownBy(() -> WatchList.read(file))
                .hasMessageContaining("line 2")
                .hasMessageContaining("kabar");
        var opml = Files.writeString(folder.resolve("x.opml"), "<opml><body>");
        assertThatThrownBy(() -> WatchList.read(opml)).hasMessageContaining("broken OPML");
    }
}
