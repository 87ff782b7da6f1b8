package org.runut.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The bundled articles of the demo. */
public final class DemoArticles {
    private static final String FOLDER = "stories/";

    private DemoArticles() {}

    /** All articles, story by story, in the order of their numbers. */
    public static List<DemoArticle> all() {
        return read("index.txt")
                .lines()
                .map(name -> new DemoArticle(name, read(name)))
                .toList();
    }

    private static String read(String name) {
        try (var in = DemoArticles.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("the demo lacks its resource " + FOLDER + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
