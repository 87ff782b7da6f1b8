package org.runut.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runut.read.Overrides;
import org.runut.read.Reader;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The inputs of a command and what to assume where they say nothing. */
final class Input {
    @Parameters(paramLabel = "INPUT", arity = "1..*", descriptionKey = "input")
    List<String> inputs = List.of();

    @Option(names = "--published", paramLabel = "DATE")
    @Nullable
    String published;

    @Option(names = "--language", paramLabel = "CODE")
    @Nullable
    String language;

    @Option(names = "--outlet", paramLabel = "NAME")
    @Nullable
    String outlet;

    @Spec(Target.MIXEE)
    @Nullable
    CommandSpec command;

    /** A reader of the inputs. */
    Reader reader(Terminal terminal) {
        if (inputs.stream().anyMatch(String::isBlank)) {
            throw new Mistake("An input has an empty name; the directory you are in is \".\".");
        }
        return Reader.with(overrides(), terminal.in());
    }

    private Overrides overrides() {
        try {
            return new Overrides(published, language, outlet);
        } catch (IllegalArgumentException e) {
            if (command == null) {
                throw e;
            }
            throw new ParameterException(command.commandLine(), "--published: " + e.getMessage(), e);
        }
    }
}
