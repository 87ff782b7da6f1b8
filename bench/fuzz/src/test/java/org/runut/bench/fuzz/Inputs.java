package org.runut.bench.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.runut.read.Overrides;
import org.runut.read.Read;
import org.runut.read.Reader;

/** Hands bytes to readers of files. */
final class Inputs {
    private Inputs() {}

    /** Reads bytes as a file of that ending: each article has words, each refusal a sentence, and nothing is thrown. */
    static void read(byte[] bytes, String ending) {
        var file = file(bytes, ending);
        try {
            Reader.with(Overrides.NONE, InputStream.nullInputStream()).read(List.of(file.toString()), Inputs::check);
        } finally {
            delete(file);
        }
    }

    private static void check(Read read) {
        switch (read) {
            case Read.Taken(var article) -> assertThat(article.text()).isNotBlank();
            case Read.Rejected(var refused) -> assertThat(refused.detail()).endsWith(".");
        }
    }

    /** A file with these bytes. */
    static Path file(byte[] bytes, String ending) {
        try {
            return Files.write(Files.createTempFile("fuzz", ending), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
