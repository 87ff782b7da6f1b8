package org.runut.desk.web;

import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.Handler;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Lets through who may ask: whom nobody knows is sent to sign in, or told to come with a token; the rest are told no. */
final class Doors {
    private final Gate gate;
    private final Screens screens;

    Doors(Gate gate, Screens screens) {
        this.gate = gate;
        this.screens = screens;
    }

    /** What answers only those who may ask. */
    Handler only(Access access, Handler handler) {
        return (request, response) -> {
            var person = gate.who(request);
            if (access.admits(person)) {
                handler.handle(request, response);
            } else if (!person.isKnown()) {
                turnAway(request, response);
            } else if (isForPrograms(request.path().path())) {
                response.status(Status.FORBIDDEN_403).send(Screens.both("door.role"));
            } else {
                screens.forbid(request, response);
            }
        };
    }

    private static void turnAway(ServerRequest request, ServerResponse response) {
        String path = request.path().path();
        boolean feed = path.endsWith(".atom");
        if (feed || isForPrograms(path)) {
            response.header(HeaderNames.WWW_AUTHENTICATE, feed ? "Basic realm=\"Runut\"" : "Bearer");
            response.status(Status.UNAUTHORIZED_401).send(Screens.both("door.token"));
        } else {
            String to = "/sign-in?to=" + URLEncoder.encode(here(request), StandardCharsets.UTF_8);
            response.status(Status.SEE_OTHER_303)
                    .header(HeaderNames.LOCATION, to)
                    .send();
        }
    }

    private static boolean isForPrograms(String path) {
        return path.startsWith("/api/") || path.equals("/mcp");
    }

    private static String here(ServerRequest request) {
        boolean reads = "GET".equals(request.prologue().method().text());
        String query = request.query().rawValue();
        return !reads ? "/" : request.path().rawPath() + (query.isEmpty() ? "" : "?" + query);
    }
}
