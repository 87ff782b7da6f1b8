package org.runut.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** Adding in a real browser: addresses, text, files, pages as they are seen, spreadsheets. */
class AddingBrowserTest extends Browsed {
    AddingBrowserTest() throws IOException {
        super(Served::empty);
    }

    @TempDir
    Path folder;

    @Test
    void addressesAreFetchedWithTheKeyboardAlone() {
        browser.go(served.at("/add"));
        browser.tabTo("textarea[name=addresses]");
        browser.press("https://kabar.example/banjir", Keys.ENTER, "https://kabar.example/none", Keys.TAB, Keys.ENTER);
        browser.awaitPath("/adding/");
        browser.await("[data-again='']");
        assertThat(browser.all(".errand .added, .errand .known")).hasSize(1);
        assertThat(browser.all(".errand .refused")).hasSize(1);
        browser.assertFit();
        browser.picture("adding-1440-light");
        browser.find(".errand a").click();
        browser.awaitPath("/article/");
    }

    @Test
    void aFileIsAddedWithTheMouse() throws IOException {
        Path file = Files.writeString(
                folder.resolve("gempa.txt"), "Sebanyak 30 orang tewas akibat gempa di Sirna, kata BPBD.");
        browser.go(served.at("/add"));
        browser.find("form[action='/add/file'] input[type=file]").sendKeys(file.toString());
        browser.find("form[action='/add/file'] button").click();
        browser.await("[data-again='']");
        assertThat(browser.all(".errand .added")).hasSize(1);
    }

    @Test
    void claimsOfASpreadsheetArePutInAndCanBeUndone() throws IOException {
        Path file = Files.writeString(
                folder.resolve("klaim.csv"),
                "date,figure,what,who,url\n2025-04-01,44,rumah rusak,BPBD,https://kabar.example/rumah\n");
        browser.go(served.at("/add"));
        browser.find("form[action='/add/sheet'] input[type=file]").sendKeys(file.toString());
        browser.find("form[action='/add/sheet'] button").click();
        browser.awaitTrue("return document.body.innerText.includes('1 put in')");
        browser.assertFit();
        browser.find("a[href='/decisions'].more, .more a").click();
        browser.awaitPath("/decisions");
        assertThat(browser.all(".rulings li")).hasSize(1);
    }

    @Test
    void aPageIsSentAsItIsSeen() throws IOException {
        var elsewhere = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        elsewhere.createContext("/", exchange -> {
            byte[] page =
                    "<!DOCTYPE html><title>Longsor Tirta</title><article><h1>Longsor Tirta</h1><p>Sebanyak 17 orang tewas akibat longsor di Tirta, kata BPBD.</p></article>"
                            .getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        elsewhere.start();
        try {
            browser.go(served.at("/add"));
            String bookmark = String.valueOf(browser.find(".bookmarklet").getDomAttribute("href"));
            assertThat(bookmark).startsWith("javascript:");
            browser.go(URI.create("http://localhost:" + elsewhere.getAddress().getPort() + "/"));
            browser.run(bookmark.substring("javascript:".length()).replace("f.target='_blank';", ""));
            browser.awaitPath("/clip/");
            browser.assertFit();
            browser.picture("clip-1440-light");
            int before = served.ledger.stories().size();
            assertThat(browser.find("h2").getText()).contains("Longsor Tirta");
            browser.tabTo(".card button");
            browser.press(Keys.ENTER);
            browser.awaitPath("/article/");
            assertThat(served.ledger.stories()).hasSizeGreaterThanOrEqualTo(before);
            assertThat(served.ledger.search("longsor", 5)).hasSize(1);
        } finally {
            elsewhere.stop(0);
        }
    }

    @Test
    void everyPageIsAccessibleAndFitsTheScreen() {
        assertFits("add", "/add");
    }
}
