package org.runut.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.runut.decide.Subjects;
import org.runut.model.Anchor;
import org.runut.model.Correction;
import org.runut.model.Decision;
import org.runut.model.Ruling;

/** Writes what people decided: the lines of {@code decide} and {@code decisions}. */
final class DecisionWriter {
    private final Out out;

    DecisionWriter(Out out) {
        this.out = out;
    }

    /** The fields of a decision and of how it stands. */
    void ruling(Ruling ruling) {
        decision(ruling.decision());
        out.spelled("standing", ruling.standing());
        out.strings("now", ruling.claims());
    }

    /** What is told of a decision beside a figure it is about. */
    void brief(Decision decision) {
        out.string("id", decision.id());
        out.string("kind", decision.kind());
        out.string("by", decision.made().author());
        out.string("at", decision.made().at().toString());
        out.word("reason", decision.made().reason());
    }

    /** The fields of a decision. */
    void decision(Decision decision) {
        brief(decision);
        out.objects("claims", Subjects.anchors(decision), this::anchor);
        switch (decision) {
            case Decision.Confirm confirm -> {}
            case Decision.Reject reject -> {}
            case Decision.Correct correct -> out.object("correction", () -> correction(correct.correction()));
            case Decision.Claim claim ->
                value(claim.figure().quantity().low(), claim.figure().quantity().high());
            case Decision.MergeQuestions merge -> {}
            case Decision.SplitQuestion split -> {}
            case Decision.MergeStories merge -> both("story", merge.story(), merge.into());
            case Decision.SplitStory split -> {
                out.string("story", split.story());
                out.strings("articles", split.articles());
                out.string("into", split.apart());
            }
            case Decision.MergeOrigins merge -> {
                both("origin", merge.origin(), merge.into());
                out.string("name", merge.name());
            }
            case Decision.SplitOrigin split -> out.string("name", split.name());
            case Decision.NameOrigin name -> out.string("name", name.name());
            case Decision.Work work -> {
                out.flag("question", work.question());
                out.string("text", work.text());
            }
            case Decision.Undo undo -> out.string("decision", undo.decision());
        }
    }

    private void both(String name, String one, String into) {
        out.string(name, one);
        out.string("into", into);
    }

    private void anchor(Anchor anchor) {
        out.string("claim", anchor.claim());
        out.string("article", anchor.article());
        out.string("version", anchor.version());
        out.spelled("in", anchor.part());
        out.string("sentence", anchor.sentence());
        out.string("evidence", anchor.evidence());
    }

    private void correction(Correction correction) {
        var value = correction.value();
        if (value != null) {
            value(value.low(), value.high());
            out.flag("approximate", value.approximate());
        }
        present("unit", correction.unit());
        present("counted", correction.counted());
        present("speaker", correction.speaker());
        if (correction.status() != null) {
            out.spelled("status", correction.status());
        }
        if (correction.asOf() != null) {
            out.time("asOf", correction.asOf());
        }
        present("content", correction.content());
    }

    private void value(@Nullable BigDecimal low, @Nullable BigDecimal high) {
        out.number("low", low);
        out.number("high", high);
    }

    private void present(String name, @Nullable String value) {
        if (value != null) {
            out.string(name, value);
        }
    }

    /** The decisions that hold, by the claims they are about. */
    static Map<String, List<Decision>> byClaim(List<Ruling> rulings) {
        var byClaim = new HashMap<String, List<Decision>>();
        for (var ruling : rulings) {
            if (ruling.standing() == Ruling.Standing.HOLDS) {
                ruling.claims()
                        .forEach(claim -> byClaim.computeIfAbsent(claim, k -> new ArrayList<>())
                                .add(ruling.decision()));
            }
        }
        return byClaim;
    }
}
