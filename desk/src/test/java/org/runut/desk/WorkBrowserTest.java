package org.runut.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.runut.model.Story;

/** Work on claims in a real browser, by keyboard and by mouse. */
class WorkBrowserTest extends Browsed {
    private final String story;

    WorkBrowserTest() throws IOException {
        super(Served::demo);
        story = served.story("Gempa");
    }

    private Story.Question question() {
        return served.ledger.story(story).orElseThrow().questions().getFirst();
    }

    private String figure() {
        return question().figures().getLast().figure().id();
    }

    private int decided() {
        return served.ledger.decisions().size();
    }

    private String last() {
        return served.ledger.decisions().getLast().decision().kind();
    }

    @Test
    void aClaimIsMarkedWithOneKeyEachWhereItStands() {
        String article = question().figures().getFirst().article();
        for (String key : new String[] {"t", "d", "a"}) {
            int before = decided();
            browser.go(served.at("/article/" + article));
            browser.press("j");
            browser.press(key);
            browser.await(".notice");
            assertThat(decided()).isEqualTo(before + 1);
            browser.press("z");
            browser.awaitTrue("return document.querySelector('.notice').innerText.includes('undone')");
            assertThat(last()).isEqualTo("undo");
        }
    }

    @Test
    void fromARowOfAStoryToTheFieldThatCorrectsIt() {
        browser.go(served.at("/story/" + story));
        browser.press("j");
        browser.press("v");
        browser.awaitPath("/figure/");
        browser.awaitTrue("return document.activeElement.name === 'value'");
        browser.press("77", Keys.ENTER);
        browser.await(".notice");
        assertThat(last()).isEqualTo("correct");
        browser.press("z");
        browser.awaitTrue("return document.querySelector('.notice').innerText.includes('undone')");
    }

    @Test
    void questionsAreJoinedAndPartedWithKeys() {
        browser.go(served.at("/figure/" + figure()));
        browser.press("m");
        browser.awaitTrue("return document.activeElement.name === 'other'");
        browser.press(Keys.TAB, Keys.ENTER);
        browser.await(".notice");
        assertThat(last()).isEqualTo("merge-questions");
        browser.press("z");
        browser.awaitTrue("return document.querySelector('.notice').innerText.includes('undone')");

        browser.press("s");
        browser.awaitTrue("return document.querySelector('.notice').innerText.includes('of its own')");
        assertThat(last()).isEqualTo("split-question");
        browser.press("z");
        browser.awaitTrue("return document.querySelector('.notice').innerText.includes('undone')");
    }

    @Test
    void storiesAreJoinedAndPartedWithKeys() {
        String other = served.ledger.stories().stream()
                .map(summary -> summary.id())
                .filter(id -> !id.equals(story))
                .findFirst()
                .orElseThrow();
        browser.go(served.at("/"));
        browser.press("j");
        browser.press("M");
        browser.awaitTrue("return document.activeElement.name === 'other'");
        browser.press(browser.path().startsWith("/story/" + story) ? other : story, Keys.ENTER);
        browser.await(".notice");
        assertThat(last()).isEqualTo("merge-stories");
        browser.press("z");
        browser.awaitTrue("return document.querySelector('.notice').innerText.includes('undone')");

        browser.go(served.at("/story/" + story));
        browser.press("S");
        browser.awaitTrue("return document.activeElement.name === 'article'");
        browser.press(Keys.SPACE);
        browser.press(Keys.ENTER);
        browser.await(".notice");
        assertThat(last()).isEqualTo("split-story");
        browser.press("z");
        browser.awaitTrue("return document.querySelector('.notice').innerText.includes('undone')");
    }

    @Test
    void aNoteAndATagAreTypedWithTheKeyboardAlone() {
        browser.go(served.at("/figure/" + figure()));
        browser.press("n");
        browser.awaitTrue("return document.activeElement.name === 'note'");
        browser.press("tanya posko", Keys.TAB, Keys.ENTER);
        browser.await(".chip.note");
        browser.press("#");
        browser.awaitTrue("return document.activeElement.name === 'tag'");
        browser.press("korban", Keys.TAB, Keys.ENTER);
        browser.await(".chip.tag");

        browser.go(served.at("/work?list=%23korban"));
        assertThat(browser.all(".worklist li[data-claim]")).hasSize(1);
        browser.press("j", Keys.ENTER);
        browser.awaitPath("/figure/" + figure());
    }

    @Test
    void theWorkListIsUsedWithTheMouse() {
        browser.go(served.at("/figure/" + figure()));
        browser.find(".on input[value=question]").click();
        browser.find(".mark-form button[value=to-check]").click();
        browser.await(".notice");
        browser.find(".places a[href='/work']").click();
        browser.awaitPath("/work");
        browser.find(".filters a[href*='to-check']").click();
        browser.awaitPath("/work?list=to-check");
        assertFits("worklist", "/work");
        assertFits("worked", "/figure/" + figure());
    }

    @Test
    void wordsThatAreSelectedBecomeAClaimWithTheMouse() {
        String article = question().figures().getFirst().article();
        int before = decided();
        browser.go(served.at("/article/" + article));
        browser.run("const p = document.querySelector('.para .text'); getSelection().selectAllChildren(p);");
        browser.awaitTrue("return !document.querySelector('.pick').hidden");
        browser.assertFit();
        browser.find(".pick").click();
        browser.awaitTrue("return document.activeElement.name === 'value'");
        var value = browser.find("[data-picked]");
        value.clear();
        value.sendKeys("88");
        browser.find("input[name=counted]").sendKeys("perahu");
        browser.find(".by-hand p button").click();
        browser.await(".notice");
        assertThat(decided()).isEqualTo(before + 1);
        assertThat(last()).isEqualTo("claim");
    }

    @Test
    void aMissedFigureIsPutInWithTheKeyboardAlone() {
        var article = served.ledger.story(story).orElseThrow().articles().getFirst();
        int before = decided();
        browser.go(served.at("/article/" + article.id()));
        browser.press("i");
        browser.awaitTrue("return document.activeElement.name === 'quote'");
        browser.press(Keys.TAB, "77", Keys.TAB, "perahu", Keys.ENTER);
        browser.await(".notice");
        assertThat(decided()).isEqualTo(before + 1);
        assertThat(last()).isEqualTo("claim");
    }
}
