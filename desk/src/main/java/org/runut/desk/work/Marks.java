package org.runut.desk.work;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.runut.model.Decision;
import org.runut.model.Ruling;

/**
 * Work on a claim or a question as it stands.
 *
 * @param about what it is about
 * @param works what was done and holds, in the order in which it was done
 */
public record Marks(About about, List<Decision.Work> works) {
    public Marks {
        works = List.copyOf(works);
    }

    /**
     * What work is about.
     *
     * @param claim    the claim, by the id it has now
     * @param question whether it is about the question that the claim answers
     */
    public record About(String claim, boolean question) {}

    /** All work that holds, by what it is about, in the order in which it began. */
    public static List<Marks> of(List<Ruling> rulings) {
        Map<About, List<Decision.Work>> works = new LinkedHashMap<>();
        for (var ruling : rulings) {
            if (ruling.decision() instanceof Decision.Work work
                    && ruling.standing() == Ruling.Standing.HOLDS
                    && !ruling.claims().isEmpty()) {
                works.computeIfAbsent(new About(ruling.claims().getFirst(), work.question()), k -> new ArrayList<>())
                        .add(work);
            }
        }
        return works.entrySet().stream()
                .map(entry -> new Marks(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** Whether it is to be checked, or was: the decision that said so last; empty where nobody did. */
    public List<Decision.Work> state() {
        return works.stream()
                .filter(work -> work.what() == Decision.Work.What.TO_CHECK || work.what() == Decision.Work.What.CHECKED)
                .reduce((before, after) -> after)
                .stream()
                .toList();
    }

    /** Who is to do it: the decision that said so last; empty for nobody. */
    public List<Decision.Work> assignee() {
        return all(Decision.Work.What.ASSIGN).stream()
                .reduce((before, after) -> after)
                .filter(work -> !work.text().isEmpty())
                .stream()
                .toList();
    }

    /** What it was rated: the decision that said so last; empty where nobody did. */
    public List<Decision.Work> rating() {
        return all(Decision.Work.What.RATE).stream().reduce((before, after) -> after).stream()
                .toList();
    }

    /** All of a kind. */
    public List<Decision.Work> all(Decision.Work.What what) {
        return works.stream().filter(work -> work.what() == what).toList();
    }

    /** Its tags, each once. */
    public List<String> tags() {
        return all(Decision.Work.What.TAG).stream()
                .map(Decision.Work::text)
                .distinct()
                .toList();
    }
}
