package org.runut.desk.web;

import io.helidon.webserver.http.ServerRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.runut.desk.work.Wishes;

/** What a form sent: {@code application/x-www-form-urlencoded}. */
final class Form implements Wishes.Fields {
    private final Map<String, List<String>> fields = new HashMap<>();

    private Form() {}

    /** Reads what a request sent. */
    static Form of(ServerRequest request) {
        return of(body(request));
    }

    /** What a request sent, as text; empty where it sent nothing. */
    static String body(ServerRequest request) {
        return request.content().hasEntity() ? request.content().as(String.class) : "";
    }

    /** Reads what was sent; what is not well formed is left out. */
    static Form of(String sent) {
        var form = new Form();
        for (String pair : sent.split("&")) {
            int equal = pair.indexOf('=');
            if (equal > 0) {
                decoded(pair.substring(0, equal))
                        .ifPresent(
                                name -> decoded(pair.substring(equal + 1)).ifPresent(value -> form.put(name, value)));
            }
        }
        return form;
    }

    private void put(String name, String value) {
        fields.computeIfAbsent(name, n -> new ArrayList<>()).add(value);
    }

    private static Optional<String> decoded(String part) {
        try {
            return Optional.of(URLDecoder.decode(part, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String get(String name) {
        return all(name).stream().findFirst().orElse("");
    }

    @Override
    public List<String> all(String name) {
        return fields.getOrDefault(name, List.of());
    }
}
