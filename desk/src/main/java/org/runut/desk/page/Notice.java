package org.runut.desk.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.runut.model.Decision;
import org.runut.model.Ruling;
import org.runut.words.Decided;

/**
 * What was done just now.
 *
 * @param text what
 * @param undo the decision that can be undone; empty for none
 */
public record Notice(String text, String undo) {
    /** Nothing was. */
    public static final Notice NONE = new Notice("", "");

    /** That a decision was made, told by its id among all there are; empty where it is none of them. */
    public static Optional<Notice> of(Frame frame, String id, List<Ruling> rulings) {
        var all = rulings.stream()
                .map(Ruling::decision)
                .collect(Collectors.toMap(Decision::id, Function.identity(), (first, again) -> again));
        return Optional.ofNullable(all.get(id))
                .map(decision -> new Notice(DecisionsPage.text(frame, new Decided(frame.words()), decision, all), id));
    }
}
