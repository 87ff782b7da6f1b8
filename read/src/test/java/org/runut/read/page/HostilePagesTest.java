package org.runut.read.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that a page holds stops the reader, keeps it busy or overflows its stack. */
class HostilePagesTest {
    private static final List<String> SEEDS = List.of("detak", "pesisir", "kabar-nusa-1", "harbour-post");
    private static final List<String> PIECES = List.of(
            "<div>",
            "</div>",
            "<p>",
            "<a href='",
            "<table><tr><td>",
            "<!--",
            "<script type=application/ld+json>{\"@type\":[",
            "</script>",
            "\u0000",
            "&#xD800;",
            "&#0;",
            "<![CDATA[",
            "<br><br>",
            "<svg><style>",
            "<template>",
            "<h1>",
            "\"",
            "<frameset>",
            "<select><option>",
            "31/02/2024",
            "99:99 WIB",
            "2024-13-45T25:61:61+99:99",
            "<html lang='",
            "<base href='http://[::1'>",
            "<link rel=canonical href='http://%zz'>");

    private final PageReader reader = new PageReader();

    @ParameterizedTest
    @ValueSource(strings = {"<div>", "<b>", "<ul><li>", "<blockquote>", "<font>", "<article>", "<span class=ad>"})
    void aHundredThousandElementsInEachOther(String tag) {
        String html = tag.repeat(100_000) + "Teks di dasar yang dalam, kata dia.";
        quickly(() -> assertThat(read(html).text()).contains("Teks di dasar"));
    }

    @Test
    void deepJson() {
        String html = "<script type=application/ld+json>" + "{\"a\":[".repeat(200_000)
                + "</script><p>Isi berita yang pendek, kata dia.</p>";
        quickly(() -> assertThat(read(html).text()).isEqualTo("Isi berita yang pendek, kata dia."));
    }

    @Test
    void twentyMegabytes() {
        String paragraph =
                "<p>Sebanyak 1.250 rumah terendam banjir setelah hujan deras, kata kepala desa setempat kepada wartawan.</p>\n";
        String html = "<h1>Judul</h1>" + paragraph.repeat(19_000_000 / paragraph.length());
        quickly(() -> assertThat(read(html).text()).hasSizeGreaterThan(15_000_000));
    }

    @Test
    void manyOfEverythingThatIsSearched() {
        String many =
                "<time datetime='x'>9/9</time><span class='date author'>2024-99-99</span><a href='?page=2'>2</a><meta name=date content=1/1>"
                        + "<h2>h</h2>";
        quickly(() -> read(many.repeat(60_000)));
        quickly(() -> read("<p class='" + "a-".repeat(2_000_000) + "' id='" + "B".repeat(2_000_000) + "'>Isi.</p>"));
        quickly(() -> read("<p>" + "12 ".repeat(3_000_000) + "</p>"));
        quickly(() -> read("<title>" + " - a".repeat(500_000) + "</title>" + "<h1>a</h1>".repeat(10)));
    }

    @Test
    void pagesThatAreBrokenAnywhere() throws IOException {
        var random = new Random(20241223);
        for (String seed : SEEDS) {
            byte[] page = bytes(seed + ".html");
            for (int n = 0; n < 150; n++) {
                byte[] broken = broken(page, random);
                Assertions.assertDoesNotThrow(
                        () -> reader.read(broken, null, "https://kabar.example/2024/12/23/a"),
                        () -> new String(broken, StandardCharsets.ISO_8859_1));
            }
        }
    }

    private static byte[] broken(byte[] page, Random random) {
        String text = new String(page, StandardCharsets.ISO_8859_1);
        for (int k = 0; k < 1 + random.nextInt(8); k++) {
            int at = random.nextInt(Math.max(1, text.length()));
            int end = Math.min(text.length(), at + random.nextInt(200));
            text = switch (random.nextInt(4)) {
                case 0 -> text.substring(0, at) + text.substring(end);
                case 1 -> text.substring(0, at) + PIECES.get(random.nextInt(PIECES.size())) + text.substring(at);
                case 2 -> text.substring(0, end) + text.substring(at, end) + text.substring(end);
                default -> text.substring(0, Math.max(1, at)) + ' ';
            };
        }
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        for (int k = 0; bytes.length > 0 && k < random.nextInt(20); k++) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return random.nextInt(10) == 0 ? Arrays.copyOf(bytes, bytes.length / 2) : bytes;
    }

    private static void quickly(Runnable read) {
        Assertions.assertTimeout(Duration.ofSeconds(30), read::run);
    }

    private Page read(String html) {
        return reader.read(html.getBytes(StandardCharsets.UTF_8), null, null);
    }

    private static byte[] bytes(String name) throws IOException {
        try (var in = Objects.requireNonNull(HostilePagesTest.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        }
    }
}
