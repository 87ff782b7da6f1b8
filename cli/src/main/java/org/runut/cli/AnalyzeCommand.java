package org.runut.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.runut.cli.show.ArticleView;
import org.runut.cli.show.ExplainView;
import org.runut.json.JsonLines;
import org.runut.model.Analysis;
import org.runut.model.RawArticle;
import org.runut.model.Refused;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code runut analyze}: what is claimed in each article. */
@Command(name = "analyze")
final class AnalyzeCommand implements Callable<Integer> {
    private final Main main;

    @Mixin
    Common common = new Common();

    @Mixin
    Format format = new Format();

    @Mixin
    Input input = new Input();

    @Option(names = "--explain")
    boolean explain;

    AnalyzeCommand(Main main) {
        this.main = main;
    }

    @Override
    public Integer call() {
        var analyzers = new Analyzers();
        var show = show();
        return new Intake(main.terminal(), common, refused -> {})
                .run(input, article -> analyze(article, analyzers, show));
    }

    private Consumer<Analysis> show() {
        var terminal = main.terminal();
        var words = common.words(terminal);
        if (format.isJson()) {
            JsonLines lines = Format.lines(terminal, words);
            return explain ? lines::explain : lines::write;
        }
        var paper = common.paper(terminal);
        return explain ? new ExplainView(paper, words)::show : new ArticleView(paper, words)::show;
    }

    private static Optional<Refused> analyze(RawArticle article, Analyzers analyzers, Consumer<Analysis> show) {
        var analyzer = analyzers.of(article);
        analyzer.ifPresent(found -> show.accept(found.analyze(article)));
        return analyzer.isPresent() ? Optional.empty() : Optional.of(analyzers.refusal(article));
    }
}
