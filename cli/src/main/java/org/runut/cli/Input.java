package org.runut.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.runut.read.Overrides;
import org.runut.read.Read;
import org.runut.read.Reader;
import org.runut.web.fetch.Addresses;
import picocli.CommandLine.Mixin;
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

    @Mixin
    AllowOption allow = new AllowOption();

    @Spec(Target.MIXEE)
    @Nullable
    CommandSpec command;

    /**
     * Reads the inputs in the order given.
     *
     * @param archive where to keep fetched pages; null where they are not to be kept
     * @param unkept  is told the key of a note on an address whose page is not in the archive yet
     */
    void read(Terminal terminal, @Nullable Path archive, BiConsumer<String, String> unkept, Consumer<Read> sink) {
        if (inputs.stream().anyMatch(String::isBlank)) {
            throw new Mistake("An input has an empty name; the directory you are in is \".\".");
        }
        var reader = Reader.with(overrides(), terminal.in());
        var addresses = archive == null
                ? AddressInput.keepingNothing(allow, overrides())
                : AddressInput.keepingWhereFree(allow, archive, overrides());
        List<String> files = new ArrayList<>();
        for (String input : inputs) {
            if (Addresses.isAddress(input)) {
                reader.read(files, sink);
                files.clear();
                sink.accept(addresses.read(input, archive == null ? AddressInput.NOBODY : new Unkept(input, unkept)));
            } else {
                files.add(input);
            }
        }
        reader.read(files, sink);
    }

    private record Unkept(String address, BiConsumer<String, String> told) implements AddressInput.Listener {
        @Override
        public void came() {}

        @Override
        public void waits() {
            told.accept(address, "page.waits");
        }

        @Override
        public void notKept() {
            told.accept(address, "page.unkept");
        }
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
