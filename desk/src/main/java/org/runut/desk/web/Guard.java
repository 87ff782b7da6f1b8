package org.runut.desk.web;

import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.Filter;
import io.helidon.webserver.http.FilterChain;
import io.helidon.webserver.http.RoutingRequest;
import io.helidon.webserver.http.RoutingResponse;
import io.helidon.webserver.http.ServerRequest;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

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

    private final Set<String> names;
    private final RateLimit limit = new RateLimit(300, 60);

    /** A guard of a desk that is served under these names, beside those of this machine and plain addresses. */
    Guard(Set<String> names) {
        this.names = names.stream().map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    }

    @Override
    public void filter(FilterChain chain, RoutingRequest request, RoutingResponse response) {
        HEADERS.forEach(response::header);
        if (Visitors.isSecure(request)) {
            response.header(HeaderNames.STRICT_TRANSPORT_SECURITY, "max-age=31536000");
        }
        if (!isOurs(request.headers().first(HeaderNames.HOST).orElse(""))) {
            response.status(Status.MISDIRECTED_REQUEST_421).send(Screens.both("guard.name"));
        } else if (!limit.allows(caller(request), System.nanoTime())) {
            response.header(HeaderNames.RETRY_AFTER, "1");
            response.status(Status.TOO_MANY_REQUESTS_429).send(Screens.both("guard.often"));
        } else {
            chain.proceed();
        }
    }

    private boolean isOurs(String asked) {
        int port = asked.lastIndexOf(':');
        String name = (port > asked.lastIndexOf(']') ? asked.substring(0, port) : asked).toLowerCase(Locale.ROOT);
        return LOCAL.contains(name) || names.contains(name) || isAddress(name);
    }

    /** A plain address can't be made to lead elsewhere, as a name can. */
    private static boolean isAddress(String name) {
        return name.startsWith("[") || !name.isEmpty() && name.chars().allMatch(c -> c == '.' || c >= '0' && c <= '9');
    }

    /** Who calls: as a proxy on this machine says, where one stands before the desk. */
    static String caller(ServerRequest request) {
        var told = request.headers().values(HeaderNames.X_FORWARDED_FOR);
        return request.remotePeer().address() instanceof InetSocketAddress peer && peer.getAddress() != null
                ? caller(peer.getAddress(), told)
                : request.remotePeer().host();
    }

    /** Who calls: a proxy adds whom it answers behind what it was told, and only one on this machine is believed. */
    static String caller(InetAddress peer, List<String> told) {
        String last = told.isEmpty() ? "" : told.getLast();
        String named = last.substring(last.lastIndexOf(',') + 1).strip();
        return peer.isLoopbackAddress() && !named.isEmpty() ? named : peer.getHostAddress();
    }
}
