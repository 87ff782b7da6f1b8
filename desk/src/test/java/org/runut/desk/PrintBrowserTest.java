package org.runut.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;

/** What comes out on paper, in a real browser. */
class PrintBrowserTest extends Browsed {
    private static final String WORKED_WITH = """
            const tools = [...document.querySelectorAll('button, input, textarea, select, kbd, .top, .foot, .jump')];
            return tools.filter(e => e.getClientRects().length > 0).length;
            """;
    private static final String PALEST = """
            const light = c => c.match(/[0-9.]+/g).slice(0, 3).reduce((sum, part) => sum + Number(part), 0);
            return Math.max(...[...document.querySelectorAll('main p, main li, main h1, main h2, main h3')]
                .filter(e => e.getClientRects().length > 0).map(e => light(getComputedStyle(e).color)));
            """;

    PrintBrowserTest() throws IOException {
        super(Served::demo);
    }

    /** Somebody who reads in dark colours prints in dark ink all the same. */
    @BeforeEach
    void inTheDark() {
        browser.go(served.at("/"));
        if (browser.all("html[data-theme=dark]").isEmpty()) {
            browser.find(".to-dark").click();
            browser.await("html[data-theme=dark]");
        }
    }

    private String address(String page) {
        String story = "/story/" + served.story("Gempa");
        return switch (page) {
            case "report" -> story + "/report";
            case "article" ->
                "/article/"
                        + served.ledger
                                .story(served.story("Gempa"))
                                .orElseThrow()
                                .articles()
                                .getFirst()
                                .id();
            default -> story;
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"report", "story", "article"})
    void onlyWhatIsToBeReadIsPrintedAndInDarkInk(String page) {
        browser.go(served.at(address(page)));
        assertThat(browser.sheets()).isBetween(1, 20);

        browser.paper();
        assertThat(browser.run(WORKED_WITH)).isEqualTo(0L);
        assertThat(browser.run(PALEST))
                .satisfies(ink -> assertThat(((Number) ink).intValue()).isLessThan(450));
        assertThat(browser.run("return getComputedStyle(document.body).backgroundColor"))
                .isEqualTo("rgb(255, 255, 255)");
    }

    @Test
    void aReportSaysHowToReadItAndWhereAllOfItStands() {
        browser.go(served.at(address("report")));
        browser.paper();

        assertThat(browser.find(".report > .how").getText()).contains("none is an average");
        var notes = browser.all(".report .notes li");
        assertThat(notes).isNotEmpty().allSatisfy(note -> {
            assertThat(note.getText()).containsPattern("\\d{4}|undated").contains("“");
            assertThat(note.findElement(By.cssSelector(".evidence")).getText()).isNotBlank();
        });
        assertThat(browser.run("return [...document.querySelectorAll('.report sup a')]"
                        + ".every(a => document.getElementById(a.hash.slice(1)) !== null)"))
                .isEqualTo(true);
        assertThat(
                        browser.run(
                                "return [...document.querySelectorAll('.answer li')].every(l => l.querySelector('sup a') !== null)"))
                .isEqualTo(true);
    }
}
