package org.runut.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.runut.evaluate.GoldArticle.GoldFigure;
import org.runut.evaluate.GoldArticle.GoldQuote;
import org.runut.evaluate.GoldArticle.GoldTime;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the annotations of one article. */
final class GoldReader {
    private final JsonMapper json = new JsonMapper();

    /** The annotations; empty where the file holds something else. */
    Optional<GoldArticle> read(Path file) throws IOException {
        try {
            var tree = json.readTree(Files.readString(file));
            return tree.has("figures") && tree.has("quotes")
                    ? Optional.of(article(stem(file), tree))
                    : Optional.empty();
        } catch (JacksonException e) {
            throw new IOException(file + " is no gold file: " + e.getOriginalMessage(), e);
        }
    }

    static String stem(Path file) {
        String name = String.valueOf(file.getFileName());
        int point = name.lastIndexOf('.');
        return point < 0 ? name : name.substring(0, point);
    }

    private static GoldArticle article(String name, JsonNode tree) {
        return new GoldArticle(
                name,
                list(tree, "figures", GoldReader::figure),
                list(tree, "quotes", GoldReader::quote),
                list(tree, "times", GoldReader::time),
                flag(tree, "times_partial"));
    }

    private static <T> List<T> list(JsonNode tree, String name, Function<JsonNode, T> read) {
        List<T> all = new ArrayList<>();
        tree.path(name).forEach(node -> all.add(read.apply(node)));
        return all;
    }

    private static GoldFigure figure(JsonNode node) {
        return new GoldFigure(
                number(node, "lo"),
                number(node, "hi"),
                word(node, "unit"),
                word(node, "counted"),
                word(node, "status"),
                name(node, "speaker"),
                list(node, "via", n -> n.asString("")),
                flag(node, "headline"),
                flag(node, "optional"),
                word(node, "evidence"));
    }

    private static GoldQuote quote(JsonNode node) {
        return new GoldQuote(
                name(node, "speaker"),
                flag(node, "direct"),
                word(node, "starts"),
                word(node, "ends"),
                flag(node, "optional"));
    }

    private static GoldTime time(JsonNode node) {
        return new GoldTime(word(node, "evidence"), name(node, "value"));
    }

    private static @Nullable Double number(JsonNode node, String name) {
        var value = node.path(name);
        return value.isNumber() ? Double.valueOf(value.asDouble()) : null;
    }

    private static String word(JsonNode node, String name) {
        String value = name(node, name);
        return value == null ? "" : value;
    }

    private static @Nullable String name(JsonNode node, String name) {
        var value = node.path(name);
        return value.isString() ? value.asString() : null;
    }

    private static boolean flag(JsonNode node, String name) {
        return node.path(name).asBoolean(false);
    }
}
