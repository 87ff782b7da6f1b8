package org.runut.read.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Passages of an article are found in the bytes of its page. */
class PagePlacesTest {
    private static String found(String html, String text, String passage, Charset charset, @Nullable String stated) {
        byte[] bytes = html.getBytes(charset);
        int start = text.indexOf(passage);
        var place = PagePlaces.of(bytes, stated).find(text, start, start + passage.length());
        return place.map(p -> p.selector() + ": "
                        + new String(Arrays.copyOfRange(bytes, p.from(), p.to()), charset).replace('\n', ' '))
                .orElse("nowhere");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '^', quoteCharacter = '"', textBlock = """
            "<body><p>Satu.</p><p>Ada  40\\nrumah rusak.</p>" ^ Ada 40 rumah rusak ^ "html > body > p:nth-child(2): Ada  40 rumah rusak"
            "<body><p id=a>Ada <b>40</b> rumah &amp; toko</p>" ^ 40 rumah & toko ^ "#a > b: 40</b> rumah &amp; toko"
            "<body><p id=a>Kata Zo&euml;: 40 rumah</p>" ^ Zoë: 40 ^ "#a: Zo&euml;: 40"
            "<body><p id=a>Rp5&nbsp;juta &mdash; naik</p>" ^ juta — naik ^ "#a: juta &mdash; naik"
            "<body><table id=a><tr><td>Karsa</td><td>12</td></tr></table>" ^ Karsa | 12 ^ "#a > tbody > tr > td:nth-child(1): Karsa</td><td>12"
            "<body><p id=a>Ada 40 rumah" ^ 50 rumah ^ nowhere
            """)
    void passages(String html, String passage, String place) {
        assertThat(found(html.replace("\\n", "\n"), passage, passage, StandardCharsets.UTF_8, null))
                .isEqualTo(place);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE"})
    void bytesAreCountedInTheEncodingOfThePage(String name) {
        var charset = Charset.forName(name);
        String mark = name.startsWith("UTF") ? "\uFEFF" : "";
        String html = mark + "<body><p>Zoë “ya” naïve – é</p><p id=a>Ada 40 rumah rusak.</p>";
        assertThat(found(html, "Ada 40 rumah rusak.", "40 rumah", charset, name))
                .isEqualTo("#a: 40 rumah");
    }

    @Test
    void theParagraphTellsAPassageFromTheSameWordsElsewhere() {
        String html = "<body><div id=a>Ada 40 rumah.</div><p id=b>Pagi itu hujan. Ada 40 rumah. Kata dia.</p>";
        assertThat(found(
                        html, "Pagi itu hujan. Ada 40 rumah. Kata dia.", "Ada 40 rumah.", StandardCharsets.UTF_8, null))
                .isEqualTo("#b: Ada 40 rumah");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kabar-nusa-1",
                "detak",
                "tempa",
                "warta-antar",
                "tribuna",
                "pesisir",
                "radar-lama",
                "harbour-post"
            })
    void everyLineOfAnArticleIsFoundInItsPage(String name) throws IOException {
        byte[] bytes;
        try (var in = Objects.requireNonNull(PagePlacesTest.class.getResourceAsStream(name + ".html"))) {
            bytes = in.readAllBytes();
        }
        String text = new PageReader().read(bytes, null, null).text();
        var places = PagePlaces.of(bytes, null);
        int last = 0;
        for (String line : text.lines().filter(l -> !l.isBlank()).toList()) {
            int start = text.indexOf(line);
            var place = places.find(text, start, start + line.length()).orElseThrow(() -> new AssertionError(line));
            assertThat(place.from()).as(line).isGreaterThanOrEqualTo(last);
            last = place.to();
        }
    }
}
