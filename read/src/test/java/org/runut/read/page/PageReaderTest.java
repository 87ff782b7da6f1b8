package org.runut.read.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages written for this test in the markup of portals, each beside what must be read from it. */
class PageReaderTest {
    private final PageReader reader = new PageReader();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kabar-nusa-1",
                "kabar-nusa-2",
                "detak",
                "tempa",
                "warta-antar",
                "tribuna",
                "pesisir",
                "radar-lama",
                "harbour-post",
                "makes/amp",
                "makes/wordpress",
                "makes/liveblog",
                "makes/table",
                "makes/gallery",
                "makes/paywall",
                "makes/microdata",
                "makes/bacajuga",
                "makes/ads",
                "makes/forum",
                "makes/related",
                "makes/multipage"
            })
    void pagesAreReadAsTheirReadersReadThem(String name) throws IOException {
        String[] expected = new String(bytes(name + ".txt"), StandardCharsets.UTF_8).split("\n\n", 2);
        var page = reader.read(bytes(name + ".html"), null, null);
        assertThat(facts(page)).isEqualTo(expected[0]);
        assertThat(page.text()).isEqualTo(expected[1].strip());
    }

    @Test
    void pagesOfOneArticleKnowTheirPlace() throws IOException {
        var first = reader.read(bytes("kabar-nusa-1.html"), null, null).series();
        var second = reader.read(bytes("kabar-nusa-2.html"), null, null).series();
        assertThat(Objects.requireNonNull(first).number()).isEqualTo(1);
        assertThat(Objects.requireNonNull(second).number()).isEqualTo(2);
        assertThat(first.base()).isEqualTo(second.base());
        assertThat(reader.read(bytes("detak.html"), null, null).series()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            "<h1>Judul</h1><p>Satu kalimat yang cukup panjang untuk sebuah paragraf, kata dia.</p>" | Judul
            "<title>Judul panjang - Kabar</title><meta property=og:site_name content=Kabar><p>Isi.</p>" | Judul panjang
            "<title>Judul panjang | Kabar</title><h1>Judul panjang</h1><h1>Kabar</h1><p>Isi.</p>" | Judul panjang
            "<meta property=og:title content='Harga naik - Kabar'><meta property=og:site_name content=Kabar>" | Harga naik
            "<script type=application/ld+json>{'headline': rusak</script><title>Tetap terbaca</title>" | Tetap terbaca
            """)
    void headlines(String html, String title) {
        assertThat(read(html).title()).isEqualTo(title);
    }

    @Test
    void whatAScriptStatesIsTakenWhereThePageShowsNothing() {
        var page = read("""
                <script type="application/ld+json">{"@graph": [{"@type": ["NewsArticle"], "headline": "Judul",
                 "articleBody": "Paragraf pertama.\\n\\nParagraf kedua.", "author": [{"name": "Ani"}, {"name": "Budi"}]}]}</script>
                <div id="app"></div>""");
        assertThat(page.text()).isEqualTo("Paragraf pertama.\n\nParagraf kedua.");
        assertThat(page.author()).isEqualTo("Ani, Budi");
    }

    @Test
    void aSectionThatTheTableOfContentsLeadsToIsNoTableOfContents() {
        var page = read("""
                <h1>Sepuluh cara mengukur debit sungai</h1>
                <div class="toc"><ul><li><a href="#toc-title-1">Pelampung yang dihanyutkan</a></li></ul></div>
                <div><h2>Pelampung</h2><div id="toc-title-1"><p>Pelampung dihanyutkan sejauh sepuluh meter, lalu waktunya dicatat tiga kali.</p></div></div>
                <div><h2>Baling-baling</h2><div id="toc-title-2"><p>Alat ini diturunkan ke dasar sungai, dan putarannya dihitung tiap menit.</p></div></div>
                <div><h2>Radar</h2><div id="toc-title-3"><p>Radar dipasang di bawah jembatan, sehingga petugas tidak perlu turun ke air.</p></div></div>""");
        assertThat(page.text())
                .contains("tiga kali.", "tiap menit.", "turun ke air.")
                .doesNotContain("yang dihanyutkan");
    }

    @Test
    void aPageOfNothingHasNoText() {
        assertThat(read("").text()).isEmpty();
        assertThat(read("<script>document.write('Bukan isi, hanya skrip.')</script>")
                        .text())
                .isEmpty();
    }

    @Test
    void relativeAddressesAreSeenFromWhereThePageWasFetched() {
        byte[] html = "<link rel=canonical href=/berita/1><p>Isi.</p>".getBytes(StandardCharsets.UTF_8);
        assertThat(reader.read(html, null, "https://kabar.example/x?utm=1").address())
                .isEqualTo("https://kabar.example/berita/1");
        assertThat(reader.read(html, null, null).address()).isNull();
    }

    private Page read(String html) {
        return reader.read(html.getBytes(StandardCharsets.UTF_8), null, null);
    }

    private static String facts(Page page) {
        Map<String, @Nullable String> facts = new LinkedHashMap<>();
        facts.put("title", page.title());
        facts.put("author", page.author());
        facts.put("outlet", page.outlet());
        facts.put("published", page.published());
        facts.put("modified", page.modified());
        facts.put("address", page.address());
        var lines = new StringBuilder();
        facts.forEach((name, value) -> {
            if (value != null) {
                lines.append(lines.isEmpty() ? "" : "\n")
                        .append(name)
                        .append(": ")
                        .append(value);
            }
        });
        return lines.toString();
    }

    private static byte[] bytes(String name) throws IOException {
        try (var in = Objects.requireNonNull(PageReaderTest.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        }
    }
}
