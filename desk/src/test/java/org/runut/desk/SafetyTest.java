package org.runut.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.runut.model.RawArticle;

/** What the desk does not let others do. */
class SafetyTest {
    private static Served served;

    @BeforeAll
    static void open() throws IOException {
        served = Served.demo();
    }

    @AfterAll
    static void close() {
        served.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/story/none", "/search?q=gempa", "/nowhere", "/assets/x/desk.css"})
    void everyAnswerTellsBrowsersWhatItMayDo(String path) throws Exception {
        var headers = served.get(path).headers();

        assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).contains("no-referrer");
    }

    @ParameterizedTest
    @CsvSource({
        "localhost, 200",
        "127.0.0.1, 200",
        "127.0.0.1:9, 200",
        "[::1]:80, 200",
        "evil.example, 421",
        "localhost.evil.example:80, 421"
    })
    void answersOnlyUnderItsOwnNames(String host, int status) throws IOException {
        assertThat(statusFor(host)).isEqualTo(status);
    }

    private static int statusFor(String host) throws IOException {
        URI at = served.at("/");
        try (var socket = new Socket(at.getHost(), at.getPort())) {
            socket.getOutputStream()
                    .write(("GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            var line =
                    new String(new DataInputStream(socket.getInputStream()).readNBytes(12), StandardCharsets.US_ASCII);
            return Integer.parseInt(line.substring(9));
        }
    }

    @Test
    void aFormWithoutTheTokenOfItsVisitChangesNothing() throws Exception {
        assertThat(served.post("/preferences", "lang=id").statusCode()).isEqualTo(403);

        HttpResponse<String> page = served.get("/");
        String visit = visit(page);
        String token = token(page);

        assertThat(served.post("/preferences", "lang=id&token=" + token).statusCode())
                .isEqualTo(403);
        assertThat(served.post("/preferences", "lang=id&token=0", "Cookie", visit)
                        .statusCode())
                .isEqualTo(403);
        var done = served.post("/preferences", "lang=id&here=%2Fsearch&token=" + token, "Cookie", visit);
        assertThat(done.statusCode()).isEqualTo(303);
        assertThat(done.headers().firstValue("Location")).contains("/search");
        assertThat(done.headers().firstValue("Set-Cookie").orElse("")).contains("SameSite=Strict", "HttpOnly");
    }

    static String visit(HttpResponse<String> page) {
        return page.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
    }

    static String token(HttpResponse<String> page) {
        var token = Pattern.compile("name=\"token\" value=\"([0-9a-f]+)\"").matcher(page.body());
        assertThat(token.find()).isTrue();
        return token.group(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https%3A%2F%2Fevil.example", "%2F%2Fevil.example", "%2F%5Cevil.example", "javascript%3A1", ""})
    void goesBackToPagesOfItsOwnOnly(String here) throws Exception {
        HttpResponse<String> page = served.get("/");
        var done =
                served.post("/preferences", "theme=dark&here=" + here + "&token=" + token(page), "Cookie", visit(page));

        assertThat(done.headers().firstValue("Location")).contains("/");
    }

    @Test
    void articlesAreHostileText() throws Exception {
        try (Served hostile = Served.empty()) {
            String id = hostile.add(
                    new RawArticle(
                            "-",
                            "javascript:alert(1)",
                            "<b>Outlet</b>",
                            "<script>alert(1)</script> \"><img src=x onerror=alert(2)> 12 orang tewas",
                            "2025-03-03",
                            "id",
                            "' onmouseover='alert(3)",
                            "Sebanyak 12 orang tewas, kata <script>alert(4)</script> \u202Egnap BPBD\u202C.\n\n</p></article><h1>x"));

            String page = hostile.get("/article/" + id).body();

            assertThat(page)
                    .doesNotContain(
                            "<script>alert", "<img src=x", "</p></article><h1>x", "href=\"javascript:", "\u202E");
            assertThat(page).contains("&lt;script&gt;alert(4)", "⟦U+202E⟧");
            assertThat(page).doesNotContain("<b>Outlet</b>");
        }
    }

    @Test
    void whatIsNotThereIsSaidSo() throws Exception {
        assertThat(served.get("/story/none").statusCode()).isEqualTo(404);
        assertThat(served.get("/article/none").statusCode()).isEqualTo(404);
        assertThat(served.get("/nowhere?lang=id").body()).contains("Tidak ada di sini");
        assertThat(served.get("/assets/x/../../etc/passwd").statusCode()).isEqualTo(404);
    }

    @Test
    void assetsAreKeptForGoodUnderTheirVersion() throws Exception {
        var style = Pattern.compile("/assets/[0-9a-f]+/desk.css")
                .matcher(served.get("/").body());
        assertThat(style.find()).isTrue();

        assertThat(served.get(style.group())
                        .headers()
                        .firstValue("Cache-Control")
                        .orElse(""))
                .contains("immutable");
        assertThat(served.get("/assets/0/desk.css").headers().firstValue("Cache-Control"))
                .contains("no-cache");
    }

    @ParameterizedTest
    @CsvSource({"'id-ID,id;q=0.9', id", "'ms', id", "'en-US', en", "'fr,id;q=0.4', id", "'fr', en"})
    void speaksTheLanguageOfTheReader(String accepted, String language) throws Exception {
        assertThat(served.get("/", "Accept-Language", accepted).body()).contains("<html lang=\"" + language + "\"");
    }
}
