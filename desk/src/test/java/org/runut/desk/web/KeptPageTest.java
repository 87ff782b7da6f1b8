package org.runut.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeptPageTest {
    private static final List<String> GAPS = List.of("#token#", "#name#");

    private static String unpacked(byte[] packed) throws IOException {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no gap",
                "#token#",
                "#name##token#",
                "<b>#name#</b> and #token#, #token# – ⟦ü⟧ #name",
                "the end #name#"
            })
    void isTheTextWithItsGapsFilled(String html) throws IOException {
        var page = KeptPage.of(html, GAPS);
        for (var fillings : List.of(
                Map.of("#token#", "12ab", "#name#", "Rina é"), Map.of("#token#", "", "#name#", "x".repeat(60_000)))) {
            String filled = html.replace("#token#", fillings.get("#token#")).replace("#name#", fillings.get("#name#"));
            assertThat(unpacked(page.packed(fillings))).isEqualTo(filled);
            assertThat(page.plain(fillings)).asString(StandardCharsets.UTF_8).isEqualTo(filled);
        }
    }

    @Test
    void isTheSameHoweverLongAndOftenInterrupted() throws IOException {
        var random = new Random(5);
        for (int i = 0; i < 60; i++) {
            var html = new StringBuilder();
            for (int length = random.nextInt(60_000); html.length() < length; ) {
                html.append(random.nextInt(200) == 0 ? GAPS.get(random.nextInt(2)) : " " + random.nextInt(500));
            }
            var fillings = Map.of("#token#", "t".repeat(random.nextInt(300)), "#name#", "Budi");
            assertThat(unpacked(KeptPage.of(html.toString(), GAPS).packed(fillings)))
                    .isEqualTo(html.toString()
                            .replace("#token#", fillings.get("#token#"))
                            .replace("#name#", "Budi"));
        }
    }

    @Test
    void nothingOfOneReaderIsLeftForTheNext() throws IOException {
        var page = KeptPage.of("a #token# b", GAPS);
        page.packed(Map.of("#token#", "first", "#name#", ""));
        assertThat(unpacked(page.packed(Map.of("#token#", "other", "#name#", ""))))
                .isEqualTo("a other b");
    }
}
