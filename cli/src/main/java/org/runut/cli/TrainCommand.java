package org.runut.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.runut.evaluate.Counts;
import org.runut.evaluate.NamedSentence;
import org.runut.pack.Pack;
import org.runut.tag.ModelFile;
import org.runut.train.CrossValidation;
import org.runut.train.DataHash;
import org.runut.train.NameFinding;
import org.runut.train.Settings;
import org.runut.train.Trainer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code runut train}: the model with which a pack finds names. */
@Command(name = "train")
final class TrainCommand implements Callable<Integer> {
    private final Main main;

    @Mixin
    Common common = new Common();

    @Option(names = "--language", paramLabel = "CODE", required = true, descriptionKey = "train.language")
    String language = "";

    @Option(names = "--test", paramLabel = "FILE", descriptionKey = "train.test")
    @Nullable
    Path test;

    @Option(names = "--folds", paramLabel = "N", descriptionKey = "train.folds")
    int folds;

    @Option(names = "--output", paramLabel = "FILE", descriptionKey = "train.output")
    @Nullable
    Path output;

    @Parameters(paramLabel = "DATA", arity = "1..*", descriptionKey = "train.data")
    List<Path> data = List.of();

    TrainCommand(Main main) {
        this.main = main;
    }

    @Override
    public Integer call() {
        if (folds == 1 || folds < 0) {
            throw new Mistake("--folds: at least 2");
        }
        try {
            train(pack());
        } catch (IOException | IllegalArgumentException e) {
            throw new Mistake(e.getMessage() == null ? e.toString() : e.getMessage());
        }
        return Exit.DONE;
    }

    private Pack pack() {
        return new Analyzers()
                .packs().stream()
                        .filter(pack -> pack.language().equals(language))
                        .findFirst()
                        .orElseThrow(() -> new Mistake("There is no pack for the language \"" + language + "\"."));
    }

    private void train(Pack pack) throws IOException {
        var texts = new ArrayList<NamedSentence>();
        var hashes = new ArrayList<String>();
        for (Path file : data) {
            texts.addAll(NamedSentence.read(existing(file)));
            hashes.add(DataHash.of(file));
        }
        var trainer = new Trainer(pack, Settings.usual());
        if (folds > 1) {
            tell("folds", new CrossValidation(trainer, pack).score(texts, folds));
        }
        var tested = test == null ? null : NamedSentence.read(existing(test));
        if (tested == null && output == null) {
            return;
        }
        var model = trainer.names(texts, hashes);
        if (tested != null) {
            tell("test", NameFinding.counts(model, pack, tested));
        }
        if (output != null) {
            try (var out = Files.newOutputStream(output)) {
                ModelFile.write(model, out);
            }
        }
    }

    private static Path existing(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new Mistake("There is no file " + file + ".");
        }
        return file;
    }

    private void tell(String what, Counts score) {
        main.terminal()
                .out()
                .println(String.format(
                        Locale.ROOT,
                        "%-6s precision %.3f  recall %.3f  F1 %.3f  (%d right, %d extra, %d missed)",
                        what,
                        score.precision(),
                        score.recall(),
                        score.f1(),
                        score.right(),
                        score.extra(),
                        score.missed()));
    }
}
