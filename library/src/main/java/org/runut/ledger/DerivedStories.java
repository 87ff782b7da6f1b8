package org.runut.ledger;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.runut.model.Story;

/**
 * Remembers derived stories until an article of theirs changes, and only those that were asked for last: so many that all
 * their articles, figures and occurrences together are no more than a bound, whatever the size of the ledger.
 */
final class DerivedStories {
    private static final int MOST = 40_000;

    private final ReentrantLock lock = new ReentrantLock();
    private final Map<String, Derived> stories = new LinkedHashMap<>(16, 0.75f, true);
    private final int most;
    private long held;

    private record Derived(Moment moment, Story story, long size) {}

    DerivedStories() {
        this(MOST);
    }

    /** One that holds so many articles, figures and occurrences at most. */
    DerivedStories(int most) {
        this.most = most;
    }

    /** The story as it was derived at this moment, if it is still remembered. */
    Optional<Story> find(Moment moment) {
        lock.lock();
        try {
            return Optional.ofNullable(stories.get(moment.id()))
                    .filter(derived -> derived.moment().equals(moment))
                    .map(Derived::story);
        } finally {
            lock.unlock();
        }
    }

    /** Remembers a story, and forgets others for it; one that alone is over the bound is not remembered. */
    void keep(Moment moment, Story story) {
        lock.lock();
        try {
            forget(moment.id());
            long size = size(story);
            if (size > most) {
                return;
            }
            while (held + size > most) {
                forget(stories.keySet().iterator().next());
            }
            stories.put(moment.id(), new Derived(moment, story, size));
            held += size;
        } finally {
            lock.unlock();
        }
    }

    private void forget(String id) {
        var derived = stories.remove(id);
        if (derived != null) {
            held -= derived.size();
        }
    }

    private static long size(Story story) {
        long figures = story.questions().stream()
                .mapToLong(question -> question.figures().size())
                .sum();
        return story.articles().size() + figures + story.occurrences().size();
    }
}
