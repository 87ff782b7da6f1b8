package org.runut.pack.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.runut.model.Analysis;
import org.runut.model.Part;

/** Any sequence of words and marks is read without failing, and what is found lies inside the text. */
class AnnotationFuzzTest {
    private static final String[] PIECES = {
        "\"",
        "“",
        "”",
        "'",
        ",",
        ".",
        ":",
        "(",
        ")",
        "–",
        "\n",
        "\n\n",
        "kata",
        "ujarnya",
        "menurut",
        "mengatakan",
        "bahwa",
        "dikutip",
        "mengutip",
        "yang",
        "dan",
        "ia",
        "dia",
        "hal",
        "itu",
        "disampaikan",
        "oleh",
        "kepada",
        "Presiden",
        "Jenderal",
        "Darma",
        "Manggala",
        "BPBD",
        "JCS",
        "Korut",
        "AS",
        "Reuters",
        "Kantor",
        "Berita",
        "12",
        "1.200",
        "Senin",
        "sedangkan",
        "demikian",
        "laporan",
        "seorang",
        "pejabat",
        "lembaga",
        "tersebut",
        "tidak",
        "akan",
        "x",
        "A",
        "Prof",
        "dr",
        "/",
        "-",
        "!"
    };
    private final Annotations annotations = new Annotations();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void wordSoup(long seed) {
        var random = new Random(seed);
        for (int round = 0; round < 60; round++) {
            var text = new StringBuilder();
            for (int k = 0; k < 5 + random.nextInt(120); k++) {
                text.append(PIECES[random.nextInt(PIECES.length)]).append(random.nextInt(5) == 0 ? "" : " ");
            }
            String body = text.toString();
            assertThatCode(() -> checkSpans(annotations.analyze("Kabar", body, body), body))
                    .as(body)
                    .doesNotThrowAnyException();
        }
    }

    private static void checkSpans(Analysis analysis, String text) {
        for (var quotation : analysis.quotations()) {
            assertThat(quotation.content().end()).isLessThanOrEqualTo(text.length());
            assertThat(quotation.content().length()).isPositive();
        }
        for (var entity : analysis.entities()) {
            assertThat(entity.span().end()).isLessThanOrEqualTo(text.length());
        }
        assertThat(analysis.quotations())
                .filteredOn(q -> q.part() == Part.TEXT)
                .isSortedAccordingTo((a, b) -> a.content().compareTo(b.content()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kata Darma, ",
                "\"A, ",
                "“B ”",
                "menurut BPBD, ",
                "Darma Lesmono ",
                "dan menyebut 5, ",
                "Muhammad A",
                "(JCS) ",
                "Presiden ",
                "Pak ",
                "mengatakan ",
                "dikutip Reuters dan "
            })
    void oneEndlessLine(String piece) {
        String text = piece.repeat(100_000 / piece.length());
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30), () -> annotations.analyze(text));
    }

    @Test
    void manyNamesWithOneWord() {
        var text = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            text.append("Muhammad ")
                    .append((char) ('A' + i % 26))
                    .append(Integer.toString(i, 36).replaceAll("[0-9]", "q"))
                    .append(" datang. ");
        }
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30), () -> annotations.analyze(text.toString()));
    }
}
