package org.runut.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.runut.decide.Overlay;
import org.runut.decide.Subjects;
import org.runut.ledger.LedgerStore.Reading;
import org.runut.link.StoryLinker;
import org.runut.model.Analysis;
import org.runut.model.Decision;
import org.runut.model.Story;

/**
 * Derives stories, and remembers them until an article of theirs changes. What a story is made of is read at one moment;
 * it is linked after that, so that nobody else waits for the store meanwhile. Who wants a story that is just being derived
 * waits for it, and does not derive it as well.
 */
final class StoryDeriver {
    private final LedgerStore store;
    private final StoryLinker linker;
    private final DerivedStories derived = new DerivedStories();
    private final Turns turns = new Turns();

    StoryDeriver(LedgerStore store, StoryLinker linker) {
        this.store = store;
        this.linker = linker;
    }

    /**
     * A story as it stood at a moment.
     *
     * @param moment when
     * @param story  the story
     */
    record Standing(Moment moment, Story story) {}

    /**
     * What a story is made of.
     *
     * @param moment  when that was so
     * @param overlay its analyses, with what people decided laid over them
     */
    record Material(Moment moment, Overlay overlay) {}

    /** The story with this id, or the one that it leads to, as it stands now. */
    Optional<Standing> now(String id) {
        return known(id).or(() -> turns.take(id, () -> known(id).or(() -> made(id))));
    }

    /** The moment at which the story with this id, or the one that it leads to, changed last. */
    Optional<Moment> moment(String id) {
        return store.read(
                reading -> new DecidedStories(reading).find(id).map(mark -> new Moment(mark, reading.decided())));
    }

    private Optional<Standing> known(String id) {
        return moment(id).flatMap(moment -> derived.find(moment).map(story -> new Standing(moment, story)));
    }

    private Optional<Standing> made(String id) {
        return store.read(reading -> material(reading, new DecidedStories(reading), id))
                .map(material -> new Standing(material.moment(), make(material)));
    }

    /** What a story is made of now. */
    static Optional<Material> material(Reading reading, DecidedStories stories, String id) {
        return stories.find(id)
                .map(mark -> new Material(
                        new Moment(mark, reading.decided()),
                        overlay(reading, stories.articles(mark.id()), decision -> true)));
    }

    /** The story that is made of this. */
    Story of(Material material) {
        return turns.take(
                material.moment().id(), () -> derived.find(material.moment()).orElseGet(() -> make(material)));
    }

    private Story make(Material material) {
        var story = link(material);
        derived.keep(material.moment(), story);
        return story;
    }

    private Story link(Material material) {
        var overlay = material.overlay();
        return overlay.over(linker.link(material.moment().id(), overlay.analyses(), overlay.rules()));
    }

    /** The story as it was known then; of what people decided, what had been decided by then where the ledger's own time counts. */
    Optional<Story> then(String id, KnownOn when) {
        return store.read(reading -> then(reading, new DecidedStories(reading), id, when))
                .map(this::link);
    }

    private static Optional<Material> then(Reading reading, DecidedStories stories, String id, KnownOn when) {
        Predicate<Decision> made = switch (when.by()) {
            case PUBLISHED -> decision -> true;
            case ADDED -> decision -> when.covers(decision.made().at());
        };
        return stories.find(id).flatMap(mark -> {
            var known = stories.articles(mark.id()).stream()
                    .flatMap(latest -> when.of(reading.versions(latest.article().id())).stream())
                    .toList();
            return known.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Material(new Moment(mark, reading.decided()), overlay(reading, known, made)));
        });
    }

    private static Overlay overlay(Reading reading, List<Analysis> analyses, Predicate<Decision> made) {
        var subjects = new ArrayList<String>();
        subjects.add(Subjects.ALL);
        analyses.forEach(analysis -> subjects.add(analysis.article().id()));
        var decisions = reading.decisions(subjects).stream().filter(made).toList();
        return new Overlay(analyses, decisions);
    }
}
