package org.runut.desk.web;

import io.helidon.http.HeaderNames;
import io.helidon.http.SetCookie;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.runut.desk.page.Frame;
import org.runut.desk.page.Notice;
import org.runut.desk.work.Wishes;

/** What is known of who asks: language, colours, the visit. Kept in cookies of this site alone. */
final class Visitors {
    private static final String VISIT = "runut_visit";
    private static final String LANGUAGE = "runut_lang";
    private static final String THEME = "runut_theme";
    private static final String SEEN = "runut_seen";
    private static final Duration PAUSE = Duration.ofMinutes(30);
    private static final Set<String> LANGUAGES = Set.of("id", "en");
    private static final Set<String> THEMES = Set.of("light", "dark");

    private final Tokens tokens = new Tokens();
    private final String otherwise;
    private final String assets;
    private final Gate gate;

    Visitors(String language, String assets, Gate gate) {
        this.gate = gate;
        this.otherwise = language;
        this.assets = assets;
    }

    /** What goes around a page for this visitor; begins a visit where there is none. */
    Frame frame(ServerRequest request, ServerResponse response) {
        String visit = cookie(request, VISIT);
        if (visit.isEmpty()) {
            visit = begin(request, response);
        }
        String asked = request.query().first("lang").orElse("");
        if (LANGUAGES.contains(asked)) {
            keep(request, response, LANGUAGE, asked, false);
        }
        String theme = cookie(request, THEME);
        return new Frame(
                Frame.words(language(request, asked)),
                THEMES.contains(theme) ? theme : "",
                tokens.of(visit),
                here(request),
                assets,
                Asked.words(request, "q"),
                Notice.NONE,
                gate.who(request));
    }

    /** Begins another visit: forms of the one before no longer count. */
    String begin(ServerRequest request, ServerResponse response) {
        String visit = tokens.visit();
        keep(request, response, VISIT, visit, true);
        return visit;
    }

    /** Whether the visitor's side of the way is encrypted, as a proxy that stands before the desk says. */
    static boolean isSecure(ServerRequest request) {
        return "https"
                .equals(request.headers().first(HeaderNames.X_FORWARDED_PROTO).orElse(""));
    }

    /** Where the desk is, as the visitor sees it: with a stroke at the end. */
    static String base(ServerRequest request) {
        String host = request.headers().first(HeaderNames.HOST).orElse("localhost");
        return (isSecure(request) ? "https://" : "http://") + host + "/";
    }

    private static String here(ServerRequest request) {
        String query = request.query().rawValue();
        String path = request.path().rawPath();
        return query.isEmpty() ? path : path + "?" + query;
    }

    private String language(ServerRequest request, String asked) {
        if (LANGUAGES.contains(asked)) {
            return asked;
        }
        String kept = cookie(request, LANGUAGE);
        return LANGUAGES.contains(kept) ? kept : accepted(request);
    }

    /** The first of the browser's languages that there is; readers of Malay are taken to read Indonesian rather than English. */
    private String accepted(ServerRequest request) {
        String header = request.headers().first(HeaderNames.ACCEPT_LANGUAGE).orElse("");
        for (String part : header.split(",")) {
            switch (part.strip().split("[-;_]", 2)[0].toLowerCase(Locale.ROOT)) {
                case "id", "in", "ms" -> {
                    return "id";
                }
                case "en" -> {
                    return "en";
                }
                default -> {}
            }
        }
        return otherwise;
    }

    /** Whether a form was sent from a page of this visit. */
    boolean sent(ServerRequest request, Wishes.Fields form) {
        return tokens.isRight(form.get("token"), cookie(request, VISIT));
    }

    /** Keeps what the visitor asked for. */
    void prefer(ServerRequest request, ServerResponse response, Form form) {
        if (LANGUAGES.contains(form.get("lang"))) {
            keep(request, response, LANGUAGE, form.get("lang"), false);
        }
        if (THEMES.contains(form.get("theme"))) {
            keep(request, response, THEME, form.get("theme"), false);
        }
    }

    /**
     * When the visitor was here the last time, and notes that it is now: two times in a cookie, of this visit and of the one
     * before. A visit ends with half an hour in which nothing was asked for. Empty where this is the first.
     */
    Optional<Instant> seenBefore(ServerRequest request, ServerResponse response, Instant now) {
        var times = Arrays.stream(cookie(request, SEEN).split("-"))
                .filter(time -> time.matches("\\d{1,12}"))
                .map(time -> Instant.ofEpochSecond(Long.parseLong(time)))
                .filter(time -> !time.isAfter(now))
                .toList();
        boolean same = !times.isEmpty() && times.getFirst().isAfter(now.minus(PAUSE));
        var before = same ? times.stream().skip(1).findFirst() : times.stream().findFirst();
        String older = before.map(time -> "-" + time.getEpochSecond()).orElse("");
        keep(request, response, SEEN, now.getEpochSecond() + older, false);
        return before;
    }

    private static String cookie(ServerRequest request, String name) {
        return request.headers().cookies().first(name).orElse("");
    }

    private static void keep(ServerRequest request, ServerResponse response, String name, String value, boolean visit) {
        var cookie = SetCookie.builder(name, value)
                .path("/")
                .httpOnly(true)
                .secure(isSecure(request))
                .sameSite(SetCookie.SameSite.STRICT);
        if (!visit) {
            cookie.maxAge(Duration.ofDays(365));
        }
        response.headers().addCookie(cookie.build());
    }
}
