package org.runut.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.runut.ask.Asked;
import org.runut.cli.show.AnswerView;
import org.runut.ledger.Ledger;
import org.runut.model.TimeValue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code runut ask}: what the ledger holds about a sentence somebody wants checked; nothing is added. */
@Command(name = "ask")
final class AskCommand implements Callable<Integer> {
    private final Main main;

    @Mixin
    Common common = new Common();

    @Mixin
    Format format = new Format();

    @Mixin
    LedgerOption option = new LedgerOption();

    @Option(names = "--published", paramLabel = "DATE", descriptionKey = "ask.published")
    @Nullable
    String published;

    @Option(names = "--language", paramLabel = "CODE", descriptionKey = "language")
    @Nullable
    String language;

    @Parameters(paramLabel = "TEXT", arity = "1..*", descriptionKey = "ask.text")
    List<String> text = List.of();

    AskCommand(Main main) {
        this.main = main;
    }

    @Override
    public Integer call() {
        var terminal = main.terminal();
        var words = common.words(terminal);
        var analyzers = new Analyzers();
        var raw = Asked.of(text(terminal), day(), language);
        if (raw.text().isBlank()) {
            throw new Mistake(words.say("ask.empty"));
        }
        var asked = analyzers.of(raw).map(analyzer -> analyzer.analyze(raw)).orElseGet(() -> analyzers.kept(raw));
        try (Ledger ledger = LedgerOption.existing(option.place(terminal), analyzers)) {
            var answer = Waiting.during(terminal, common, () -> ledger.ask(asked));
            if (format.isJson()) {
                Format.lines(terminal, words).write(answer);
            } else {
                new AnswerView(common.paper(terminal), words).show(answer);
            }
        }
        return Exit.DONE;
    }

    private @Nullable String day() {
        if (published != null && TimeValue.parse(published).isEmpty()) {
            throw new Mistake("--published: \"" + published + "\" is no date (2024-12-24)");
        }
        return published;
    }

    private String text(Terminal terminal) {
        String given = String.join(" ", text);
        if (!given.equals("-")) {
            return given;
        }
        try {
            return new String(terminal.in().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
