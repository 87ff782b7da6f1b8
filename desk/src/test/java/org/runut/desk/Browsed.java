package org.runut.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.provider.Arguments;

/** A desk and a browser that looks at it, opened once for a class of tests. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class Browsed {
    final Browser browser;
    final Served served;

    /** Opens a desk. */
    interface Opening {
        Served open() throws IOException;
    }

    /** Opens the browser, then the desk: without a browser no test is run. */
    Browsed(Opening desk) throws IOException {
        browser = Browser.open();
        served = desk.open();
    }

    @AfterAll
    void close() {
        browser.close();
        served.close();
    }

    @BeforeEach
    void desktop() {
        browser.script(true);
        browser.screen(1440, "light");
    }

    /** Every width and colour that a page must fit: phone, tablet, desktop; light, dark. */
    static Stream<Arguments> screens() {
        return Stream.of(390, 820, 1440)
                .flatMap(width -> Stream.of("light", "dark").map(scheme -> Arguments.of(width, scheme)));
    }

    /** Checks on every screen that a page is accessible and fits, and keeps a picture of each. */
    void assertFits(String name, String path) {
        screens().map(Arguments::get).forEach(screen -> {
            browser.screen((int) screen[0], (String) screen[1]);
            browser.go(served.at(path));
            browser.assertFit();
            browser.picture(name + "-" + screen[0] + "-" + screen[1]);
        });
    }

    /** Checks on a narrow and a wide screen that pages of hostile articles fit and have done nothing they wanted. */
    void assertHarmless(Served hostile, String... paths) {
        for (String path : paths) {
            for (int width : new int[] {390, 1440}) {
                browser.screen(width, "light");
                browser.go(hostile.at(path));

                browser.assertFit();
                assertThat(browser.title()).doesNotContain("harmed");
                assertThat(browser.all("main script, main img, main style")).isEmpty();
                assertThat(browser.find("main").isDisplayed()).isTrue();
            }
        }
    }
}
