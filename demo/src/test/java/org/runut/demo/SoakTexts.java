package org.runut.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What the soak tests begin with, and how long they last. */
final class SoakTexts {
    private static final int MINUTES = Integer.getInteger("runut.soak.minutes", 0);
    static final long SEED = Long.getLong("runut.soak.seed", 1);

    private SoakTexts() {}

    /**
     * Whether another round is due: where no time is asked for as many as are given here, so that a build tries the same on a
     * slow machine as on a fast one.
     */
    static boolean goesOn(int done, int rounds, long begun) {
        var time = Duration.ofNanos(System.nanoTime() - begun);
        return MINUTES > 0 ? time.toMinutes() < MINUTES : done < rounds;
    }

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
