package org.runut.desk.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** What a form sent: {@code application/x-www-form-urlencoded}. */
final class Form {
    private final Map<String, String> fields = new HashMap<>();

    private Form() {}

    /** Reads what was sent; of a field that is there twice the first counts, what is not well formed is left out. */
    static Form of(String sent) {
        var form = new Form();
        for (String pair : sent.split("&")) {
            int equal = pair.indexOf('=');
            if (equal > 0) {
                try {
                    form.fields.putIfAbsent(decoded(pair.substring(0, equal)), decoded(pair.substring(equal + 1)));
                } catch (IllegalArgumentException e) {
                    continue;
                }
            }
        }
        return form;
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part, StandardCharsets.UTF_8);
    }

    /** The field; empty where it was not sent. */
    String get(String name) {
        return fields.getOrDefault(name, "");
    }
}
