package org.runut.ledger.sql;

import java.io.StringReader;
import org.runut.ledger.StorySummary;

/** The summary of a story as its table keeps it: JSON. It can be made again, so that it needs no number of its form. */
final class SummaryFormat {
    private SummaryFormat() {}

    static String encode(StorySummary summary) {
        return AnalysisOut.line(summary);
    }

    static StorySummary decode(String json) {
        var in = Fields.read(new StringReader(json));
        return new StorySummary(
                in.text("id"),
                in.text("title"),
                in.list("summary", AnalysisIn::label),
                in.timeOrNull("from"),
                in.timeOrNull("to"),
                in.list("articles", AnalysisIn::article),
                in.number("outlets"),
                in.number("origins"),
                in.number("questions"),
                in.number("disputes"));
    }
}
