package org.runut.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.runut.demo.DemoArticle;
import org.runut.demo.DemoArticles;

/** Where the demo puts its articles and its ledger: made aside, then put in the place of the last run's. */
final class DemoPlace {
    private final Path made;
    private final Path last;

    private DemoPlace(Path made, Path last) {
        this.made = made;
        this.last = last;
    }

    /** A new place with the articles in it, below this directory, or below that of temporary files where it can't be written. */
    static DemoPlace in(Path directory) {
        try {
            return made(Files.createDirectories(directory));
        } catch (IOException e) {
            try {
                return made(Files.createTempDirectory("runut"));
            } catch (IOException none) {
                throw new UncheckedIOException(none);
            }
        }
    }

    private static DemoPlace made(Path directory) throws IOException {
        Path made = Files.createTempDirectory(directory, "demo-");
        for (DemoArticle article : DemoArticles.all()) {
            Path file = made.resolve("articles").resolve(article.name());
            Files.createDirectories(file.getParent());
            Files.writeString(file, article.text());
        }
        return new DemoPlace(made, directory.resolve("demo"));
    }

    Path articles() {
        return made.resolve("articles");
    }

    Path ledger() {
        return made.resolve("ledger.db");
    }

    /** Puts what was made in the place of the last run's; gives where it now is. */
    Path keep() {
        try {
            if (Files.exists(last)) {
                Path old = made.resolveSibling(made.getFileName() + "-old");
                Files.move(last, old);
                delete(old);
            }
            return Files.move(made, last);
        } catch (IOException e) {
            return made;
        }
    }

    private static void delete(Path directory) throws IOException {
        List<Path> all;
        try (var files = Files.walk(directory)) {
            all = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : all) {
            Files.delete(path);
        }
    }
}
