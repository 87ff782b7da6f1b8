package org.runut.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.runut.cli.show.EvaluationView;
import org.runut.evaluate.ArticleBenchmark;
import org.runut.evaluate.Benchmark;
import org.runut.evaluate.Benchmarks;
import org.runut.evaluate.CountedFit;
import org.runut.evaluate.QuestionFit;
import org.runut.evaluate.QuestionFolds;
import org.runut.evaluate.Reliability;
import org.runut.evaluate.StoryBenchmark;
import org.runut.link.StoryLinker;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code runut evaluate}: how good reading, analysis and linking are, measured against annotations. */
@Command(name = "evaluate")
final class EvaluateCommand implements Callable<Integer> {
    private final Main main;

    @Mixin
    Common common = new Common();

    @Mixin
    Format format = new Format();

    @Option(names = "--language", paramLabel = "CODE", descriptionKey = "gold.language")
    @Nullable
    String language;

    @Parameters(paramLabel = "GOLD", arity = "1..*", descriptionKey = "gold")
    List<Path> places = List.of();

    @Option(names = "--errors")
    boolean errors;

    @Option(names = "--baselines", descriptionKey = "baselines")
    boolean baselines;

    @Option(names = "--calibrate", paramLabel = "figures|quotations|questions|counted")
    @Nullable
    Claims calibrate;

    @Option(names = "--folds", paramLabel = "N", descriptionKey = "calibrate.folds")
    int folds;

    /** What is fitted: the confidence of claims, how figures are put into questions, what figures count; named as on the command line. */
    enum Claims {
        figures,
        quotations,
        questions,
        counted
    }

    EvaluateCommand(Main main) {
        this.main = main;
    }

    @Override
    public Integer call() {
        var analyzers = new Analyzers();
        if (folds < 0 || folds == 1 || folds > 0 && calibrate != Claims.questions) {
            throw new Mistake("--folds takes at least 2, and goes with --calibrate questions.");
        }
        if (calibrate == Claims.questions) {
            fitQuestions(analyzers);
            return Exit.DONE;
        }
        if (calibrate == Claims.counted) {
            fitCounted(analyzers);
            return Exit.DONE;
        }
        if (calibrate != null) {
            calibrate(calibrate.name(), analyzers);
            return Exit.DONE;
        }
        for (Path place : places) {
            find(place).stream()
                    .filter(benchmark -> !baselines || benchmark instanceof StoryBenchmark)
                    .forEach(benchmark -> evaluate(place, benchmark, analyzers));
        }
        return Exit.DONE;
    }

    private List<Benchmark> find(Path place) {
        if (!Files.exists(place)) {
            throw new Mistake("There is no " + place + ".");
        }
        try {
            var found = new Benchmarks(language == null ? "" : language).find(place);
            if (found.isEmpty()) {
                throw new Mistake("There are no annotations in " + place + " that runut knows the form of.");
            }
            return found;
        } catch (IOException | UncheckedIOException e) {
            throw new Mistake("The annotations can't be read: " + e.getMessage());
        }
    }

    private void evaluate(Path place, Benchmark benchmark, Analyzers analyzers) {
        var terminal = main.terminal();
        try (var progress = Progress.alone(terminal, common)) {
            var judged = new Judged(terminal, analyzers, progress, common.words(terminal));
            var evaluation = baselines && benchmark instanceof StoryBenchmark stories
                    ? stories.baselines(judged)
                    : benchmark.evaluate(judged);
            if (format.isJson()) {
                Format.lines(terminal, common.words(terminal))
                        .write(place.toString(), benchmark.kind(), evaluation.count(), evaluation.values());
            } else {
                var view = new EvaluationView(common.paper(terminal), common.words(terminal));
                view.show(place.toString(), benchmark.kind(), evaluation, errors);
            }
        }
    }

    /** Prints the table of weights that fits all annotated articles best, ready to be put into the library. */
    private void calibrate(String claims, Analyzers analyzers) {
        var judged = new ArrayList<Reliability>();
        var terminal = main.terminal();
        try (var progress = Progress.alone(terminal, common)) {
            places.stream()
                    .flatMap(place -> find(place).stream())
                    .filter(ArticleBenchmark.class::isInstance)
                    .flatMap(benchmark -> benchmark
                            .evaluate(new Judged(terminal, analyzers, progress, common.words(terminal)))
                            .reliabilities()
                            .stream())
                    .filter(reliability -> reliability.name().equals(claims))
                    .forEach(judged::add);
        }
        var view = new EvaluationView(common.paper(terminal), common.words(terminal));
        view.weights(
                claims, places.stream().map(Path::toString).toList(), judged, LocalDate.now(ZoneId.systemDefault()));
    }

    /** Prints the weights by which figures are put into questions, as the table that the library reads. */
    private void fitQuestions(Analyzers analyzers) {
        var terminal = main.terminal();
        try (var progress = Progress.alone(terminal, common)) {
            var linker = new StoryLinker(analyzers.packs());
            var fit = new QuestionFit(new Judged(terminal, analyzers, progress, common.words(terminal)), linker::pairs);
            for (Path place : places) {
                for (var benchmark : find(place)) {
                    if (benchmark instanceof StoryBenchmark stories) {
                        fit.add(stories);
                    }
                }
            }
            var view = new EvaluationView(common.paper(terminal), common.words(terminal));
            var gold = places.stream().map(Path::toString).toList();
            if (folds == 0) {
                view.questions(gold, fit);
            } else {
                var measured = new QuestionFolds(fit, weights -> linker.weighing(weights)::link).evaluate(folds);
                view.show(String.join(" ", gold), "stories", measured, errors);
            }
        }
    }

    /** Prints the weights by which what a figure counts is chosen, as the table that the library reads. */
    private void fitCounted(Analyzers analyzers) {
        var terminal = main.terminal();
        try (var progress = Progress.alone(terminal, common)) {
            var fit = new CountedFit(
                    new Judged(terminal, analyzers, progress, common.words(terminal)),
                    article -> analyzers
                            .of(article)
                            .map(analyzer -> analyzer.choices(article))
                            .orElse(Map.of()));
            for (Path place : places) {
                for (var benchmark : find(place)) {
                    if (benchmark instanceof ArticleBenchmark articles) {
                        fit.add(articles);
                    }
                }
            }
            var view = new EvaluationView(common.paper(terminal), common.words(terminal));
            view.counted(places.stream().map(Path::toString).toList(), fit);
        }
    }
}
