package org.runut.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.Keys;
import org.runut.model.RawArticle;

/** What is kept of articles, their versions, and reports with footnotes, in a real browser. */
class EvidenceBrowserTest extends Browsed {
    private final String changed;

    EvidenceBrowserTest() throws IOException {
        super(Served::demo);
        changed = add("Sebanyak 12 orang tewas akibat banjir di Sirna, kata BPBD Sirna.", "Banjir Sirna");
        add("Sebanyak 19 orang tewas akibat banjir di Sirna, kata BPBD Sirna. Tiga jembatan putus.", "Banjir Sirna");
    }

    private String add(String text, String title) {
        return served.add(
                new RawArticle("-", "https://kabar.example/banjir", "Kabar", title, "2026-02-02", "id", null, text));
    }

    @ParameterizedTest
    @MethodSource("screens")
    void thePagesAreAccessibleAndFitTheScreen(int width, String scheme) {
        browser.screen(width, scheme);
        browser.go(served.at("/article/" + changed));
        browser.assertFit();
        browser.picture("versions-" + width + "-" + scheme);
        browser.go(served.at("/story/" + served.story("Gempa") + "/report"));
        browser.assertFit();
        browser.picture("report-" + width + "-" + scheme);
        assertThat(browser.complaints()).noneMatch(line -> line.contains("Content Security Policy"));
    }

    @Test
    void anArticleTellsWhatChangedAndWhatIsKept() {
        browser.go(served.at("/article/" + changed + "?lang=en"));
        assertThat(browser.all(".versions > li")).hasSize(2);
        assertThat(browser.find(".changes .changed del").getText()).contains("12");
        assertThat(browser.find(".changes .changed ins").getText()).contains("19");
        assertThat(browser.find(".proofs .badge").getText()).isEqualTo("verified");
        assertThat(browser.find(".past .take a").getDomAttribute("href")).endsWith("/evidence.wacz");
    }

    @Test
    void whatIsKeptCanBeTakenAlong() throws Exception {
        var packed = served.get("/article/" + changed + "/evidence.wacz");
        assertThat(packed.statusCode()).isEqualTo(200);
        assertThat(packed.headers().firstValue("Content-Type")).hasValue("application/wacz");
        assertThat(packed.headers().firstValue("Content-Disposition").orElse(""))
                .contains(".wacz\"");
        assertThat(served.get("/article/none/evidence.wacz").statusCode()).isEqualTo(404);
    }

    @Test
    void aReportIsReachedByKeyboardAndItsFootnotesLeadToTheirSources() {
        browser.go(served.at("/story/" + served.story("Gempa") + "?lang=en"));
        browser.tabTo(".take a[href$='/report']");
        browser.press(Keys.ENTER);
        browser.awaitPath("/story/" + served.story("Gempa") + "/report");
        assertThat(browser.find(".report .how").getText()).contains("none is an average");
        browser.tabTo(".report sup a");
        browser.press(Keys.ENTER);
        browser.await(".notes li:target");
        assertThat(browser.find(".notes li:target .evidence").getText()).isNotBlank();
        browser.press("u");
        browser.awaitPath("/story/" + served.story("Gempa"));
    }

    @Test
    void hostileArticlesDoNoHarm() throws Exception {
        try (Served hostile = Served.empty()) {
            String url = "https://a.example/\"><script>document.title='harmed'</script>";
            String bad = "Sebanyak %d orang tewas, kata <img src=x onerror=\"document.title='harmed'\"> BPBD.\n\n"
                    + "\u202Esrever\u202C \"" + "panjang".repeat(3_000) + "\" kata polisi.";
            String id = "";
            for (int dead : new int[] {12, 40}) {
                id = hostile.add(new RawArticle(
                        "-",
                        url,
                        "</bdi><script>document.title='harmed'</script>",
                        "x".repeat(9_000),
                        "2025-03-03",
                        "id",
                        null,
                        bad.formatted(dead)));
            }
            String story = hostile.ledger.stories().getFirst().id();
            assertHarmless(hostile, "/article/" + id, "/story/" + story + "/report", "/story/" + story);
        }
    }
}
