package org.runut.desk.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The fields of a search as they were filled in.
 *
 * @param fields by name; those that are empty may be left out
 */
public record SearchAsked(Map<String, String> fields) {
    public SearchAsked {
        fields = new LinkedHashMap<>(fields);
    }

    /** What was typed into a field; empty for nothing. */
    public String of(String name) {
        return fields.getOrDefault(name, "");
    }

    /** Whether something beside words is asked for. */
    public boolean isNarrowed() {
        return fields.entrySet().stream()
                .anyMatch(field ->
                        !field.getKey().equals("q") && !field.getValue().isBlank());
    }

    /** The address of the same search. */
    public String address() {
        return "/search" + query();
    }

    /** What comes behind the path in an address. */
    public String query() {
        return fields.entrySet().stream()
                .filter(field -> !field.getValue().isBlank())
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "?", ""));
    }
}
