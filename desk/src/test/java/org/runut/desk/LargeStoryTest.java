package org.runut.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.runut.model.RawArticle;

/** The page of a story that sixty articles tell, with some nine figures each. */
class LargeStoryTest {
    private static final int ARTICLES = 60;
    private static final int MOST_BYTES = 300_000;
    private static final List<String> SPEAKERS = List.of(
            "Kepala BPBD Lumara Sekar Wirang",
            "Kapolres Lumara Bagas Rentang",
            "Direktur RSUD Lumara Nira Palupi",
            "Bupati Lumara Jaka Sendari",
            "Koordinator relawan Tirta Wening Rumi Asih");

    private static Served served;

    @BeforeAll
    static void open() throws IOException {
        served = Served.empty();
        for (int i = 0; i < ARTICLES; i++) {
            served.add(article(i));
        }
    }

    @AfterAll
    static void close() {
        served.close();
    }

    private static RawArticle article(int i) {
        String day = "2026-03-%02d".formatted(1 + i / 3);
        String text = """
                LUMARA - Sebanyak %d orang tewas dan %d orang hilang akibat banjir bandang di Kabupaten Lumara, kata %s.

                "Kami mencatat %d rumah rusak berat dan %d rumah terendam," ujar %s.

                Menurut %s, %d warga mengungsi di %d lokasi. Bantuan yang disalurkan mencapai %d ton beras.

                Kerugian ditaksir Rp %d miliar, kata %s.
                """.formatted(
                        10 + i,
                        90 - i,
                        speaker(i),
                        200 + 3 * i,
                        900 + 7 * i,
                        speaker(i + 1),
                        speaker(i + 2),
                        1_200 + 11 * i,
                        8 + i % 5,
                        40 + i,
                        15 + i,
                        speaker(i + 3));
        String outlet = "Harian " + (char) ('A' + i % 12);
        return new RawArticle(
                "a" + i, "https://kabar.example/" + i, outlet, "Banjir Bandang Lumara", day, "id", null, text);
    }

    private static String speaker(int i) {
        return SPEAKERS.get(i % SPEAKERS.size());
    }

    private static HttpResponse<byte[]> page() throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(served.at("/story/" + served.story("Lumara")))
                    .header("Accept-Encoding", "gzip")
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        }
    }

    @Test
    void isOneStory() {
        assertThat(served.ledger.stories()).hasSize(1);
    }

    @Test
    void comesInFewBytes() throws Exception {
        assertThat(page().body()).hasSizeBetween(1_000, MOST_BYTES);
    }
}
