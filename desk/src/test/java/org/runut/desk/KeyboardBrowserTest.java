package org.runut.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** What else people do at the desk, with the keyboard alone; the focus is seen and never lost. */
class KeyboardBrowserTest extends Browsed {
    private static final String SEEN = """
            const at = document.activeElement, box = at.getBoundingClientRect(), style = getComputedStyle(at);
            const shape = at.querySelector('.shape');
            return at !== document.body && box.bottom > 0 && box.top < innerHeight
                && (parseFloat(style.outlineWidth) > 0 && style.outlineStyle !== 'none'
                    || !!shape && parseFloat(getComputedStyle(shape).strokeWidth) > 3);
            """;

    private final String story;

    KeyboardBrowserTest() throws IOException {
        super(Served::demo);
        story = served.story("Gempa");
    }

    private void assertFocusIsSeen() {
        assertThat(browser.run(SEEN)).as("the focus is seen").isEqualTo(true);
    }

    @Test
    void aClaimIsPastedAndItsAnswerLeadsToTheSentence() {
        browser.go(served.at("/"));
        browser.press("p");
        browser.awaitTrue("return document.activeElement.id === 'asked'");
        browser.press("Sebanyak 115 orang tewas akibat gempa Karsawana, kata BTBN.", Keys.TAB, Keys.ENTER);
        browser.awaitPath("/ask");
        browser.tabTo(".verdict li a");
        assertFocusIsSeen();
        browser.press(Keys.ENTER);
        browser.awaitPath("/article/");
        assertThat(browser.path()).contains("#f-");
    }

    @Test
    void theContentIsReachedPastTheBar() {
        browser.go(served.at("/story/" + story));
        browser.press(Keys.TAB);
        assertThat(browser.run("return document.activeElement.className")).isEqualTo("skip");
        assertFocusIsSeen();
        browser.press(Keys.ENTER);
        assertThat(browser.run("return document.activeElement.id")).isEqualTo("main");
    }

    @Test
    void theMarksOfAChartAreWalkedWithArrows() {
        browser.go(served.at("/story/" + story));
        browser.tabTo(".chart.wide .mark");
        assertFocusIsSeen();
        Object first = browser.run("return document.activeElement.dataset.row");
        browser.press(Keys.ARROW_RIGHT);
        assertFocusIsSeen();
        assertThat(browser.run("return document.activeElement.dataset.row")).isNotEqualTo(first);
        assertThat(browser.find(".tip").isDisplayed()).isTrue();
        browser.press(Keys.ESCAPE);
        assertThat(browser.find(".tip").isDisplayed()).isFalse();
        browser.press(Keys.ARROW_LEFT);
        assertThat(browser.run("return document.activeElement.dataset.row")).isEqualTo(first);
    }

    @Test
    void whereSomethingWasDecidedTheFocusStays() {
        String article =
                served.ledger.story(story).orElseThrow().articles().getLast().id();
        browser.go(served.at("/article/" + article));
        browser.press("j", "j");
        Object there = browser.run("return document.querySelector('.here').id");
        for (String key : new String[] {"c", "x", "z"}) {
            browser.run("document.documentElement.dataset.old = 'yes'");
            browser.press(key);
            browser.awaitTrue("return document.querySelector('.notice') && !document.documentElement.dataset.old");
            assertThat(browser.run("return document.querySelector('.here')?.id"))
                    .as(key)
                    .isEqualTo(there);
            browser.awaitTrue("return document.activeElement !== document.body");
            assertFocusIsSeen();
        }
        browser.press("z");
    }

    @Test
    void aTextIsAdded() {
        browser.go(served.at("/add"));
        browser.tabTo("textarea[name=text]");
        browser.press("Sebanyak 7 orang tewas akibat longsor di Kecamatan Ranu, kata BPBD Ranu.");
        browser.press(Keys.TAB);
        browser.press("Longsor Ranu", Keys.ENTER);
        browser.awaitPath("/article/");
        assertThat(browser.find("h1").getText()).isEqualTo("Longsor Ranu");
    }

    @Test
    void aStoryIsTakenAlong() {
        browser.go(served.at("/story/" + story));
        for (String end : new String[] {"report", "figures.csv", "story.json?", "story.jsonld"}) {
            browser.tabTo(".take a[href*='" + end + "']");
            assertFocusIsSeen();
        }
    }

    @Test
    void theListOfKeysIsClosedAndTheFocusIsWhereItWas() {
        browser.go(served.at("/"));
        browser.press("j");
        Object before = browser.run("return document.activeElement.getAttribute('href')");
        browser.press("?");
        assertThat(browser.find("#keys").isDisplayed()).isTrue();
        browser.press(Keys.ESCAPE);
        assertThat(browser.find("#keys").isDisplayed()).isFalse();
        assertThat(browser.run("return document.activeElement.getAttribute('href')"))
                .isEqualTo(before);
        assertFocusIsSeen();
    }
}
