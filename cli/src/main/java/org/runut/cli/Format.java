package org.runut.cli;

import org.runut.json.JsonLines;
import org.runut.words.Words;
import picocli.CommandLine.Option;

/** The option that chooses between text for people and JSON Lines for programs. */
final class Format {
    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text")
    Kind kind = Kind.text;

    /** Who the output is for; named as on the command line. */
    enum Kind {
        text,
        json
    }

    boolean isJson() {
        return kind == Kind.json;
    }

    /** A writer of JSON Lines to standard output. */
    static JsonLines lines(Terminal terminal, Words words) {
        return new JsonLines(terminal.out(), words::of);
    }
}
