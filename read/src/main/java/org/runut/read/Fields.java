package org.runut.read;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What an input says of its article, as written.
 *
 * @param url       the address
 * @param outlet    the outlet
 * @param title     the headline
 * @param published the date, not yet checked
 * @param modified  when it was last changed, not yet checked
 * @param language  the language
 * @param author    the byline
 */
record Fields(
        @Nullable String url,
        @Nullable String outlet,
        @Nullable String title,
        @Nullable String published,
        @Nullable String modified,
        @Nullable String language,
        @Nullable String author) {
    static final Fields NONE = new Fields(null, null, null, null, null, null, null);

    /** The fields of an object of front matter or JSON; others in it are left alone. */
    static Fields of(JsonNode object) {
        return new Fields(
                first(object, "url"),
                first(object, "outlet", "source_domain"),
                first(object, "title"),
                first(object, "published", "date_publish"),
                first(object, "modified", "date_modify"),
                first(object, "language"),
                first(object, "author"));
    }

    private static @Nullable String first(JsonNode object, String... names) {
        for (String name : names) {
            var node = object.get(name);
            String value = node == null ? "" : written(node);
            if (!value.isBlank()) {
                return value.strip();
            }
        }
        return null;
    }

    private static String written(JsonNode node) {
        if (node.isArray()) {
            List<String> parts = new ArrayList<>();
            node.forEach(part -> parts.add(part.asString("")));
            return String.join(", ", parts);
        }
        return node.asString("");
    }
}
