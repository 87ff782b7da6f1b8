package org.runut.desk.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.runut.desk.work.Marks;
import org.runut.model.Anchor;
import org.runut.model.Decision.Work.What;
import org.runut.model.Ruling;
import org.runut.words.Decided;

/**
 * What is to be done: claims and questions that somebody noted something about, that are to be checked, that are somebody's.
 *
 * @param frame   what is around it
 * @param filters the lists there are
 * @param rows    those of the list that was asked for, the latest first
 */
public record WorkPage(Frame frame, List<Filter> filters, List<Row> rows) implements Page {
    /**
     * One of the lists.
     *
     * @param href  where it is
     * @param text  what it is called
     * @param count how many are on it
     * @param on    whether it is the one that is shown
     */
    public record Filter(String href, String text, long count, boolean on) {}

    /**
     * A claim or a question.
     *
     * @param claim    how forms name the claim
     * @param question whether it is about its question
     * @param href     its page
     * @param excerpt  its words in their sentence
     * @param marks    the work on it
     * @param by       who did something last, and when
     */
    public record Row(String claim, boolean question, String href, Excerpt excerpt, List<Chip> marks, String by) {}

    /** A list: which work is on it. */
    private record Listed(String key, String text, Predicate<Marks> on) {}

    /** The page of these decisions: the list with this key, or that of everything. */
    public static WorkPage of(Frame frame, List<Ruling> rulings, String asked) {
        var all = Marks.of(rulings).reversed();
        var lists = lists(frame, all);
        var shown = lists.stream()
                .filter(list -> list.key().equals(asked))
                .findFirst()
                .orElse(lists.getFirst());
        var marks = new MarksMaker(frame.words(), Map.of());
        return new WorkPage(
                frame,
                lists.stream()
                        .map(list -> new Filter(
                                Links.work(list.key()),
                                list.text(),
                                all.stream().filter(list.on()).count(),
                                list.key().equals(shown.key())))
                        .toList(),
                all.stream().filter(shown.on()).map(of -> row(frame, marks, of)).toList());
    }

    private static List<Listed> lists(Frame frame, List<Marks> all) {
        var lists = new ArrayList<Listed>();
        lists.add(new Listed("", frame.say("work.all"), of -> true));
        lists.add(new Listed(
                "mine", frame.say("work.mine"), of -> isOf(of, frame.who().name())));
        lists.add(new Listed("to-check", frame.say("mark.to-check"), of -> is(of, What.TO_CHECK)));
        lists.add(new Listed("checked", frame.say("mark.checked"), of -> is(of, What.CHECKED)));
        var tags = new TreeMap<String, Listed>();
        all.stream()
                .flatMap(of -> of.tags().stream())
                .forEach(tag -> tags.putIfAbsent(
                        tag, new Listed("#" + tag, "#" + tag, of -> of.tags().contains(tag))));
        lists.addAll(tags.values());
        return lists;
    }

    private static boolean isOf(Marks marks, String name) {
        return marks.assignee().stream().anyMatch(work -> work.text().equals(name)) && !is(marks, What.CHECKED);
    }

    private static boolean is(Marks marks, What what) {
        return marks.state().stream().anyMatch(work -> work.what() == what);
    }

    private static Row row(Frame frame, MarksMaker marks, Marks of) {
        var last = of.works().getLast();
        String claim = of.about().claim();
        return new Row(
                of.about().question() ? claim : Links.subject(last.claim().article(), claim),
                of.about().question(),
                Links.claim(last.claim().article(), claim),
                excerpt(last.claim()),
                marks.chips(of),
                new Decided(frame.words()).by(last));
    }

    private static Excerpt excerpt(Anchor anchor) {
        String sentence = anchor.sentence();
        int end = anchor.at() + anchor.evidence().length();
        return end > sentence.length()
                ? new Excerpt("", anchor.evidence(), "")
                : new Excerpt(sentence.substring(0, anchor.at()), anchor.evidence(), sentence.substring(end));
    }

    @Override
    public String template() {
        return "work.jte";
    }
}
