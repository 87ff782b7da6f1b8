package org.runut.read.page;

import java.util.List;
import java.util.Optional;

/** Reads the date in the data with which a page fills itself: {@code "publishedAt":"2024-12-23T10:15:00"} in a script. */
final class ScriptDate {
    private static final int NEAR = 60;

    private final DateText dates;
    private final List<String> keys;

    ScriptDate(DateText dates) {
        this.dates = dates;
        this.keys = Table.read("dates.txt").getOrDefault("KEYS", List.of());
    }

    /** The date behind the first of the known keys. */
    Optional<String> find(List<String> scripts) {
        for (String key : keys) {
            String quoted = '"' + key + '"';
            for (String script : scripts) {
                int at = script.indexOf(quoted);
                if (at >= 0) {
                    int from = at + quoted.length();
                    var found = dates.first(script.substring(from, Math.min(script.length(), from + NEAR)), true);
                    if (found.isPresent() && found.get().start() < 5) {
                        return Optional.of(found.get().value());
                    }
                }
            }
        }
        return Optional.empty();
    }
}
