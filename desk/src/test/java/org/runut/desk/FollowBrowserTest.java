package org.runut.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.runut.model.RawArticle;

/** Following a question, a story, a text, in a real browser. */
class FollowBrowserTest extends Browsed {
    private final String story;

    FollowBrowserTest() throws IOException {
        super(Served::demo);
        story = served.story("Gempa");
    }

    @Test
    void aQuestionIsFollowedWithTheMouseAndItsWebhookTriedOut() throws Exception {
        browser.go(served.at("/story/" + story));
        browser.find("button[name=question]").click();
        browser.awaitPath("/follow/");
        String page = browser.path();
        browser.find("input[name=hook]").sendKeys("https://takes.example/hook");
        browser.find("form[action$='/hook'] button").click();
        browser.await("form[action$='/test'] button");
        browser.find("form[action$='/test'] button").click();
        browser.await(".log");
        assertThat(served.sent).anyMatch(sent -> sent.contains("\"test\"") && sent.startsWith("t="));
        assertThat(served.get(page + "/feed.atom").body()).contains("http://www.w3.org/2005/Atom");
        assertFits("followed", page);
        assertFits("follow", "/follow");
    }

    @Test
    void aTextIsFollowedWithTheKeyboardAloneAndAChangeIsSeen() {
        browser.go(served.at("/follow"));
        browser.tabTo("textarea[name=text]");
        browser.press("Sebanyak 62 orang tewas akibat gempa Karsawana, kata BTBN.", Keys.TAB, Keys.ENTER);
        browser.awaitPath("/follow/");
        String page = browser.path();
        browser.go(served.at("/add"));
        browser.tabTo("textarea[name=text]");
        browser.press(
                "Korban tewas akibat gempa Karsawana menjadi 131 orang, kata Badan Tanggap Bencana Nasional (BTBN).");
        browser.tabTo("input[name=title]");
        browser.press("Korban tewas gempa Karsawana 131 orang", Keys.ENTER);
        browser.awaitPath("/article/");
        boolean seen = false;
        for (int i = 0; i < 20 && !seen; i++) {
            browser.go(served.at(page));
            seen = !browser.all(".relations li").isEmpty();
        }
        assertThat(seen).isTrue();
        browser.tabTo("form[action$='/end'] button");
        browser.press(Keys.ENTER);
        browser.awaitPath("/follow");
    }

    @Test
    void aStoryIsFollowed() {
        served.add(new RawArticle(
                "-",
                null,
                "Kabar",
                "Banjir Sirna",
                "2025-04-01",
                "id",
                null,
                "Sebanyak 12 orang tewas akibat banjir di Sirna, kata BPBD."));
        browser.go(served.at("/story/" + served.story("Banjir")));
        browser.find("button[name=story]").click();
        browser.awaitPath("/follow/");
        assertThat(browser.find("h1").getText()).contains("Banjir");
    }
}
