package org.runut.cli;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.runut.decide.Author;
import org.runut.decide.SheetRow;
import org.runut.desk.work.Intake.Sheet;
import org.runut.flow.Importer;
import org.runut.ledger.Ledger;
import org.runut.model.Analysis;
import org.runut.model.Label;
import org.runut.model.RawArticle;
import org.runut.model.Refused;
import org.runut.read.ClaimSheet;
import org.runut.words.Words;

/**
 * Puts the rows of a spreadsheet into a ledger.
 *
 * @param analyzers understand its words
 * @param language  of its words
 */
record SheetIntake(Analyzers analyzers, String language) {
    /** An importer in somebody's name. */
    Importer importer(Ledger ledger, Author author) {
        return new Importer(ledger, author, this::analysis, wording());
    }

    /** All rows of a sheet. */
    Sheet add(byte[] content, Author author, Ledger ledger) {
        var rows = new ArrayList<SheetRow>();
        var refused = new ArrayList<Label>();
        var results = new ArrayList<Importer.Result>();
        ClaimSheet.read(new ByteArrayInputStream(content), rows::add, wrong -> refused.add(Refusals.label(wrong)));
        importer(ledger, author).add(rows, outcome -> {
            if (outcome.result() == Importer.Result.REFUSED) {
                refused.add(Refusals.label(unnumbered("-", outcome.row())));
            }
            results.add(outcome.result());
        });
        return new Sheet(count(results, Importer.Result.ADDED), count(results, Importer.Result.KNOWN), refused);
    }

    private static int count(List<Importer.Result> results, Importer.Result wanted) {
        return (int) results.stream().filter(wanted::equals).count();
    }

    /** A row that names no number. */
    static Refused unnumbered(String file, SheetRow row) {
        return new Refused(
                file, Refused.Reason.MALFORMED, "line " + row.row(), "\"" + row.figure() + "\" names no number.");
    }

    private Analysis analysis(RawArticle raw) {
        var told = new RawArticle(
                raw.source(),
                raw.url(),
                raw.outlet(),
                raw.title(),
                raw.published(),
                language,
                raw.author(),
                raw.text());
        return analyzers.of(told).map(analyzer -> analyzer.analyze(told)).orElseGet(() -> analyzers.kept(told));
    }

    /** A row as a sentence, in the language of the sheet. */
    private Function<SheetRow, String> wording() {
        var words = Words.in(language);
        return row -> {
            String where = row.place().isEmpty() ? "" : " " + words.say("import.in", row.place());
            return row.who().isEmpty()
                    ? words.say("import.row", row.figure(), row.what(), where)
                    : words.say("import.said", row.figure(), row.what(), where, row.who());
        };
    }
}
