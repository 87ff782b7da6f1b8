package org.runut.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.Keys;
import org.runut.model.RawArticle;

/** The desk as people use it, in a real browser. */
class BrowserTest extends Browsed {
    BrowserTest() throws IOException {
        super(Served::demo);
    }

    static Stream<Arguments> everyPage() {
        var pages = Stream.of(
                "front", "story", "article", "figure", "decisions", "work", "add", "ask", "search", "missing");
        return pages.flatMap(page -> screens().map(Arguments::get).map(on -> Arguments.of(page, on[0], on[1])));
    }

    private String path(String page) {
        String story = served.story("Gempa");
        return switch (page) {
            case "front" -> "/";
            case "story" -> "/story/" + story;
            case "article" ->
                "/article/"
                        + served.ledger
                                .story(story)
                                .orElseThrow()
                                .articles()
                                .getFirst()
                                .id();
            case "figure" ->
                "/figure/"
                        + served.ledger
                                .story(story)
                                .orElseThrow()
                                .questions()
                                .getFirst()
                                .figures()
                                .getFirst()
                                .figure()
                                .id();
            case "decisions" -> "/decisions";
            case "work" -> "/work";
            case "add" -> "/add";
            case "ask" -> "/ask?text=Sebanyak+162+orang+tewas+akibat+gempa+Karsawana%2C+kata+BTBN.";
            case "search" -> "/search?q=gempa";
            default -> "/nowhere";
        };
    }

    @ParameterizedTest
    @MethodSource("everyPage")
    void everyPageIsAccessibleAndFitsTheScreen(String page, int width, String scheme) {
        browser.screen(width, scheme);
        browser.go(served.at(path(page)));

        browser.assertFit();
        browser.picture(page + "-" + width + "-" + scheme);
        assertThat(browser.complaints())
                .noneMatch(line -> line.contains("Content Security Policy") || line.contains("desk.js"));
    }

    @Test
    void fromTheFirstPageToTheSentenceOfAFigureWithTheKeyboardAlone() {
        browser.go(served.at("/"));
        browser.press("j");
        browser.press(Keys.ENTER);
        browser.awaitPath("/story/");

        browser.tabTo(".chart.wide .mark");
        assertThat(browser.find(".tip").isDisplayed()).isTrue();
        browser.press(Keys.ENTER);
        browser.awaitPath("/article/");
        assertThat(browser.path()).contains("#f-");
        assertThat(browser.run("return document.querySelector(':target') !== null"))
                .isEqualTo(true);

        browser.press("u");
        browser.awaitPath("/story/");
        browser.press("u");
        browser.awaitPath("/");
    }

    @Test
    void keysAreListed() {
        browser.go(served.at("/"));
        browser.press("?");
        assertThat(browser.find("#keys").isDisplayed()).isTrue();
        browser.press(Keys.ESCAPE);
        assertThat(browser.find("#keys").isDisplayed()).isFalse();
        browser.press("/");
        assertThat(browser.run("return document.activeElement.id")).isEqualTo("q");
        browser.press("gempa", Keys.ENTER);
        browser.awaitPath("/search?q=gempa");
        assertThat(browser.all(".hits li")).isNotEmpty();
    }

    @Test
    void decisionsAreMadeAndUndoneWithOneKeyEach() {
        browser.go(served.at(path("article")));
        browser.press("j");
        browser.press("x");
        browser.await(".notice");
        assertThat(served.ledger.decisions()).hasSize(1);

        browser.press("z");
        browser.awaitTrue("return document.querySelector('.notice').innerText.startsWith('undone: misread: ')");
        assertThat(served.ledger.decisions())
                .extracting(ruling -> ruling.standing().name())
                .contains("UNDONE");

        browser.go(served.at("/decisions"));
        assertThat(browser.all(".rulings li")).hasSizeGreaterThanOrEqualTo(1);
    }

    @Test
    void aClaimIsChecked() {
        browser.go(served.at("/"));
        browser.find("#asked").sendKeys("Sebanyak 115 orang tewas akibat gempa Karsawana, kata BTBN.");
        browser.find(".askbox button").click();
        browser.awaitPath("/ask");
        assertThat(browser.all(".finding .verdict")).isNotEmpty();

        browser.go(served.at("/ask?text=Harga+cabai+naik+di+pasar+kota."));
        assertThat(browser.all(".finding")).isEmpty();
    }

    @Test
    void wordsThatAreSelectedAreThoseOfAMissedFigure() {
        browser.go(served.at(path("article")));
        browser.run("const p = document.querySelector('.para .text'); getSelection().selectAllChildren(p);");
        browser.awaitTrue("return document.querySelector('input[name=quote]').value.length > 20");
    }

    @Test
    void aStoryIsSeenAsItWasKnownOnADay() {
        browser.go(served.at(path("story")));
        int articles = browser.all(".articles li").size();
        var slider = browser.find("#known-on");
        browser.tabTo("#known-on");
        while (!"12 Mar 2025".equals(slider.getDomAttribute("aria-valuetext"))) {
            browser.press(Keys.ARROW_LEFT);
        }
        browser.awaitPath("/story/" + served.story("Gempa") + "?known=2025-03-12");
        assertThat(browser.all(".articles li")).hasSizeLessThan(articles);
    }

    @Test
    void theStoryCanBeReadWithoutScripts() {
        browser.script(false);
        browser.go(served.at("/"));
        browser.find(".story h2 a").click();
        browser.awaitPath("/story/");

        assertThat(browser.all(".chart.wide .mark")).isNotEmpty();
        browser.find(".chart.wide .mark").click();
        browser.awaitPath("/article/");
    }

    @Test
    void languageAndColoursAreKept() {
        browser.go(served.at("/"));
        browser.find(".prefs button[name=lang]").click();
        browser.await("html[lang=id]");
        browser.find(".to-dark").click();
        browser.await("html[data-theme=dark]");
        browser.go(served.at("/search?q=gempa"));
        browser.await("html[lang=id][data-theme=dark]");

        browser.find(".to-light").click();
        browser.await("html[data-theme=light]");
        browser.find(".prefs button[name=lang]").click();
        browser.await("html[lang=en]");
    }

    @Test
    void hostileArticlesDoNoHarm() throws Exception {
        try (Served hostile = Served.empty()) {
            String endless = "x".repeat(20_000);
            String id = hostile.add(new RawArticle(
                    "-",
                    "https://a.example/\"><script>document.title='harmed'</script>",
                    "</bdi><script>document.title='harmed'</script>",
                    endless,
                    "2025-03-03",
                    "id",
                    null,
                    "Sebanyak 12 orang tewas, kata <img src=x onerror=\"document.title='harmed'\"> BPBD.\n\n"
                            + "\u202Esrever\u202C " + "panjang".repeat(3_000) + "\n\n<style>*{display:none}</style>"));
            assertHarmless(hostile, "/", "/article/" + id, "/story/s" + id, "/search?q=tewas");
        }
    }
}
