package org.runut.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.print.PrintOptions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A real Chromium without a screen. Where there is none, tests are skipped, unless RUNUT_BROWSER=required forbids it. */
final class Browser implements AutoCloseable {
    private static final List<Path> CHROMIUM = List.of(
            Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"), Path.of("/usr/bin/google-chrome"));
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final int HIGHEST = 6000;

    private final ChromeDriver driver;
    private final String axe = axe();

    private Browser(Path chromium) {
        var options = new ChromeOptions();
        options.setBinary(chromium.toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-dev-shm-usage",
                "--disable-gpu",
                "--hide-scrollbars",
                "--lang=en");
        var service = new ChromeDriverService.Builder()
                .usingDriverExecutable(DRIVER.toFile())
                .build();
        driver = new ChromeDriver(service, options);
        screen(1440, "light");
    }

    /** A browser, if there is one. */
    static Browser open() {
        var chromium = CHROMIUM.stream().filter(Files::isExecutable).findFirst();
        boolean there = chromium.isPresent() && Files.isExecutable(DRIVER);
        if (!there && "required".equals(System.getenv("RUNUT_BROWSER"))) {
            throw new AssertionError("no chromium and chromedriver here, but RUNUT_BROWSER=required");
        }
        assumeTrue(there, "no chromium and chromedriver here; the pages are not tried out");
        return new Browser(chromium.orElseThrow());
    }

    private static String axe() {
        String name = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";
        try (var in = Browser.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new AssertionError("not on the class path: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A screen so wide, with light or dark colours asked for. */
    void screen(int width, String scheme) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", width < 500));
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "media",
                        "screen",
                        "features",
                        List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    /** As on paper, whatever colours the screen has. */
    void paper() {
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
    }

    /** How many pages the page takes on paper, as the browser prints it. */
    int sheets() {
        byte[] pdf = Base64.getDecoder().decode(driver.print(new PrintOptions()).getContent());
        var page = Pattern.compile("/Type */Page\\b").matcher(new String(pdf, StandardCharsets.ISO_8859_1));
        return (int) page.results().count();
    }

    void script(boolean runs) {
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !runs));
    }

    void go(URI address) {
        driver.get(address.toString());
    }

    String path() {
        URI at = URI.create(driver.getCurrentUrl());
        return at.getRawPath()
                + (at.getRawQuery() == null ? "" : "?" + at.getRawQuery())
                + (at.getRawFragment() == null ? "" : "#" + at.getRawFragment());
    }

    /** Forgets who it was. */
    void forget() {
        driver.manage().deleteAllCookies();
    }

    String title() {
        return String.valueOf(driver.getTitle());
    }

    WebElement find(String selector) {
        return new WebDriverWait(driver, Duration.ofSeconds(5)).until(d -> d.findElement(By.cssSelector(selector)));
    }

    List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    void await(String selector) {
        find(selector);
    }

    /** Waits until a script says so. */
    void awaitTrue(String script) {
        new WebDriverWait(driver, Duration.ofSeconds(5)).until(d -> Boolean.TRUE.equals(run(script)));
    }

    /** Waits until the page has this path. */
    void awaitPath(String start) {
        new WebDriverWait(driver, Duration.ofSeconds(5)).until(d -> path().startsWith(start));
    }

    /** Presses keys, wherever the focus is. */
    void press(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    /** Presses the tab key until the focus is on what the selector names. */
    void tabTo(String selector) {
        for (int i = 0; i < 120; i++) {
            if (driver.switchTo().activeElement().equals(driver.findElement(By.cssSelector(selector)))) {
                return;
            }
            press(Keys.TAB);
        }
        throw new AssertionError("the keyboard does not reach " + selector);
    }

    @Nullable
    Object run(String script) {
        return driver.executeScript(script);
    }

    /** Checks that the page is accessible, and that nothing of it sticks out of the screen. */
    void assertFit() {
        driver.executeScript(axe);
        var found = driver.executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                axe.run(document, {resultTypes: ['violations']}).then(r => done(r.violations.flatMap(v =>
                    v.nodes.map(n => v.id + ': ' + n.target + ' ' + (n.any[0] ? n.any[0].message : v.help)))));
                """);
        assertThat(found).as("%s", driver.getCurrentUrl()).isEqualTo(List.of());
        assertThat(run("return document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as("%s is too wide", driver.getCurrentUrl())
                .isEqualTo(0L);
    }

    /** What the browser complained of: scripts that failed, content that its policy refused. */
    List<String> complaints() {
        return driver.manage().logs().get("browser").getAll().stream()
                .map(entry -> entry.getMessage())
                .toList();
    }

    private long number(String script) {
        return run(script) instanceof Number number ? number.longValue() : 0;
    }

    /** Keeps a picture of the whole page. */
    void picture(String name) {
        try {
            Files.createDirectories(PICTURES);
            long height = number("return document.documentElement.scrollHeight");
            long width = number("return document.documentElement.clientWidth");
            var shot = driver.executeCdpCommand(
                    "Page.captureScreenshot",
                    Map.of(
                            "format",
                            "png",
                            "captureBeyondViewport",
                            true,
                            "clip",
                            Map.of("x", 0, "y", 0, "width", width, "height", Math.min(height, HIGHEST), "scale", 1)));
            Files.write(PICTURES.resolve(name + ".png"), Base64.getDecoder().decode((String) shot.get("data")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }
}
