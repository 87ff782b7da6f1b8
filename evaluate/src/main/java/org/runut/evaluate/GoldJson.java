package org.runut.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads gold in JSON: a missing field is as good as an empty one. */
final class GoldJson {
    private GoldJson() {}

    /** The content of a file; the message of an error names it. */
    static JsonNode read(Path file) throws IOException {
        try {
            return JsonMapper.shared().readTree(Files.readString(file));
        } catch (JacksonException e) {
            throw new IOException(file + " is no gold file: " + e.getOriginalMessage(), e);
        }
    }

    static <T> List<T> list(JsonNode tree, String name, Function<JsonNode, T> read) {
        List<T> all = new ArrayList<>();
        tree.path(name).forEach(node -> all.add(read.apply(node)));
        return all;
    }

    static @Nullable Double number(JsonNode node, String name) {
        var value = node.path(name);
        return value.isNumber() ? Double.valueOf(value.asDouble()) : null;
    }

    static String word(JsonNode node, String name) {
        String value = name(node, name);
        return value == null ? "" : value;
    }

    static @Nullable String name(JsonNode node, String name) {
        var value = node.path(name);
        return value.isString() ? value.asString() : null;
    }

    static boolean flag(JsonNode node, String name) {
        return node.path(name).asBoolean(false);
    }
}
