package org.runut.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.runut.model.RawArticle;

/** Articles, and what people typed, that want to do harm: shown on every page there is, in a real browser. */
class HostileBrowserTest extends Browsed {
    private static final String HARM =
            "</title></bdi></textarea><script>document.title='har'+'med'</script><img src=x onerror=\"document.title='har'+'med'\">";
    private static final String LONG = "x".repeat(3_000);

    HostileBrowserTest() throws IOException {
        super(Served::empty);
    }

    private String add(int dead, String more) {
        return served.add(new RawArticle(
                "-",
                "https://a.example/%d?\"><script>document.title='har'+'med'</script>".formatted(dead),
                HARM,
                "Banjir Sirna " + HARM + LONG,
                "2025-03-0" + (dead % 9 + 1),
                "id",
                HARM,
                "Sebanyak %d orang tewas akibat banjir di Sirna, kata Kepala %s BPBD.\n\n\"Kami \u202Eberduka\u202C %s\" ujar Rudi Santoso.\n\n%s%s"
                        .formatted(dead, HARM, HARM, LONG, more)));
    }

    private HttpResponse<String> send(String path, Map<String, String> fields)
            throws IOException, InterruptedException {
        var page = served.get("/add");
        String form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return served.post(path, form + "&token=" + SafetyTest.token(page), "Cookie", SafetyTest.visit(page));
    }

    private void decide(String act, String figure, String field, String value) throws Exception {
        assertThat(send("/decide", Map.of("act", act, "figure", figure, field, value))
                        .statusCode())
                .as(act)
                .isEqualTo(303);
    }

    private static String to(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }

    @Test
    void nothingThatIsShownDoesAnything() throws Exception {
        String article = add(12, "");
        add(12, "");
        add(40, " Sebelumnya disebut 12 orang tewas.");
        var analysis = served.ledger.article(article).orElseThrow();
        String figure = analysis.figures().getFirst().id();
        String story = served.ledger.storyOf(figure).orElseThrow().id();
        decide("note", figure, "note", HARM + LONG.substring(0, 500));
        decide("tag", figure, "tag", "<script>x</script>");
        decide("rate", figure, "rating", "<img src=x onerror=x>");
        decide("assign", figure, "to", "\"><script>x</script>");
        decide("name-origin", figure, "name", HARM.substring(0, 100));
        decide("correct", figure, "speaker", HARM.substring(0, 100));
        String followed =
                to(send("/follow", Map.of("text", HARM + " Sebanyak 12 orang tewas akibat banjir di Sirna.")));
        String errand = to(send("/add/addresses", Map.of("addresses", "https://a.example/<script>x</script>")));
        String claim = "/article/" + article + "/claim/"
                + served.get("/article/" + article)
                        .body()
                        .split("/article/" + article + "/claim/")[1]
                        .split("\"")[0];

        assertHarmless(
                served,
                "/",
                "/story/" + story,
                "/story/" + story + "/quotations",
                "/story/" + story + "/report",
                "/article/" + article,
                claim,
                "/figure/" + figure,
                "/search?q=tewas&person=%22%3E%3Cscript%3Edocument.title%3D'har'%2B'med'%3C%2Fscript%3E",
                "/search?q=tewas",
                "/ask?text=" + URLEncoder.encode(HARM + " 12 orang tewas di Sirna", StandardCharsets.UTF_8),
                "/work",
                "/decisions",
                "/follow",
                followed,
                errand,
                "/audit",
                "/story/" + URLEncoder.encode(HARM, StandardCharsets.UTF_8));
        assertThat(browser.complaints()).noneMatch(line -> line.contains("Content Security Policy"));
    }
}
