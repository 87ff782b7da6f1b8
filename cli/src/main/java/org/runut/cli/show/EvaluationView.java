package org.runut.cli.show;

import java.time.LocalDate;
import java.util.List;
import org.runut.evaluate.Calibration;
import org.runut.evaluate.CountedFit;
import org.runut.evaluate.Evaluation;
import org.runut.evaluate.MissGroup;
import org.runut.evaluate.QuestionFit;
import org.runut.evaluate.Reliability;
import org.runut.words.Words;

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
        evaluation.reliabilities().forEach(reliability -> reliability.lines().forEach(line -> paper.line(2, line)));
        paper.blank();
    }

    /** Shows the weights of marks that fit judged claims best, as the table that the library reads. */
    public void weights(String claims, List<String> gold, List<Reliability> judged, LocalDate today) {
        var weights = Calibration.weights(judged);
        paper.line(0, "# How sure the " + claims + " of an article are: the weight of each mark (see Confidence).");
        paper.line(
                0, "# Made on " + today + " by: runut evaluate --calibrate " + claims + " " + String.join(" ", gold));
        Calibration.fitted(claims, weights, judged).lines().forEach(line -> paper.line(0, "# " + line));
        weights.forEach((mark, weight) -> paper.line(0, mark + "\t" + weight));
    }

    /** Shows the weights by which figures are put into questions. */
    public void questions(List<String> gold, QuestionFit fit) {
        paper.line(
                0,
                "# How much each likeness of two figures speaks for their answering the same question (see Likeness).");
        paper.line(0, "# Made by: runut evaluate --calibrate questions " + String.join(" ", gold));
        paper.line(
                0,
                "# " + fit.size() + " pairs of figures. The last three lines are set by hand: what a rule that speaks");
        paper.line(0, "# against costs, what the mean of two groups must be above, and what a pair counts that");
        paper.line(0, "# has nothing telling in common.");
        fit.weights().forEach((name, weight) -> paper.line(0, name + "\t" + weight));
        paper.line(0, "(against)\t-5");
        paper.line(0, "(threshold)\t-1");
        paper.line(0, "(uncompared)\t-6");
    }

    /** Shows the weights by which what a figure counts is chosen. */
    public void counted(List<String> gold, CountedFit fit) {
        paper.line(
                0, "# How much each mark of a choice speaks for its being what a figure counts (see CountedChoices).");
        paper.line(0, "# Made by: runut evaluate --calibrate counted " + String.join(" ", gold));
        paper.line(0, "# " + fit.size() + " figures.");
        fit.weights().forEach((mark, weight) -> paper.line(0, mark + "\t" + weight));
    }

    private void group(MissGroup group) {
        paper.blank();
        String detail = group.detail().isEmpty() ? "" : " (" + group.detail() + ")";
        paper.text(2, Style.YELLOW, group.misses().size() + " × " + words.say(group.cause()) + detail);
        group.misses().forEach(miss -> paper.line(4, miss.where() + ": " + miss.words()));
    }
}
