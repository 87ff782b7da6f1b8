package org.runut.desk.web;

import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.Filter;
import io.helidon.webserver.http.FilterChain;
import io.helidon.webserver.http.RoutingRequest;
import io.helidon.webserver.http.RoutingResponse;
import java.util.Map;
import java.util.Set;

/**
 * Stands before everything: turns away what was sent to another name (a page elsewhere that had its name lead here), and what
 * asks too often; tells browsers what a page of the desk may do.
 */
final class Guard implements Filter {
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    private static final Map<HeaderName, String> HEADERS = Map.of(
            HeaderNames.create("Content-Security-Policy"), POLICY,
            HeaderNames.create("X-Content-Type-Options"), "nosniff",
            HeaderNames.create("X-Frame-Options"), "DENY",
            HeaderNames.create("Referrer-Policy"), "no-referrer",
            HeaderNames.create("Cross-Origin-Opener-Policy"), "same-origin",
            HeaderNames.create("Cross-Origin-Resource-Policy"), "same-origin",
            HeaderNames.create("Permissions-Policy"), "camera=(), geolocation=(), microphone=()");
    private static final Set<String> LOCAL = Set.of("localhost", "127.0.0.1", "[::1]");

    private final String host;
    private final RateLimit limit = new RateLimit(300, 60);

    Guard(String host) {
        this.host = host.contains(":") ? "[" + host + "]" : host;
    }

    @Override
    public void filter(FilterChain chain, RoutingRequest request, RoutingResponse response) {
        HEADERS.forEach(response::header);
        if (!isOurs(request.headers().first(HeaderNames.HOST).orElse(""))) {
            response.status(Status.MISDIRECTED_REQUEST_421).send("This desk is not served under that name.");
        } else if (!limit.allows(request.remotePeer().host(), System.nanoTime())) {
            response.header(HeaderNames.RETRY_AFTER, "1");
            response.status(Status.TOO_MANY_REQUESTS_429).send("Too many requests; wait a moment.");
        } else {
            chain.proceed();
        }
    }

    private boolean isOurs(String asked) {
        int port = asked.lastIndexOf(':');
        String name = port > asked.lastIndexOf(']') ? asked.substring(0, port) : asked;
        return LOCAL.contains(name) || name.equals(host);
    }
}
