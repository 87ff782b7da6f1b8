package org.runut.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.runut.evaluate.GoldArticle.GoldFigure;
import org.runut.evaluate.GoldArticle.GoldQuote;
import org.runut.evaluate.GoldArticle.GoldTime;
import tools.jackson.databind.JsonNode;

/** Reads the annotations of one article. */
final class GoldReader {
    private GoldReader() {}

    /** The annotations; empty where the file holds something else. The prefix stands before the name of the article. */
    static Optional<GoldArticle> read(Path file, String prefix) throws IOException {
        var tree = GoldJson.read(file);
        return tree.has("figures") && tree.has("quotes")
                ? Optional.of(article(prefix + stem(file), tree))
                : Optional.empty();
    }

    static String stem(Path file) {
        String name = String.valueOf(file.getFileName());
        int point = name.lastIndexOf('.');
        return point < 0 ? name : name.substring(0, point);
    }

    private static GoldArticle article(String name, JsonNode tree) {
        return new GoldArticle(
                name,
                GoldJson.list(tree, "figures", GoldReader::figure),
                GoldJson.list(tree, "quotes", GoldReader::quote),
                GoldJson.list(tree, "times", GoldReader::time),
                GoldJson.flag(tree, "times_partial"));
    }

    private static GoldFigure figure(JsonNode node) {
        return new GoldFigure(
                GoldJson.number(node, "lo"),
                GoldJson.number(node, "hi"),
                GoldJson.word(node, "unit"),
                GoldJson.word(node, "counted"),
                GoldJson.word(node, "status"),
                GoldJson.name(node, "speaker"),
                GoldJson.list(node, "via", n -> n.asString("")),
                GoldJson.flag(node, "headline"),
                GoldJson.flag(node, "optional"),
                GoldJson.word(node, "evidence"));
    }

    private static GoldQuote quote(JsonNode node) {
        return new GoldQuote(
                GoldJson.name(node, "speaker"),
                GoldJson.flag(node, "direct"),
                GoldJson.word(node, "starts"),
                GoldJson.word(node, "ends"),
                GoldJson.flag(node, "optional"));
    }

    private static GoldTime time(JsonNode node) {
        return new GoldTime(GoldJson.word(node, "evidence"), GoldJson.name(node, "value"));
    }
}
