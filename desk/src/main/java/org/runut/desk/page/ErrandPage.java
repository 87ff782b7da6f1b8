package org.runut.desk.page;

import java.util.List;
import java.util.Locale;
import org.runut.desk.work.Errand;

/**
 * How far adding is.
 *
 * @param frame what is around it
 * @param items what is added
 * @param done  whether nothing more will change
 */
public record ErrandPage(Frame frame, List<Errand.Item> items, boolean done) implements Page {
    @Override
    public String template() {
        return "errand.jte";
    }

    /** How far an item is, in words. */
    String state(Errand.Item item) {
        return frame.say("errand." + key(item));
    }

    /** How far an item is, as a class of style. */
    String key(Errand.Item item) {
        return item.state().name().toLowerCase(Locale.ROOT);
    }

    /** What is wrong; empty where nothing is. */
    String detail(Errand.Item item) {
        return frame.words().of(item.detail());
    }

    /** The page of the article that came of it; empty where there is none. */
    String href(Errand.Item item) {
        return item.article().isEmpty() ? "" : Links.article(item.article());
    }

    /** How many items will not change any more. */
    long finished() {
        return items.stream()
                .filter(item -> item.state().compareTo(Errand.State.ADDED) >= 0)
                .count();
    }
}
