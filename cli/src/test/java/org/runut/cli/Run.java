package org.runut.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * One run of the command line inside the test.
 *
 * @param exit its exit code
 * @param out  what it wrote to standard output
 * @param err  what it wrote to standard error
 */
record Run(int exit, String out, String err) {

    /** Runs as a user whose home is the given directory, with nothing on standard input. */
    static Run in(Path home, String... args) {
        return reading("", home, args);
    }

    /** Runs with this text on standard input. */
    static Run reading(String input, Path home, String... args) {
        return run(input, home, 100, args);
    }

    /** Runs on a screen so wide. */
    static Run wide(int width, Path home, String... args) {
        return run("", home, width, args);
    }

    private static Run run(String input, Path home, int width, String... args) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var terminal = new Terminal(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8),
                false,
                false,
                width,
                Map.of("HOME", home.toString()),
                Locale.ENGLISH);
        int exit = new Main(terminal).run(args);
        return new Run(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
