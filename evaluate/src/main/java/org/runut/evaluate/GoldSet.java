package org.runut.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the annotations of articles in a folder, and the texts they speak of. */
public final class GoldSet {
    private GoldSet() {}

    /**
     * The annotations of an article.
     *
     * @param gold what was annotated
     * @param text the file of the text; null where there is none
     */
    public record Entry(GoldArticle gold, @Nullable Path text) {}

    /**
     * Finds the annotations of a folder ({@code NAME.json}) and their texts ({@code NAME.txt}): beside them, else in the
     * folder of the same name two levels up, or in {@code data} there ({@code gold/seeds} speaks of {@code seeds},
     * {@code gold/news} of {@code data/news}).
     *
     * @param prefix stands before the names of the articles
     */
    static List<Entry> find(Path folder, String prefix) throws IOException {
        List<Entry> entries = new ArrayList<>();
        var places = places(folder);
        for (Path file : files(folder)) {
            var article = GoldReader.read(file, prefix);
            if (article.isPresent()) {
                entries.add(new Entry(article.get(), text(places, GoldReader.stem(file))));
            }
        }
        return entries;
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
