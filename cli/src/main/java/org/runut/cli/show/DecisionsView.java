package org.runut.cli.show;

import java.util.List;
import org.runut.model.Decision;
import org.runut.model.Ruling;
import org.runut.words.Decided;
import org.runut.words.Words;

/** What people decided. */
public final class DecisionsView {
    private static final int[] COLUMNS = {16, 10};

    private final Paper paper;
    private final Words words;
    private final Decided decided;

    /** A view on this paper. */
    public DecisionsView(Paper paper, Words words) {
        this.paper = paper;
        this.words = words;
        this.decided = new Decided(words);
    }

    /** All that was decided, the latest at the end. */
    public void show(List<Ruling> rulings) {
        if (rulings.isEmpty()) {
            paper.text(0, words.say("decisions.none"));
        }
        rulings.forEach(ruling -> line(0, ruling));
    }

    /** What was decided about a story. */
    void ofStory(List<Ruling> rulings) {
        if (!rulings.isEmpty()) {
            paper.blank();
            paper.text(0, Style.CYAN, words.say("decided"));
            rulings.forEach(ruling -> line(2, ruling));
        }
    }

    private void line(int indent, Ruling ruling) {
        paper.columns(
                indent,
                COLUMNS,
                new Cell(ruling.decision().id(), Style.CYAN),
                new Cell(words.say(ruling.standing()), style(ruling.standing())),
                Cell.of(decided.of(ruling.decision()) + " · " + decided.by(ruling.decision())));
    }

    private static Style style(Ruling.Standing standing) {
        return switch (standing) {
            case HOLDS -> Style.PLAIN;
            case UNDONE -> Style.DIM;
            case UNPLACED -> Style.YELLOW;
        };
    }

    /** A decision that was made just now, or had been made before. */
    public void made(Decision decision, boolean isNew) {
        paper.text(0, words.say(isNew ? "decide.done" : "decide.known", decision.id(), decided.of(decision)));
    }
}
