package org.runut.ledger.sql;

import java.io.StringWriter;
import java.util.List;
import org.runut.model.Anchor;
import org.runut.model.Correction;
import org.runut.model.Decision;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes what somebody decided as JSON, as the ledger keeps it. {@link DecisionIn} reads it back. */
final class DecisionOut {
    /** The number of the format that is written. */
    static final int CURRENT = 1;

    private static final JsonFactory JSON = new JsonFactory();

    private final JsonGenerator json;

    private DecisionOut(JsonGenerator json) {
        this.json = json;
    }

    /** The decision, as one line that begins with its kind. */
    static String line(Decision decision) {
        var line = new StringWriter();
        try (var json = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartObject();
            new DecisionOut(json).decision(decision);
            json.writeEndObject();
        }
        return line.toString();
    }

    private void decision(Decision decision) {
        made(decision);
        decided(decision);
    }

    private void made(Decision decision) {
        json.writeStringProperty("kind", "decision");
        json.writeStringProperty("decided", decision.kind());
        json.writeStringProperty("id", decision.id());
        json.writeStringProperty("by", decision.made().author());
        json.writeStringProperty("at", decision.made().at().toString());
        json.writeStringProperty("reason", decision.made().reason());
    }

    private void decided(Decision decision) {
        switch (decision) {
            case Decision.Confirm confirm -> anchors(List.of(confirm.claim()));
            case Decision.Reject reject -> anchors(List.of(reject.claim()));
            case Decision.Correct correct -> {
                anchors(List.of(correct.claim()));
                correction(correct.correction());
            }
            case Decision.Claim claim -> {
                anchors(List.of(claim.anchor()));
                new AnalysisOut(json).figure("figure", claim.figure());
            }
            case Decision.MergeQuestions merge -> anchors(List.of(merge.one(), merge.other()));
            case Decision.SplitQuestion split -> anchors(split.claims());
            case Decision.MergeStories merge -> both("story", merge.story(), merge.into());
            case Decision.SplitStory split -> {
                json.writeStringProperty("story", split.story());
                texts("articles", split.articles());
            }
            case Decision.MergeOrigins merge -> {
                both("origin", merge.origin(), merge.into());
                json.writeStringProperty("name", merge.name());
            }
            case Decision.SplitOrigin split -> named(split.claims(), split.name());
            case Decision.NameOrigin name -> named(List.of(name.claim()), name.name());
            case Decision.Work work -> {
                anchors(List.of(work.claim()));
                json.writeBooleanProperty("question", work.question());
                json.writeStringProperty("text", work.text());
            }
            case Decision.Undo undo -> json.writeStringProperty("decision", undo.decision());
        }
    }

    private void both(String name, String one, String into) {
        json.writeStringProperty(name, one);
        json.writeStringProperty("into", into);
    }

    private void named(List<Anchor> claims, String name) {
        anchors(claims);
        json.writeStringProperty("name", name);
    }

    private void texts(String name, List<String> texts) {
        json.writeArrayPropertyStart(name);
        texts.forEach(json::writeString);
        json.writeEndArray();
    }

    private void anchors(List<Anchor> anchors) {
        json.writeArrayPropertyStart("claims");
        anchors.forEach(anchor -> {
            json.writeStartObject();
            json.writeStringProperty("claim", anchor.claim());
            json.writeStringProperty("article", anchor.article());
            json.writeStringProperty("version", anchor.version());
            json.writeStringProperty("part", anchor.part().name());
            json.writeStringProperty("sentence", anchor.sentence());
            json.writeStringProperty("evidence", anchor.evidence());
            json.writeNumberProperty("start", anchor.start());
            json.writeNumberProperty("at", anchor.at());
            json.writeEndObject();
        });
        json.writeEndArray();
    }

    private void correction(Correction correction) {
        json.writeObjectPropertyStart("correction");
        var out = new AnalysisOut(json);
        var value = correction.value();
        if (value != null) {
            json.writeObjectPropertyStart("value");
            out.number("low", value.low());
            out.number("high", value.high());
            json.writeBooleanProperty("approximate", value.approximate());
            json.writeEndObject();
        }
        out.text("unit", correction.unit());
        out.text("counted", correction.counted());
        out.text("speaker", correction.speaker());
        out.name("status", correction.status());
        out.time("asOf", correction.asOf());
        out.text("content", correction.content());
        json.writeEndObject();
    }
}
