package org.runut.cli;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.runut.cli.show.ImportView;
import org.runut.decide.Author;
import org.runut.decide.SheetRow;
import org.runut.flow.Importer;
import org.runut.ledger.Ledger;
import org.runut.model.Refused;
import org.runut.read.ClaimSheet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code runut import}: claims of a spreadsheet kept by hand become claims of a person. */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {
    private final Main main;

    @Mixin
    Common common = new Common();

    @Mixin
    Format format = new Format();

    @Mixin
    LedgerOption option = new LedgerOption();

    @Option(names = "--by", paramLabel = "NAME", descriptionKey = "import.by")
    @Nullable
    String by;

    @Option(names = "--language", paramLabel = "CODE", descriptionKey = "import.language", defaultValue = "id")
    String language = "id";

    @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "import.file")
    List<String> files = List.of();

    ImportCommand(Main main) {
        this.main = main;
    }

    @Override
    public Integer call() {
        var terminal = main.terminal();
        var words = common.words(terminal);
        var analyzers = new Analyzers();
        var author =
                new Author(Deciding.name(by, terminal), InstantSource.system().instant(), "");
        var view = new ImportView(common.paper(terminal), words, common.quiet);
        String place = option.place(terminal);
        try (Ledger ledger = LedgerOption.open(place, analyzers);
                var progress = format.isJson() ? Progress.on(terminal, common) : Progress.alone(terminal, common)) {
            var importer = new SheetIntake(analyzers, language).importer(ledger, author);
            for (String file : files) {
                read(
                        file,
                        terminal,
                        importer,
                        outcome -> {
                            view.count(outcome);
                            progress.step();
                            if (format.isJson()) {
                                Format.lines(terminal, words).write(file, outcome);
                            }
                        },
                        refused -> {
                            view.refused();
                            progress.aside(() -> terminal.err().println(new Refusals(words).line(refused)));
                        });
            }
        }
        if (!format.isJson()) {
            view.sum(LedgerOption.name(place));
        }
        return view.isAllTaken() ? Exit.DONE : Exit.REFUSED;
    }

    private static void read(
            String file,
            Terminal terminal,
            Importer importer,
            Consumer<Importer.Outcome> told,
            Consumer<Refused> refused) {
        var rows = new ArrayList<SheetRow>();
        if (file.equals("-")) {
            ClaimSheet.read(terminal.in(), rows::add, refused);
        } else {
            ClaimSheet.read(Path.of(file), rows::add, refused);
        }
        importer.add(rows, outcome -> {
            if (outcome.result() == Importer.Result.REFUSED) {
                refused.accept(SheetIntake.unnumbered(file, outcome.row()));
            } else {
                told.accept(outcome);
            }
        });
    }
}
