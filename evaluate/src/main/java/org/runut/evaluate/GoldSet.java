package org.runut.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A folder of gold annotations and the texts they speak of.
 *
 * @param articles the annotations, in the order of their names
 * @param texts    the texts that were found, in the same order
 * @param missing  names of annotations without a text
 */
public record GoldSet(List<GoldArticle> articles, List<Path> texts, List<String> missing) {
    public GoldSet {
        articles = List.copyOf(articles);
        texts = List.copyOf(texts);
        missing = List.copyOf(missing);
    }

    /**
     * Finds the annotations of a folder ({@code NAME.json}) and their texts ({@code NAME.txt}): beside them, else in the
     * folder of the same name two levels up, or in {@code data} there ({@code gold/seeds} speaks of {@code seeds},
     * {@code gold/news} of {@code data/news}).
     */
    public static GoldSet find(Path folder) throws IOException {
        var reader = new GoldReader();
        List<GoldArticle> articles = new ArrayList<>();
        List<Path> texts = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        var places = places(folder);
        for (Path file : files(folder)) {
            var article = reader.read(file);
            if (article.isPresent()) {
                articles.add(article.get());
                var text = text(places, article.get().name());
                if (text == null) {
                    missing.add(article.get().name());
                } else {
                    texts.add(text);
                }
            }
        }
        return new GoldSet(articles, texts, missing);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var entries = Files.list(folder)) {
            return entries.filter(p -> p.toString().endsWith(".json")).sorted().toList();
        }
    }

    private static List<Path> places(Path folder) {
        var whole = folder.toAbsolutePath().normalize();
        var name = whole.getFileName();
        var parent = whole.getParent();
        var top = parent == null ? null : parent.getParent();
        if (name == null || top == null) {
            return List.of(whole);
        }
        return List.of(whole, top.resolve(name), top.resolve("data").resolve(name));
    }

    private static @Nullable Path text(List<Path> places, String name) {
        for (Path place : places) {
            var text = place.resolve(name + ".txt");
            if (Files.isRegularFile(text)) {
                return text;
            }
        }
        return null;
    }
}
