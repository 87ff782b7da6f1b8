package org.runut.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that names the archive of fetched pages. */
final class ArchiveOption {
    @Option(names = "--archive", paramLabel = "DIR", descriptionKey = "archive")
    @Nullable
    Path place;

    /** Where the archive is: the place named, else a directory of the user's own. */
    Path place(Terminal terminal) {
        return place == null ? UserFiles.data(terminal.environment()).resolve("archive") : place;
    }
}
