package org.runut.web.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.runut.web.RudeServer;
import org.runut.web.fetch.Fetched.Answer;
import org.runut.web.fetch.Fetched.Reason;

/** What is sent arrives as it was given, only where it may, and ends in time whatever the server does. */
class PostTest extends FetchTests {
    private static final byte[] BODY = "{\"kabar\":\"banjir\"}".getBytes(StandardCharsets.UTF_8);

    private final List<String> lines = new CopyOnWriteArrayList<>();

    private Fetched post(URI address) {
        return fetcher.post(address, Map.of("Content-Type", "application/json", "X-Signature", "abc"), BODY);
    }

    @Test
    void headersAndLengthArriveAndTheAnswerComesBack() {
        server.at("/kait", (request, out) -> {
            lines.addAll(request);
            RudeServer.send(out, 202, "", new byte[0]);
        });

        var answer = (Answer) post(server.address("/kait"));

        assertThat(answer.status()).isEqualTo(202);
        assertThat(lines)
                .contains("POST /kait HTTP/1.1", "X-Signature: abc", "Content-Type: application/json")
                .contains("Content-Length: " + BODY.length);
    }

    @Test
    void aRedirectIsNotFollowed() {
        server.at("/kait", 307, "Location: /lain", "");

        assertThat(((Answer) post(server.address("/kait"))).status()).isEqualTo(307);
        assertThat(server.asked()).containsExactly("/kait");
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "[::1]", "0.0.0.0", "127.1.2.3", "[::ffff:127.0.0.1]", "2130706433"})
    void nothingIsSentIntoAPrivateNetwork(String host) {
        assertThat(reason(post(server.address(host, "/kait")))).isEqualTo(Reason.ADDRESS);
        assertThat(server.asked()).isEmpty();
    }

    @Test
    void aPublicNameThatLeadsIntoAPrivateNetworkIsRefused() {
        GuardedResolver.Names names = host -> new InetAddress[] {InetAddress.getLoopbackAddress()};
        try (var misled = new Fetcher(Set.of(), LIMITS, Clock.systemUTC(), names)) {
            var sent = misled.post(server.address("kait.example", "/kait"), Map.of(), BODY);

            assertThat(reason(sent)).isEqualTo(Reason.ADDRESS);
            assertThat(server.asked()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://kabar.example/", "file:///etc/hostname", "http:kait"})
    void onlyTheWebIsSentTo(String address) {
        assertThat(reason(post(URI.create(address)))).isEqualTo(Reason.ADDRESS);
    }

    @Test
    void aServerThatNeverAnswersIsGivenUp() {
        server.at("/kait", (request, out) -> Thread.sleep(5000));

        assertThat(reason(post(server.address("/kait")))).isEqualTo(Reason.TIME);
    }
}
