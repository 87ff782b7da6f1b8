package org.runut.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An article spread over several pages of a site: which are asked for, and what comes of them. */
class OpenArticleTest {
    private static final String HOME = "https://www.kabar.example/berita/banjir";
    private static final String ONE =
            "Sebanyak 40 rumah di Desa Lembah terendam, kata Kepala Desa Rudi Hartono, Kamis pagi.";
    private static final String TWO =
            "Warga mengungsi ke balai desa dan ke rumah kerabat, menurut catatan petugas kecamatan.";
    private static final String THREE =
            "Bantuan berupa beras dan selimut dikirim sore itu, ujar Camat Sri Wahyuni kepada wartawan.";

    private final Map<String, String> site = new LinkedHashMap<>();
    private final Reader reader = Reader.with(Overrides.NONE, InputStream.nullInputStream());

    private static String page(String paragraph, String links) {
        return "<html lang=id><head><title>Banjir di Lembah</title></head><body><article><h1>Banjir di Lembah</h1><p>"
                + paragraph + "</p></article><div class=paging>" + links + "</div></body></html>";
    }

    private static String link(String address) {
        return "<a href='" + address + "'>2</a>";
    }

    /** What was asked for, in order, then the paragraphs. */
    private String read(String first) {
        var asked = new StringBuilder();
        var article = reader.open(fetched(first));
        for (var next = article.next(); next.isPresent(); next = article.next()) {
            asked.append(name(next.get())).append(' ');
            if (!site.containsKey(next.get().toString())) {
                break;
            }
            article.add(fetched(next.get().toString()));
        }
        var taken = (Read.Taken) article.end();
        return asked + "| "
                + taken.article()
                        .text()
                        .replace(ONE, "1")
                        .replace(TWO, "2")
                        .replace(THREE, "3")
                        .replace("\n\n", " ");
    }

    private static String name(URI address) {
        return address.toString().replace(HOME, "~");
    }

    private FetchedPage fetched(String address) {
        return new FetchedPage(
                address,
                site.getOrDefault(address, "").getBytes(StandardCharsets.UTF_8),
                "text/html; charset=utf-8",
                address);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
            ~?page=2,       ~?page=3
            ~?halaman=2,    ~?halaman=3
            ~/2,            ~/3
            ~/page/2/,      ~/page/3/
            """)
    void numberedPagesAreAskedForInOrder(String second, String third) {
        String two = second.replace("~", HOME);
        String three = third.replace("~", HOME);
        site.put(HOME, page(ONE, link(two)));
        site.put(two, page(TWO, link(two) + link(three)));
        site.put(three, page(THREE, link(two) + link(three)));

        assertThat(read(HOME)).isEqualTo(second + " " + third + " | 1 2 3");
    }

    @Test
    void aPageThatShowsAllStandsForTheOthers() {
        site.put(HOME, page(ONE, link("?page=2") + link("?page=all")));
        site.put(HOME + "?page=all", page(ONE + "</p><p>" + TWO + "</p><p>" + THREE, ""));

        assertThat(read(HOME)).isEqualTo("~?page=all | 1 2 3");
    }

    @Test
    void whereTheWholeIsNoMoreThanTheFirstTheOthersAreAskedFor() {
        site.put(HOME, page(ONE, link("?page=2") + link("?page=all")));
        site.put(HOME + "?page=all", page(ONE, ""));
        site.put(HOME + "?page=2", page(TWO, ""));

        assertThat(read(HOME)).isEqualTo("~?page=all ~?page=2 | 1 2");
    }

    @Test
    void wherePagesSayTheSameAgainNoMoreAreAskedFor() {
        site.put(HOME, page(ONE, link("?page=2") + link("?page=3")));
        site.put(HOME + "?page=2", page(ONE, link("?page=3")));
        site.put(HOME + "?page=3", page(ONE, ""));

        assertThat(read(HOME)).isEqualTo("~?page=2 | 1");
    }

    @Test
    void aNextPageCountsOnlyWhereItsAddressGoesOn() {
        String next = "<link rel=next href='%s'>";
        site.put(HOME + ".html", next.formatted(HOME + "-2.html") + page(ONE, ""));
        site.put(HOME + "-2.html", page(TWO, ""));
        assertThat(read(HOME + ".html")).isEqualTo("~-2.html | 1 2");

        for (String other :
                new String[] {"https://www.kabar.example/berita/gempa", "https://lain.example/2", HOME + "?id=8"}) {
            site.put(HOME + "?id=7", next.formatted(other) + page(ONE, ""));
            assertThat(read(HOME + "?id=7")).as(other).isEqualTo("| 1");
        }
    }

    @Test
    void otherArticlesCommentsAndWholePagesOfOnePageAreNotAskedFor() {
        site.put(
                HOME,
                page(
                        ONE,
                        link("?page=2#komentar")
                                + link("?single=1")
                                + link("/berita/gempa?page=2")
                                + link("/berita/2")));
        assertThat(read(HOME)).isEqualTo("| 1");

        site.put(HOME + "?id=7", page(ONE, link("?id=8&page=2")));
        assertThat(read(HOME + "?id=7")).isEqualTo("| 1");
    }

    @Test
    void aServerThatLeadsElsewhereEndsIt() {
        site.put(HOME, page(ONE, link("?page=2")));
        var article = reader.open(fetched(HOME));
        assertThat(article.next()).isPresent();
        article.add(new FetchedPage(
                "x", page(TWO, "").getBytes(StandardCharsets.UTF_8), null, "https://www.kabar.example/"));

        assertThat(((Read.Taken) article.end()).article().text()).isEqualTo(ONE);
        assertThat(article.next()).isEmpty();
    }

    @Test
    void aLoopOfPagesAndOneWithoutEndAreLeft() {
        site.put(HOME, page(ONE, link("?page=2")));
        for (int i = 2; i < 60; i++) {
            site.put(
                    HOME + "?page=" + i,
                    page("Bagian ke-" + i + ": " + TWO, link("?page=" + (i + 1)) + link("?page=2")));
        }
        assertThat(read(HOME).split(" \\|")[0].split(" ")).hasSize(20);
    }
}
