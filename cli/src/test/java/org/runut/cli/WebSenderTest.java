package org.runut.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Webhooks are told over the web, and nothing in a private network is unless it was allowed by name. */
class WebSenderTest {
    private static final byte[] BODY = "{\"cerita\":\"banjir\"}".getBytes(StandardCharsets.UTF_8);

    private final List<String> received = new CopyOnWriteArrayList<>();
    private final AllowOption allow = new AllowOption();
    private HttpServer server;

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            received.add(exchange.getRequestMethod() + " "
                    + exchange.getRequestHeaders().getFirst("X-Kait") + " " + body);
            exchange.sendResponseHeaders(
                    Integer.parseInt(exchange.getRequestURI().getPath().substring(1)), -1);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    private String address(String host, int status) {
        return "http://" + host + ":" + server.getAddress().getPort() + "/" + status;
    }

    @ParameterizedTest
    @CsvSource({"200, true", "204, true", "302, false", "404, false", "500, false"})
    void onlyAnAnswerThatSaysSoMeansThatItWasTaken(int status, boolean taken) {
        allow.hosts = Set.of("localhost");

        var sent = new WebSender(allow).post(address("localhost", status), Map.of("X-Kait", "k"), BODY);

        assertThat(sent.ok()).isEqualTo(taken);
        assertThat(sent.detail()).isEqualTo(String.valueOf(status));
        assertThat(received).containsExactly("POST k {\"cerita\":\"banjir\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1", "[::1]", "127.9.9.9"})
    void nothingGoesIntoAPrivateNetworkUnasked(String host) {
        var sent = new WebSender(allow).post(address(host, 200), Map.of(), BODY);

        assertThat(sent.ok()).isFalse();
        assertThat(sent.detail()).endsWith(".");
        assertThat(received).isEmpty();
    }

    @Test
    void whatIsNoAddressIsASentence() {
        var sent = new WebSender(allow).post("kabar", Map.of(), BODY);

        assertThat(sent.ok()).isFalse();
        assertThat(sent.detail()).endsWith(".");
    }
}
