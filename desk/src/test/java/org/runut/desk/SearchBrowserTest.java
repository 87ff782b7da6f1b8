package org.runut.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.Keys;
import org.runut.model.RawArticle;

/** Searching as people do it, in a real browser. */
class SearchBrowserTest extends Browsed {
    SearchBrowserTest() throws IOException {
        super(Served::demo);
    }

    @ParameterizedTest
    @MethodSource("screens")
    void thePageIsAccessibleAndFitsTheScreen(int width, String scheme) {
        browser.screen(width, scheme);
        for (String page :
                new String[] {"/search", "/search?q=mengungsi&lang=id", "/search?q=tewas&origin=btbn&lang=en"}) {
            browser.go(served.at(page));
            browser.assertFit();
        }
        browser.picture("search-narrowed-" + width + "-" + scheme);
        assertThat(browser.complaints()).noneMatch(line -> line.contains("Content Security Policy"));
    }

    @Test
    void claimsAreFoundInAnyFormOfAWordAndLeadToTheirSentence() {
        browser.go(served.at("/"));
        browser.press("/");
        browser.press("pengungsian", Keys.ENTER);
        browser.awaitPath("/search?q=pengungsian");
        assertThat(browser.all(".passages > li")).isNotEmpty();
        assertThat(browser.all(".passages mark")).isNotEmpty();

        browser.press("j");
        browser.press(Keys.ENTER);
        browser.awaitPath("/article/");
    }

    @Test
    void aSearchIsNarrowedWithTheKeyboardAlone() {
        browser.go(served.at("/search?q=tewas"));
        int all = browser.all(".rows li").size();
        browser.tabTo(".narrow-by summary");
        browser.press(Keys.ENTER);
        browser.tabTo("input[name=origin]");
        browser.press("gubernur", Keys.ENTER);
        browser.awaitPath("/search?q=tewas");
        browser.await("input[name=origin][value=gubernur]");
        assertThat(browser.all(".rows li")).hasSizeBetween(1, all - 1);
        assertThat(browser.find(".rows .way").getText()).isNotBlank();
    }

    /** A kind of claim may be all that is chosen, and a month all that is typed of a day. */
    @Test
    void aKindAndAMonthAreAskedForWithoutWords() {
        browser.go(served.at("/search"));
        browser.find(".narrow-by summary").click();
        browser.find("select[name=kind] option[value=OCCURRENCE]").click();
        browser.find("input[name=from]").sendKeys("2025-03");
        browser.find("input[name=to]").sendKeys("2025-03", Keys.ENTER);
        browser.await(".passages > li");
        browser.await("select[name=kind] option[value=OCCURRENCE]:checked");
        assertThat(browser.all(".passages .meta"))
                .allMatch(line -> line.getText().contains("Mar 2025"));

        browser.go(served.at("/search?kind=occurrence"));
        assertThat(browser.all(".passages > li")).isNotEmpty();
        assertThat(browser.all(".hits > li")).isNotEmpty();
    }

    @Test
    void aPhraseAndABeginningAreFoundByMouse() {
        browser.go(served.at("/search"));
        browser.find("#seek-q").sendKeys("\"warga mengungsi\"");
        browser.find(".seek .main").click();
        browser.awaitPath("/search?q=%22");
        int phrase = browser.all(".passages > li").size();
        browser.go(served.at("/search?q=mengung*"));
        assertThat(browser.all(".passages > li")).hasSizeGreaterThanOrEqualTo(phrase);
    }

    @Test
    void itWorksWithoutScriptsAndInIndonesian() {
        browser.script(false);
        browser.go(served.at("/search?lang=id"));
        browser.find("#seek-q").sendKeys("gempa");
        browser.find(".seek .main").click();
        browser.awaitPath("/search?q=gempa");
        assertThat(browser.find("h1").getText()).isNotEqualTo("Search");
        assertThat(browser.all(".hits li")).isNotEmpty();
        browser.go(served.at("/search?lang=en"));
    }

    @Test
    void hostileWordsDoNoHarm() throws Exception {
        try (Served hostile = Served.empty()) {
            hostile.add(new RawArticle(
                    "-",
                    null,
                    "</bdi><script>document.title='harmed'</script>",
                    "x".repeat(20_000),
                    "2025-03-03",
                    "id",
                    null,
                    "Sebanyak 12 orang tewas, kata <img src=x onerror=\"document.title='harmed'\"> BPBD "
                            + "panjang".repeat(900) + ".\n\n\u202ESebanyak 40 orang tewas\u202C, kata polisi."));
            for (String words :
                    new String[] {"tewas", "%22%3E%3Cscript%3Edocument.title%3D'harmed'%3C/script%3E", "x*"}) {
                assertHarmless(hostile, "/search?q=" + words + "&place=%3Cb%3E", "/search?q=" + words);
            }
        }
    }
}
