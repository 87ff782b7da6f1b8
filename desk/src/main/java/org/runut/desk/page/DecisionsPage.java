package org.runut.desk.page;

import java.util.List;
import java.util.Locale;
import org.runut.decide.Subjects;
import org.runut.model.Decision;
import org.runut.model.Ruling;
import org.runut.words.Decided;

/**
 * What people decided, the latest first.
 *
 * @param frame what is around it
 * @param rows  the decisions
 */
public record DecisionsPage(Frame frame, List<Row> rows) implements Page {
    /**
     * A decision.
     *
     * @param id       of the decision
     * @param text     what was decided
     * @param by       by whom, when and why
     * @param standing whether it holds, in words
     * @param state    the same, as a class of style
     * @param href     the article it is about; empty where it is about none
     * @param undoes   whether it can be undone
     */
    public record Row(String id, String text, String by, String standing, String state, String href, boolean undoes) {}

    /** The page of these decisions, given in the order in which they came. */
    public static DecisionsPage of(Frame frame, List<Ruling> rulings) {
        return new DecisionsPage(
                frame,
                rulings.reversed().stream().map(ruling -> row(frame, ruling)).toList());
    }

    /** A decision as a line of a page. */
    static Row row(Frame frame, Ruling ruling) {
        var decided = new Decided(frame.words());
        Decision decision = ruling.decision();
        return new Row(
                decision.id(),
                decided.of(decision),
                decided.by(decision),
                frame.words().say(ruling.standing()),
                ruling.standing().name().toLowerCase(Locale.ROOT),
                Subjects.anchors(decision).stream()
                        .map(anchor -> Links.article(anchor.article()))
                        .findFirst()
                        .orElse(""),
                ruling.standing() != Ruling.Standing.UNDONE);
    }

    @Override
    public String template() {
        return "decisions.jte";
    }
}
