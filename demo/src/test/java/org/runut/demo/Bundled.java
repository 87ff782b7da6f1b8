package org.runut.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The demo's files as they lie in the source tree. */
final class Bundled {
    static final Path STORIES = Path.of("src/main/resources/org/runut/demo/stories");

    private Bundled() {}

    static List<String> stories() {
        return DemoArticles.all().stream().map(DemoArticle::story).distinct().toList();
    }

    /** The names of all articles, {@code gempa/01}. */
    static List<String> articles() {
        return DemoArticles.all().stream()
                .map(article -> article.name().replaceFirst("\\.txt$", ""))
                .toList();
    }

    static Path text(String article) {
        return STORIES.resolve(article + ".txt");
    }

    static JsonNode gold(String article) {
        return json(STORIES.resolve(article + ".json"));
    }

    static JsonNode ledger(String story) {
        return json(STORIES.resolve(story).resolve("ledger.json"));
    }

    private static JsonNode json(Path file) {
        try {
            return JsonMapper.shared().readTree(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
