package org.runut.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;
import org.runut.desk.account.Accounts;
import org.runut.desk.account.Role;

/** Signing in, and saying who may do what, in a real browser. */
class PeopleBrowserTest extends Browsed {
    private static final String PASSWORD = "kopi-tubruk-pagi";

    PeopleBrowserTest() throws IOException {
        super(Served::demo);
        var accounts = new Accounts(served.ledger.journal(), InstantSource.system());
        accounts.put("Rina", Role.ADMIN, PASSWORD);
        accounts.put("Kepala", Role.ADMIN, "");
    }

    /** Signs in, unless that was done before: attempts are counted. */
    private void signIn() {
        browser.go(served.at("/sign-in"));
        if (browser.path().equals("/")) {
            return;
        }
        browser.tabTo("input[name=name]");
        browser.press("Rina", Keys.TAB, PASSWORD, Keys.ENTER);
        browser.await(".who");
    }

    @Test
    void withTheKeyboardAloneFromTheDoorToWhereOneWantedToGo() {
        browser.forget();
        browser.go(served.at("/search?q=gempa"));
        browser.awaitPath("/sign-in");
        browser.tabTo("input[name=name]");
        browser.press("Rina", Keys.TAB, "salah-salah-salah", Keys.ENTER);
        browser.await(".problem");
        browser.tabTo("input[name=password]");
        browser.press(PASSWORD, Keys.ENTER);
        browser.awaitPath("/search?q=gempa");

        browser.tabTo(".who");
        browser.press(Keys.ENTER);
        browser.awaitPath("/account");
        browser.tabTo(".out button");
        browser.press(Keys.ENTER);
        browser.awaitPath("/sign-in");
        browser.go(served.at("/"));
        browser.awaitPath("/sign-in");
    }

    @Test
    void anAccountIsMadeWithTheMouse() {
        signIn();
        browser.find(".foot a[href='/people']").click();
        browser.awaitPath("/people");
        browser.find(".card input[name=name]").sendKeys("Budi");
        browser.find(".card input[name=password]").sendKeys("teh-poci-sore-hari");
        browser.find(".card button").click();
        browser.awaitTrue("return document.body.innerText.includes('Budi')");
        browser.find("form[action='/people/token'] button").click();
        assertThat(browser.find(".notice code").getText()).startsWith("rnt_");
        browser.find(".foot a[href='/audit']").click();
        browser.awaitPath("/audit");
        assertThat(browser.all(".log tbody tr")).hasSizeGreaterThan(2);
    }

    @ParameterizedTest
    @CsvSource({
        "account, 390, dark",
        "account, 820, light",
        "account, 1440, dark",
        "people, 390, light",
        "people, 820, dark",
        "people, 1440, light",
        "people, 390, dark",
        "audit, 390, dark",
        "audit, 820, light",
        "audit, 1440, dark",
        "audit, 390, light",
        "sign-in, 390, light",
        "sign-in, 820, dark",
        "sign-in, 1440, light"
    })
    void everyPageIsAccessibleAndFitsTheScreen(String page, int width, String scheme) {
        if (page.equals("sign-in")) {
            browser.forget();
        } else {
            signIn();
        }
        browser.screen(width, scheme);
        browser.go(served.at("/" + page));

        browser.assertFit();
        browser.picture(page + "-" + width + "-" + scheme);
        assertThat(browser.complaints()).noneMatch(line -> line.contains("Content Security Policy"));
    }
}
