package org.runut.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What the soak tests begin with, and how long they last. */
final class SoakTexts {
    static final Duration TIME = Integer.getInteger("runut.soak.minutes", 0) > 0
            ? Duration.ofMinutes(Integer.getInteger("runut.soak.minutes"))
            : Duration.ofSeconds(3);
    static final long SEED = Long.getLong("runut.soak.seed", 1);

    private SoakTexts() {}

    /** The articles of the demo and of the benchmark, story by story. */
    static List<String> all() throws IOException {
        List<String> texts = new ArrayList<>();
        DemoArticles.all().forEach(article -> texts.add(article.text()));
        try (var files = Files.walk(Path.of("../benchmark/stories"))) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                texts.add(Files.readString(file));
            }
        }
        return texts;
    }
}
