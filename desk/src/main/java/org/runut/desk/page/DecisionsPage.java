package org.runut.desk.page;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.runut.decide.Subjects;
import org.runut.model.Decision;
import org.runut.model.Ruling;
import org.runut.words.Decided;

/**
 * What people decided, the latest first.
 *
 * @param frame   what is around it
 * @param filters the lists there are
 * @param rows    the decisions of the list that was asked for, so many as fit a page
 * @param older   where those before stand; empty for nowhere
 */
public record DecisionsPage(Frame frame, List<WorkPage.Filter> filters, List<Row> rows, String older) implements Page {
    private static final int ROWS = 100;

    /**
     * A decision.
     *
     * @param text     what was decided
     * @param by       by whom, when and why
     * @param standing whether it holds, in words
     * @param state    the same, as a class of style
     * @param href     the article it is about; empty where it is about none
     * @param undo     the decision that undoing takes back; empty where nothing can be
     * @param again    whether that is the undoing of this one, so that it holds again
     */
    public record Row(String text, String by, String standing, String state, String href, String undo, boolean again) {}

    /** A list: which decisions are on it. */
    private record Listed(String key, String text, Predicate<Ruling> on) {}

    /** The page of these decisions, given in the order in which they came: of one list, behind so many. */
    public static DecisionsPage of(Frame frame, List<Ruling> rulings, String asked, int from) {
        var lists = lists(frame, rulings);
        var shown = lists.stream()
                .filter(list -> list.key().equals(asked))
                .findFirst()
                .orElse(lists.getFirst());
        var on = rulings.reversed().stream().filter(shown.on()).toList();
        var undoings = undoings(rulings);
        Map<String, Decision> all = new HashMap<>();
        rulings.forEach(ruling -> all.put(ruling.decision().id(), ruling.decision()));
        return new DecisionsPage(
                frame,
                lists.stream()
                        .map(list -> new WorkPage.Filter(
                                Links.decisions(list.key(), 0),
                                list.text(),
                                rulings.stream().filter(list.on()).count(),
                                list.key().equals(shown.key())))
                        .toList(),
                on.stream()
                        .skip(from)
                        .limit(ROWS)
                        .map(ruling -> row(frame, ruling, undoings, all))
                        .toList(),
                from + ROWS < on.size() ? Links.decisions(shown.key(), from + ROWS) : "");
    }

    private static List<Listed> lists(Frame frame, List<Ruling> rulings) {
        var people = new TreeSet<String>();
        rulings.forEach(ruling -> people.add(ruling.decision().made().author()));
        return Stream.concat(
                        Stream.of(
                                new Listed("", frame.say("work.all"), ruling -> true),
                                new Listed("figures", frame.say("decisions.figures"), ruling -> group(ruling) == 0),
                                new Listed("links", frame.say("decisions.links"), ruling -> group(ruling) == 1),
                                new Listed("work", frame.say("nav.work"), ruling -> group(ruling) == 2),
                                new Listed(
                                        "undone",
                                        frame.say("decisions.undone"),
                                        ruling -> ruling.standing() == Ruling.Standing.UNDONE)),
                        people.stream()
                                .map(name -> new Listed(
                                        "by " + name,
                                        name,
                                        ruling -> ruling.decision()
                                                .made()
                                                .author()
                                                .equals(name))))
                .toList();
    }

    /** 0 for what was read, 1 for what belongs together, 2 for work, 3 for undoings. */
    private static int group(Ruling ruling) {
        return switch (ruling.decision()) {
            case Decision.Confirm confirm -> 0;
            case Decision.Reject reject -> 0;
            case Decision.Correct correct -> 0;
            case Decision.Claim claim -> 0;
            case Decision.NameOrigin name -> 1;
            case Decision.MergeQuestions merge -> 1;
            case Decision.SplitQuestion split -> 1;
            case Decision.MergeStories merge -> 1;
            case Decision.SplitStory split -> 1;
            case Decision.MergeOrigins merge -> 1;
            case Decision.SplitOrigin split -> 1;
            case Decision.Work work -> 2;
            case Decision.Undo undo -> 3;
        };
    }

    /** The undoings that hold, by what they undid. */
    private static Map<String, String> undoings(List<Ruling> rulings) {
        Map<String, String> undoings = new HashMap<>();
        for (var ruling : rulings) {
            if (ruling.decision() instanceof Decision.Undo undo && ruling.standing() == Ruling.Standing.HOLDS) {
                undoings.put(undo.decision(), undo.id());
            }
        }
        return undoings;
    }

    /** A decision as a line of a page. */
    static Row row(Frame frame, Ruling ruling) {
        return row(frame, ruling, Map.of(), Map.of());
    }

    private static Row row(Frame frame, Ruling ruling, Map<String, String> undoings, Map<String, Decision> all) {
        var decided = new Decided(frame.words());
        Decision decision = ruling.decision();
        boolean undone = ruling.standing() == Ruling.Standing.UNDONE;
        return new Row(
                text(frame, decided, decision, all),
                decided.by(decision),
                frame.words().say(ruling.standing()),
                ruling.standing().name().toLowerCase(Locale.ROOT),
                Subjects.anchors(decision).stream()
                        .map(anchor -> Links.article(anchor.article()) + "#c-" + anchor.claim())
                        .findFirst()
                        .orElse(""),
                undone ? undoings.getOrDefault(decision.id(), "") : decision.id(),
                undone);
    }

    /** What was decided; of an undoing, what was undone. */
    static String text(Frame frame, Decided decided, Decision decision, Map<String, Decision> all) {
        if (decision instanceof Decision.Undo undo) {
            Decision undone = all.get(undo.decision());
            Decision first = undone instanceof Decision.Undo twice ? all.get(twice.decision()) : null;
            if (first != null) {
                return frame.words().say("decisions.again", decided.of(first));
            }
            if (undone != null) {
                return frame.words().say("decided.undo", decided.of(undone));
            }
        }
        return decided.of(decision);
    }

    @Override
    public String template() {
        return "decisions.jte";
    }
}
