package org.runut.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.runut.evaluate.Evaluation;
import org.runut.evaluate.Evaluator;
import org.runut.evaluate.GoldSet;
import org.runut.model.Analysis;
import org.runut.read.Overrides;
import org.runut.read.Read;
import org.runut.read.Reader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code runut evaluate}: how good the analysis is, measured against annotations. */
@Command(name = "evaluate")
final class EvaluateCommand implements Callable<Integer> {
    private final Main main;

    @Mixin
    Common common = new Common();

    @Mixin
    Format format = new Format();

    @Parameters(paramLabel = "FOLDER", arity = "1..*", descriptionKey = "gold")
    List<Path> folders = List.of();

    @Option(names = "--errors")
    boolean errors;

    EvaluateCommand(Main main) {
        this.main = main;
    }

    @Override
    public Integer call() {
        var analyzers = new Analyzers();
        folders.forEach(folder -> show(folder, evaluate(folder, analyzers)));
        return Exit.DONE;
    }

    private Evaluation evaluate(Path folder, Analyzers analyzers) {
        try {
            var gold = GoldSet.find(folder);
            if (gold.articles().isEmpty()) {
                throw new Mistake("There are no annotations in " + folder + ".");
            }
            gold.missing().forEach(name -> main.terminal().err().println("runut: there is no text for " + name));
            return Evaluator.evaluate(gold, analyses(gold.texts(), analyzers));
        } catch (IOException e) {
            throw new Mistake("The annotations can't be read: " + e.getMessage());
        }
    }

    private List<Analysis> analyses(List<Path> texts, Analyzers analyzers) {
        var analyses = new ArrayList<Analysis>();
        var names = texts.stream().map(Path::toString).toList();
        Reader.with(Overrides.NONE, main.terminal().in()).read(names, read -> {
            switch (read) {
                case Read.Taken(var article) ->
                    analyzers.of(article).ifPresent(analyzer -> analyses.add(analyzer.analyze(article)));
                case Read.Rejected(var refused) ->
                    main.terminal().err().println("runut: " + refused.source() + ": " + refused.detail());
            }
        });
        return analyses;
    }

    private void show(Path folder, Evaluation evaluation) {
        var terminal = main.terminal();
        if (format.isJson()) {
            Format.lines(terminal, common.words(terminal))
                    .write(folder.toString(), evaluation.articles(), evaluation.values());
        } else {
            if (errors) {
                evaluation.errors().forEach(terminal.out()::println);
            }
            evaluation.lines().forEach(terminal.out()::println);
        }
    }
}
