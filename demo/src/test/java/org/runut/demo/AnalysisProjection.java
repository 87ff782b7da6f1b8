package org.runut.demo;

import java.util.List;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;

/**
 * What the golden files keep of a line of {@code analyze}: all that a reader of the article can judge, in text order, without
 * ids and offsets. It reads the contract's JSON, so the same files test everything that writes it.
 */
final class AnalysisProjection {
    private final JsonNode analysis;
    private final StringBuilder out = new StringBuilder();

    private AnalysisProjection(JsonNode analysis) {
        this.analysis = analysis;
    }

    static String of(JsonNode analysis) {
        return new AnalysisProjection(analysis).write();
    }

    private String write() {
        section(
                "figures",
                "in | value | unit | counted | status | speaker | citing | via | as of | words",
                this::figure);
        section("quotations", "kind | speaker | citing | via | content", this::quotation);
        section("times", "value | words", this::time);
        section("boilerplate", "words", (part, row) -> row.cell(words(part)));
        section(
                "checks",
                "kind | message",
                (check, row) -> row.field(check, "kind").field(check, "message"));
        return out.toString();
    }

    private void section(String name, String columns, BiConsumer<JsonNode, Row> writer) {
        out.append(name).append(": ").append(columns).append('\n');
        for (JsonNode object : analysis.get(name)) {
            var row = new Row();
            writer.accept(object, row);
            out.append(row).append('\n');
        }
    }

    private void figure(JsonNode figure, Row row) {
        row.field(figure, "in").interval(figure);
        for (String name : List.of("unit", "counted", "status", "speaker", "citing", "via", "asOf", "text")) {
            row.field(figure, name);
        }
    }

    private void quotation(JsonNode quotation, Row row) {
        row.cell(quotation.get("direct").asBoolean() ? "direct" : "indirect");
        row.field(quotation, "speaker").field(quotation, "citing").field(quotation, "via");
        row.cell(words(quotation));
    }

    private void time(JsonNode time, Row row) {
        row.field(time, "value").cell(words(time));
    }

    private String words(JsonNode place) {
        boolean title = place.has("in") && place.get("in").asString().equals("title");
        String text = analysis.get("document").get(title ? "title" : "text").asString();
        return text.substring(
                text.offsetByCodePoints(0, place.get("start").asInt()),
                text.offsetByCodePoints(0, place.get("end").asInt()));
    }
}
