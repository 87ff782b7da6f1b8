package org.runut.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.runut.model.RawArticle;
import tools.jackson.databind.json.JsonMapper;

/** Articles that mean harm, in all that can be taken out of the desk: each form stays what it is. */
class HostileExportsTest {
    private static final String HARM =
            "</script><script>alert(1)</script>]]>&lt;&amp;\u2028\u2029\u202E\"'\\u0022\\\b\f\u001B[31m\uD83D\uFFFF{{7*7}}";
    private static final Pattern BROKEN = Pattern.compile("[\\p{Cntrl}&&[^\\r\\n\\t]]");

    private static Served served;
    private static String story;
    private static String article;
    private static String figure;

    @BeforeAll
    static void open() throws IOException {
        served = Served.empty();
        article = add("=cmd|' /C calc'!A0", "Banjir Sirna " + HARM, 12);
        add("@SUM(1+1)*cmd" + HARM, "-2+3+cmd|' /C calc'!A0 Banjir Sirna", 14);
        story = served.ledger.stories().getFirst().id();
        figure = served.ledger
                .article(article)
                .orElseThrow()
                .figures()
                .getFirst()
                .id();
    }

    @AfterAll
    static void close() {
        served.close();
    }

    private static String add(String outlet, String title, int dead) {
        String text = "Sebanyak %d orang tewas akibat banjir bandang di Sirna, kata Kepala %s BPBD Sirna.\n\n%s"
                .formatted(dead, HARM, HARM.repeat(40));
        return served.add(new RawArticle(
                "-", "https://a.example/" + dead + "?\"><script>", outlet, title, "2026-02-02", "id", null, text));
    }

    private static String page(String path) throws Exception {
        var answer = served.get(
                path.replace("STORY", story).replace("ARTICLE", article).replace("FIGURE", figure));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        return answer.body();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/story/STORY/story.json",
                "/story/STORY/story.jsonld",
                "/api/v1/stories",
                "/api/v1/stories/STORY",
                "/api/v1/articles/ARTICLE",
                "/api/v1/figures/FIGURE",
                "/api/v1/search?q=banjir",
                "/api/v1/claims?q=tewas",
                "/api/v1/ask?text=12+orang+tewas+akibat+banjir+di+Sirna"
            })
    void isOneWholeObject(String path) throws Exception {
        String body = page(path);

        assertThat(JsonMapper.shared().readTree(body).isObject()).isTrue();
        assertThat(BROKEN.matcher(body).find()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/feed.atom", "/story/STORY/feed.atom"})
    void isWellFormed(String path) throws Exception {
        byte[] feed = page(path).getBytes(StandardCharsets.UTF_8);
        var entries = DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(feed))
                .getElementsByTagName("script");

        assertThat(entries.getLength()).isZero();
    }

    @Test
    void noCellIsAFormula() throws Exception {
        assertThat(page("/story/STORY/figures.csv"))
                .doesNotContainPattern("(?m)(^|,)\"?[=+@]")
                .contains("'=cmd", "'@SUM");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/story/STORY",
                "/story/STORY/report",
                "/article/ARTICLE",
                "/figure/FIGURE",
                "/search?q=banjir",
                "/search?q=%3Cscript%3Ealert(1)%3C/script%3E",
                "/ask?text=%3Cscript%3Ealert(1)%3C/script%3E+12+orang+tewas"
            })
    void noPageRunsWhatItShows(String path) throws Exception {
        assertThat(page(path)).doesNotContain("<script>alert", "\u202E", "\u001B", "href=\"javascript:");
    }
}
