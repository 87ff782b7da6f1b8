package org.runut.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The golden files: what the program found when a person last read it. {@code -Drunut.golden=write} writes them anew. */
final class Golden {
    static final Path FOLDER = Path.of("golden");

    private Golden() {}

    static void check(String name, String found) throws IOException {
        Path file = FOLDER.resolve(name + ".txt");
        if ("write".equals(System.getProperty("runut.golden"))) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, found);
        }
        assertThat(found)
                .as("golden/%s.txt; read the difference, then run with -Drunut.golden=write", name)
                .isEqualTo(Files.readString(file));
    }
}
