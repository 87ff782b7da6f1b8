package org.runut.cli.show;

import java.util.EnumMap;
import java.util.Map;
import org.runut.flow.Importer;
import org.runut.flow.Importer.Result;
import org.runut.words.Words;

/** What became of the rows of a spreadsheet: a sum; standard error tells of those that were refused. */
public final class ImportView {
    private final Paper paper;
    private final Words words;
    private final boolean quiet;
    private final Map<Result, Integer> counts = new EnumMap<>(Result.class);

    /** A view on this paper; a quiet one keeps silent. */
    public ImportView(Paper paper, Words words, boolean quiet) {
        this.paper = paper;
        this.words = words;
        this.quiet = quiet;
    }

    /** A row that was taken. */
    public void count(Importer.Outcome outcome) {
        counts.merge(outcome.result(), 1, Integer::sum);
    }

    /** A row, or a sheet, that was refused. */
    public void refused() {
        counts.merge(Result.REFUSED, 1, Integer::sum);
    }

    /** Whether nothing was refused. */
    public boolean isAllTaken() {
        return !counts.containsKey(Result.REFUSED);
    }

    /** What was done in all. */
    public void sum(String ledger) {
        if (!quiet) {
            paper.text(
                    0,
                    Style.DIM,
                    words.say(
                            "import.sum",
                            counts.getOrDefault(Result.ADDED, 0),
                            counts.getOrDefault(Result.KNOWN, 0),
                            counts.getOrDefault(Result.REFUSED, 0),
                            ledger));
        }
    }
}
