package org.runut.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import org.runut.ledger.ToldStory;

/** What the reports of {@code watch} told last, a line a story, so that one after a stop or a kill begins where the last ended. */
final class ToldFile {
    private static final int FIELDS = 5;

    private final Path file;

    ToldFile(Path folder) {
        this.file = folder.resolve("told.txt");
    }

    /** The stories as they were told of; empty where none ever was. A torn file counts for nothing. */
    Optional<List<ToldStory>> read() throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readAllLines(file).stream()
                    .map(line -> line.split(" "))
                    .map(ToldFile::story)
                    .toList());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static ToldStory story(String[] fields) {
        if (fields.length != FIELDS) {
            throw new IllegalArgumentException("not a line of this file");
        }
        return new ToldStory(
                fields[0],
                Integer.parseInt(fields[1]),
                Integer.parseInt(fields[2]),
                Integer.parseInt(fields[3]),
                fields[4]);
    }

    /** Keeps what was told, all of it or nothing. */
    void write(List<ToldStory> stories) throws IOException {
        var lines = stories.stream()
                .map(s -> String.join(
                        " ",
                        s.id(),
                        String.valueOf(s.articles()),
                        String.valueOf(s.origins()),
                        String.valueOf(s.disputes()),
                        s.state()))
                .toList();
        var made = file.resolveSibling(file.getFileName() + ".new");
        Files.write(made, lines);
        Files.move(made, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
