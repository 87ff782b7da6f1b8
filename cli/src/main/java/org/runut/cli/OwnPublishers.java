package org.runut.cli;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.runut.pack.Publisher;

/** The user's own table of publishers: {@code publishers.tsv} beside the ledger, for a PostgreSQL one in the user's data directory. */
final class OwnPublishers {
    private static final String FILE = "publishers.tsv";

    private OwnPublishers() {}

    /** What the table beside the ledger at this place says; nothing where there is none. */
    static List<Publisher> beside(String place) {
        Path file = place.startsWith("jdbc:")
                ? UserFiles.data(System.getenv()).resolve(FILE)
                : Path.of(place).toAbsolutePath().resolveSibling(FILE);
        if (!Files.isRegularFile(file)) {
            return List.of();
        }
        try {
            return Publisher.table(Files.readAllLines(file));
        } catch (IllegalArgumentException e) {
            throw new Mistake(file + ", " + e.getMessage());
        } catch (MalformedInputException e) {
            throw new Mistake(file + " is no UTF-8 text");
        } catch (IOException e) {
            throw new Mistake(file + " can't be read: " + e.getMessage());
        }
    }
}
