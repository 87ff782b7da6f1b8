package org.runut.web.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.runut.web.RudeServer;
import org.runut.web.fetch.Fetched.Answer;
import org.runut.web.fetch.Fetched.Failure;
import org.runut.web.fetch.Fetched.Reason;

/** Whatever a server does, a fetch ends in time with an answer or with a reason. */
class FetcherTest extends FetchTests {
    private Fetched fetch(String path) {
        return fetcher.fetch(Request.of(server.address(path)));
    }

    private static String content(Fetched fetched) {
        assertThat(fetched).isInstanceOf(Answer.class);
        return new String(((Answer) fetched).content(), StandardCharsets.UTF_8);
    }

    @Test
    void aPageComesWithItsHeaders() {
        server.at("/a", 200, "Content-Type: text/html; charset=utf-8\nETag: \"1\"", "<p>satu</p>");

        var answer = (Answer) fetch("/a");

        assertThat(answer.isPage()).isTrue();
        assertThat(answer.header("etag")).isEqualTo("\"1\"");
        assertThat(content(answer)).isEqualTo("<p>satu</p>");
    }

    @Test
    void whatHasNotChangedIsSaidNotToHave() {
        server.at("/a", (request, out) -> {
            boolean known = request.contains("If-None-Match: \"1\"");
            RudeServer.send(out, known ? 304 : 200, "", new byte[0]);
        });

        var answer = (Answer) fetcher.fetch(new Request(server.address("/a"), "\"1\"", null));

        assertThat(answer.isUnchanged()).isTrue();
    }

    @Test
    void aConnectionThatClosesWithoutAWordIsTriedOnceMore() {
        server.at("/a", (request, out) -> {
            if (server.asked().size() > 1) {
                RudeServer.send(out, 200, "", "di sini".getBytes(StandardCharsets.UTF_8));
            }
        });

        assertThat(content(fetch("/a"))).isEqualTo("di sini");
        assertThat(server.asked()).hasSize(2);
    }

    @Test
    void redirectsAreFollowedRelativeOnesToo() {
        server.at("/a", 301, "Location: b/c?x=1", "");
        server.at("/b/c?x=1", 200, "", "di sini");

        var answer = (Answer) fetch("/a");

        assertThat(content(answer)).isEqualTo("di sini");
        assertThat(answer.requested()).isEqualTo(server.address("/a"));
        assertThat(answer.address()).isEqualTo(server.address("/b/c?x=1"));
    }

    @Test
    void aRedirectMayHoldASpaceAsBrowsersTakeIt() {
        server.at("/a", 302, "Location: /b%20c", "");
        server.at("/d", 302, "Location: /b c", "");
        server.at("/b%20c", 200, "", "di sini");

        assertThat(content((Answer) fetch("/a"))).isEqualTo("di sini");
        assertThat(content((Answer) fetch("/d"))).isEqualTo("di sini");
    }

    @Test
    void aLoopOfRedirectsEnds() {
        server.at("/a", 302, "Location: /b", "");
        server.at("/b", 302, "Location: /a", "");

        assertThat(reason(fetch("/a"))).isEqualTo(Reason.REDIRECTS);
    }

    @Test
    void aRedirectIntoAPrivateNetworkIsNotFollowed() {
        server.at("/a", 302, "Location: " + server.address("127.0.0.1", "/secret"), "");
        server.at("/secret", 200, "", "rahasia");

        assertThat(reason(fetch("/a"))).isEqualTo(Reason.ADDRESS);
        assertThat(server.asked()).containsExactly("/a");
    }

