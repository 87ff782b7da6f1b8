package org.runut.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.runut.model.Decision;
import org.runut.model.Ruling;

/** Quotations and occurrences are decided about where they stand, in a real browser, with the keyboard alone. */
class ClaimsBrowserTest extends Browsed {
    private static final String QUOTATION = ".claim.is-said[data-claim]";

    private final String story;
    private final String article;

    ClaimsBrowserTest() throws IOException {
        super(Served::demo);
        story = served.story("Gempa");
        article = served.ledger.story(story).orElseThrow().articles().stream()
                .map(one -> one.id())
                .filter(id -> served.ledger.article(id).orElseThrow().quotations().stream()
                        .anyMatch(quotation -> quotation.direct()))
                .findFirst()
                .orElseThrow();
    }

    private Ruling last() {
        return served.ledger.decisions().getLast();
    }

    private void undo() {
        browser.press("z");
        browser.awaitTrue("return document.querySelector('.notice').innerText.includes('undone')");
    }

    /** Goes on from claim to claim until one of this kind is marked. */
    private void walkTo(String selector) {
        for (int i = 0; i < 80; i++) {
            browser.press("j");
            if (!browser.all(selector + ".here").isEmpty()) {
                return;
            }
        }
        throw new AssertionError("the keyboard does not reach " + selector);
    }

    @Test
    void aQuotationIsConfirmedAndRejectedAndThatUndoneWithOneKeyEach() {
        browser.go(served.at("/article/" + article));
        walkTo(QUOTATION);
        browser.press("c");
        browser.await(".notice");
        assertThat(last().decision()).isInstanceOf(Decision.Confirm.class);
        assertThat(last().standing()).isEqualTo(Ruling.Standing.HOLDS);
        assertThat(browser.find(QUOTATION + ".here").getText()).contains("read correctly");
        undo();

        browser.press("x");
        browser.await(".claim.is-rejected.here");
        assertThat(last().decision()).isInstanceOf(Decision.Reject.class);
        undo();
        assertThat(browser.all(".claim.is-rejected")).isEmpty();
    }

    @Test
    void aQuotationGetsOtherLimitsAndAnotherSpeaker() {
        browser.go(served.at("/article/" + article));
        walkTo(QUOTATION);
        browser.press("v");
        browser.awaitPath("/article/" + article + "/claim/q");
        browser.awaitTrue("return document.activeElement.name === 'content'");
        String said = String.valueOf(browser.run("return document.activeElement.value"));
        String less = said.substring(0, said.indexOf(' ', said.length() / 2));
        browser.press(less, Keys.TAB, "Sekretaris Daerah", Keys.ENTER);
        browser.await(".notice");

        assertThat(last().decision()).isInstanceOf(Decision.Correct.class);
        assertThat(browser.find(".said-in mark").getText()).isEqualTo(less);
        browser.press("u");
        browser.awaitTrue("return location.hash.startsWith('#c-q')");
        assertThat(browser.find(QUOTATION + ".here").getText()).contains(less, "Sekretaris Daerah");

        browser.press("e");
        browser.awaitPath("/article/" + article + "/claim/q");
        browser.press("v");
        browser.press("kata-kata yang tidak ada", Keys.TAB, Keys.ENTER);
        browser.await(".message");
        assertThat(browser.find(".message").getText()).contains("do not stand in the text");
    }

    @Test
    void anOccurrenceIsRejectedOnThePageOfItsStory() {
        browser.go(served.at("/story/" + story));
        int before = browser.all(".moments [data-claim]").size();
        walkTo(".moments li[data-claim]");
        browser.press("x");
        browser.await(".notice");
        assertThat(last().decision()).isInstanceOf(Decision.Reject.class);
        assertThat(browser.all(".moments [data-claim]")).hasSize(before - 1);
        browser.awaitTrue("return !!document.activeElement.closest('.here')");
        undo();
        assertThat(browser.all(".moments [data-claim]")).hasSize(before);
    }

    @Test
    void anOccurrenceIsCorrectedAndMarkedAsWork() {
        browser.go(served.at("/article/" + article));
        walkTo(".claim.is-event");
        browser.press("v");
        browser.awaitTrue("return document.activeElement.name === 'status'");
        browser.press("pos");
        browser.tabTo("input[name=speaker]");
        browser.press("Kantor Geofisika", Keys.ENTER);
        browser.await(".notice");
        assertThat(browser.find(".facts").getText()).contains("possible", "Kantor Geofisika");
        undo();

        browser.press("t");
        browser.await(".chip.to-check");
        browser.go(served.at("/work"));
        browser.press("j", Keys.ENTER);
        browser.awaitPath("/article/" + article + "/claim/");
    }

    @Test
    void whoIsQuotedInAStoryIsDecidedAboutWithKeys() {
        browser.go(served.at("/story/" + story));
        browser.tabTo(".jump a[href$='/quotations']");
        browser.press(Keys.ENTER);
        browser.awaitPath("/story/" + story + "/quotations");
        walkTo(".voice li.is-said");
        browser.press("x");
        browser.await(".voice li.is-rejected.here");
        assertThat(last().decision()).isInstanceOf(Decision.Reject.class);
        undo();
        assertThat(browser.all(".voice li.is-rejected")).isEmpty();
        assertFits("quotations", "/story/" + story + "/quotations");
    }

    @Test
    void itsPageIsAccessibleAndFitsEveryScreen() {
        browser.go(served.at("/article/" + article));
        walkTo(QUOTATION);
        browser.press("e");
        browser.awaitPath("/article/" + article + "/claim/q");
        assertFits("quotation", browser.path());
    }
}
