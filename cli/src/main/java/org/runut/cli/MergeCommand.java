package org.runut.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.runut.cli.show.AddedView;
import org.runut.json.JsonLines;
import org.runut.ledger.Kept;
import org.runut.ledger.KeptArticle;
import org.runut.ledger.KeptDecision;
import org.runut.ledger.KeptLead;
import org.runut.ledger.Ledger;
import org.runut.ledger.sql.Backup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code runut merge}: adds the articles of another ledger, or of a backup. Each is kept for good before the next is taken. */
@Command(name = "merge")
final class MergeCommand implements Callable<Integer> {
    private final Main main;

    @Mixin
    Common common = new Common();

    @Mixin
    Format format = new Format();

    @Mixin
    LedgerOption option = new LedgerOption();

    @Parameters(paramLabel = "OTHER", descriptionKey = "merge.other")
    String other = "";

    MergeCommand(Main main) {
        this.main = main;
    }

    @Override
    public Integer call() {
        var analyzers = new Analyzers();
        if (Backup.isBackup(other)) {
            Path file = Path.of(other);
            merge(taker -> Backup.read(file, taker), analyzers);
        } else {
            try (Ledger ledger = LedgerOption.existing(other, analyzers)) {
                merge(ledger::each, analyzers);
            }
        }
        return Exit.DONE;
    }

    private void merge(Kept.Source source, Analyzers analyzers) {
        var terminal = main.terminal();
        var words = common.words(terminal);
        String place = option.place(terminal);
        JsonLines lines = Format.lines(terminal, words);
        var view = new AddedView(common.paper(terminal), words, common.quiet);
        try (Ledger ledger = LedgerOption.open(place, analyzers);
                var progress = format.isJson() ? Progress.on(terminal, common) : Progress.alone(terminal, common)) {
            source.each(kept -> {
                switch (kept) {
                    case KeptArticle article -> {
                        var added = ledger.merge(article);
                        if (format.isJson()) {
                            var latest = article.latest();
                            lines.write(latest.article().source(), added, latest.isAnalysed(), null);
                        } else {
                            view.count(added);
                        }
                        progress.step();
                    }
                    case KeptLead lead -> ledger.merge(lead);
                    case KeptDecision(var decision) -> ledger.decide(decision);
                }
            });
        }
        if (!format.isJson()) {
            view.sum(LedgerOption.name(place));
        }
    }
}