    @Test
    void aNameThatChangesItsMindLeadsNowhere() throws IOException {
        var publicly = InetAddress.getByAddress(new byte[] {9, 9, 9, 9});
        var privately = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
        var answers = new ArrayDeque<InetAddress[]>();
        answers.add(new InetAddress[] {publicly});
        answers.add(new InetAddress[] {privately});
        answers.add(new InetAddress[] {publicly, privately});
        var resolver = new GuardedResolver(Set.of(), host -> answers.remove());

        assertThat(resolver.resolve("kabar.example"))
                .as("asked once for each connection")
                .containsExactly(publicly);
        assertThat(answers).hasSize(2);
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> resolver.resolve("kabar.example"))
                    .isInstanceOf(GuardedResolver.RefusedAddressException.class);
        }
    }

    @Test
    void aNameOutsideThatLeadsInsideIsNotAskedEvenAfterARedirect() throws IOException {
        var local = InetAddress.getLoopbackAddress();
        server.at("/a", 302, "Location: " + server.address("kabar.example", "/secret"), "");
        server.at("/secret", 200, "", "rahasia");
        try (var other =
                new Fetcher(Set.of("localhost"), LIMITS, Clock.systemUTC(), host -> new InetAddress[] {local})) {
            assertThat(reason(other.fetch(Request.of(server.address("kabar.example", "/secret")))))
                    .isEqualTo(Reason.ADDRESS);
            assertThat(reason(other.fetch(Request.of(server.address("/a"))))).isEqualTo(Reason.ADDRESS);
        }
        assertThat(server.asked()).containsExactly("/a");
    }

    @Test
    void ofABodyThatIsLongerThanItsServerSaysOnlyThatMuchCounts() {
        server.at(
                "/a",
                (request, out) -> out.write(
                        "HTTP/1.1 200 -\r\nContent-Length: 5\r\n\r\nhello world".getBytes(StandardCharsets.US_ASCII)));

        assertThat(content(fetch("/a"))).isEqualTo("hello");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/",
                "http://127.1/",
                "http://2130706433/",
                "http://0.0.0.0/",
                "http://10.1.2.3/",
                "http://192.168.1.1/",
                "http://169.254.169.254/latest",
                "http://[::1]/",
                "http://[::ffff:10.0.0.1]/",
                "http://[fd00::1]/",
                "http://[64:ff9b::7f00:1]/",
                "ftp://example.org/",
                "file:///etc/passwd",
                "http:///x",
                "http://user:secret@localhost/",
                "http://localhost:99999/"
            })
    void addressesThatAreNobodysBusinessAreNotAsked(String address) {
        assertThat(reason(fetcher.fetch(Request.of(java.net.URI.create(address)))))
                .isIn(Reason.ADDRESS, Reason.CONNECTION);
        assertThat(server.asked()).isEmpty();
    }

    @Test
    void aServerThatSaysNothingIsLeft() {
        server.at("/a", (request, out) -> Thread.sleep(5000));

        assertThat(reason(fetch("/a"))).isEqualTo(Reason.TIME);
    }

    @Test
    void aServerThatDripsIsLeft() {
        server.at("/head", (request, out) -> drip(out, "HTTP/1.1 200 -\r\nX: "));
        server.at("/body", (request, out) -> drip(out, "HTTP/1.1 200 -\r\nContent-Length: 90000\r\n\r\n"));

        assertThat(reason(fetch("/head"))).isEqualTo(Reason.TIME);
        assertThat(reason(fetch("/body"))).isEqualTo(Reason.TIME);
    }

    private static void drip(OutputStream out, String start) throws IOException, InterruptedException {
        out.write(start.getBytes(StandardCharsets.US_ASCII));
        for (int i = 0; i < 100; i++) {
            out.write('x');
            out.flush();
            Thread.sleep(50);
        }
    }

    @Test
    void anEndlessBodyIsCut() {
        server.at("/a", (request, out) -> {
            out.write("HTTP/1.1 200 -\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            byte[] chunk = new byte[1 << 16];
            for (int i = 0; i < 10_000; i++) {
                out.write(chunk);
            }
        });

        assertThat(reason(fetch("/a"))).isEqualTo(Reason.SIZE);
    }

    @Test
    void endlessHeadersAreCut() {
        server.at("/a", (request, out) -> {
            out.write("HTTP/1.1 200 -\r\n".getBytes(StandardCharsets.US_ASCII));
            for (int i = 0; i < 1_000_000; i++) {
                out.write(("X-" + i + ": 1\r\n").getBytes(StandardCharsets.US_ASCII));
            }
        });

        assertThat(reason(fetch("/a"))).isEqualTo(Reason.CONNECTION);
    }

    @Test
    void aBombIsNotUnpacked() throws IOException {
        byte[] bomb = gzip(new byte[50_000_000]);
        server.at("/a", (request, out) -> RudeServer.send(out, 200, "Content-Encoding: gzip", bomb));

        assertThat(bomb).hasSizeLessThan(LIMITS.bytes());
        assertThat(reason(fetch("/a"))).isEqualTo(Reason.SIZE);
    }

    @Test
    void aTornCompressedBodyGivesWhatItHolds() throws IOException {
        byte[] whole = gzip("Sedikitnya dua belas orang. ".repeat(2000).getBytes(StandardCharsets.UTF_8));
        byte[] torn = Arrays.copyOf(whole, whole.length - 12);
        server.at("/a", (request, out) -> RudeServer.send(out, 200, "Content-Encoding: gzip", torn));

        assertThat(content(fetch("/a"))).startsWith("Sedikitnya dua belas orang. ");
    }

    private static byte[] gzip(byte[] content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(out)) {
            zip.write(content);
        }
        return out.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\r\n\r\n",
                "GARBAGE\r\n\r\n",
                "HTTP/1.1 abc -\r\n\r\n",
                "HTTP/1.1 200 -\r\nContent-Length: -5\r\n\r\n",
                "HTTP/1.1 200 -\r\nContent-Length: 500\r\n\r\nshort",
                "HTTP/1.1 200 -\r\nTransfer-Encoding: chunked\r\n\r\nZZ\r\nx",
                "HTTP/1.1 200 -\r\nContent-Encoding: gzip\r\nContent-Length: 4\r\n\r\nnope",
                "HTTP/1.1 200 -\r\nContent-Encoding: rot13\r\nContent-Length: 4\r\n\r\nabpe",
                "HTTP/1.1 302 -\r\nLocation: http://[\r\nContent-Length: 0\r\n\r\n"
            })
    void aBrokenAnswerIsAReason(String bytes) {
        server.at("/a", (request, out) -> out.write(bytes.getBytes(StandardCharsets.ISO_8859_1)));

        assertThat(reason(fetch("/a"))).isIn(Reason.CONNECTION, Reason.ADDRESS);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            HTTP/1.1 200 -~Content-Length: 500~~short              | It can't be fetched: the answer is broken or cut off
            HTTP/1.1 200 -~Content-Length: -5~~                    | It can't be fetched: the answer is broken or cut off
            HTTP/1.1 200 -~Transfer-Encoding: chunked~~ZZ~x        | It can't be fetched: the answer is broken or cut off
            HTTP/1.1 200 -~Content-Encoding: gzip~Content-Length: 4~~nope | It can't be fetched: the body is not compressed
            HTTP/1.1 200 -~Content-Encoding: br~Content-Length: 4~~nope   | It can't be fetched: the content coding "br"
            GARBAGE~~                                              | It can't be fetched: the server hung up
            """)
    void whatWentWrongIsSaidInASentence(String answer, String begin) {
        server.at("/a", (request, out) -> out.write(answer.replace("~", "\r\n").getBytes(StandardCharsets.ISO_8859_1)));

        assertThat(((Failure) fetch("/a")).detail()).startsWith(begin).endsWith(".");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            403 | The server answered 403: it lets in no program, or nobody without a login; save the page in a browser and add the file.
            404 | The server answered 404.
            429 | The server answered 429: it is busy or out of order; try again later.
            """)
    void aServerThatGivesNoPageIsToldWithWhatToDo(int status, String told) {
        server.at("/a", status, "", "");

        assertThat(((Answer) fetch("/a")).told()).isEqualTo(told);
    }

    @Test
    void aHostThatIsNotThereIsToldAsThat() {
        var closed = server.address("nowhere.invalid", "/");

        assertThat(((Failure) fetcher.fetch(Request.of(closed))).detail())
                .isEqualTo("It can't be fetched: the host can't be found; check the address and the network.");
    }
}
