package org.runut.ledger.sql;

import java.io.StringReader;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Locale;
import org.runut.ledger.LedgerException;
import org.runut.model.Anchor;
import org.runut.model.Correction;
import org.runut.model.Decision;
import org.runut.model.Decision.Made;
import org.runut.model.Decision.Work.What;
import org.runut.model.Part;
import org.runut.model.Status;

/** Reads what {@link DecisionOut} wrote. */
final class DecisionIn {
    private DecisionIn() {}

    /** The decision of a row. */
    static Decision read(int format, String json) {
        if (format != DecisionOut.CURRENT) {
            throw new LedgerException(
                    "a decision of the ledger is in a format that this program does not know: " + format);
        }
        try {
            return decision(Fields.read(new StringReader(json)));
        } catch (IllegalArgumentException | ClassCastException | IndexOutOfBoundsException | DateTimeException e) {
            throw new LedgerException("a decision of the ledger is damaged: " + e.getMessage(), e);
        }
    }

    static Decision decision(Fields in) {
        var made = new Made(in.text("id"), in.text("by"), Instant.parse(in.text("at")), in.text("reason"));
        String kind = in.text("decided");
        return switch (kind) {
            case "confirm" -> new Decision.Confirm(made, anchor(in, 0));
            case "reject" -> new Decision.Reject(made, anchor(in, 0));
            case "correct" -> new Decision.Correct(made, anchor(in, 0), correction(in.object("correction")));
            case "claim" -> new Decision.Claim(made, anchor(in, 0), AnalysisIn.figure(in.object("figure")));
            case "merge-questions" -> new Decision.MergeQuestions(made, anchor(in, 0), anchor(in, 1));
            case "split-question" -> new Decision.SplitQuestion(made, in.list("claims", DecisionIn::anchor));
            case "merge-stories" -> new Decision.MergeStories(made, in.text("story"), in.text("into"));
            case "split-story" -> new Decision.SplitStory(made, in.text("story"), in.texts("articles"));
            case "merge-origins" ->
                new Decision.MergeOrigins(made, in.text("origin"), in.text("into"), in.text("name"));
            case "split-origin" ->
                new Decision.SplitOrigin(made, in.list("claims", DecisionIn::anchor), in.text("name"));
            case "name-origin" -> new Decision.NameOrigin(made, anchor(in, 0), in.text("name"));
            case "undo" -> new Decision.Undo(made, in.text("decision"));
            case "note", "tag", "assign", "to-check", "checked", "rate" ->
                new Decision.Work(made, anchor(in, 0), in.flag("question"), what(kind), in.text("text"));
            default -> throw new LedgerException("a decision of the ledger is of a kind that is not known: " + kind);
        };
    }

    private static What what(String kind) {
        return What.valueOf(kind.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static Anchor anchor(Fields in, int index) {
        return in.list("claims", DecisionIn::anchor).get(index);
    }

    private static Anchor anchor(Fields in) {
        return new Anchor(
                in.text("claim"),
                in.text("article"),
                in.text("version"),
                in.name("part", Part.class),
                in.text("sentence"),
                in.text("evidence"),
                in.number("start"),
                in.number("at"));
    }

    private static Correction correction(Fields in) {
        return new Correction(
                in.objectOrNull(
                        "value",
                        value -> new Correction.Value(
                                value.decimalOrNull("low"), value.decimalOrNull("high"), value.flag("approximate"))),
                in.textOrNull("unit"),
                in.textOrNull("counted"),
                in.textOrNull("speaker"),
                in.nameOrNull("status", Status.class),
                in.timeOrNull("asOf"),
                in.textOrNull("content"));
    }
}
