package org.runut.cli.show;

import org.runut.evaluate.Evaluation;
import org.runut.evaluate.MissGroup;

/** The scores of a benchmark, and everything that counts against, grouped by its cause. */
public final class EvaluationView {
    private final Paper paper;
    private final Words words;

    /** A view on this paper. */
    public EvaluationView(Paper paper, Words words) {
        this.paper = paper;
        this.words = words;
    }

    /** Shows the scores; the errors first where they are asked for, so that the scores stand at the end. */
    public void show(String gold, String kind, Evaluation evaluation, boolean errors) {
        paper.text(0, Style.BOLD, gold + " · " + words.say("benchmark." + kind));
        if (errors) {
            evaluation.causes().forEach(this::group);
            paper.blank();
        }
        evaluation.lines().forEach(line -> paper.line(2, line));
        paper.blank();
    }

    private void group(MissGroup group) {
        paper.blank();
        String detail = group.detail().isEmpty() ? "" : " (" + group.detail() + ")";
        paper.text(2, Style.YELLOW, group.misses().size() + " × " + words.say(group.cause()) + detail);
        group.misses().forEach(miss -> paper.line(4, miss.where() + ": " + miss.words()));
    }
}
