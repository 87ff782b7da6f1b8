package org.runut.ledger;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.runut.ledger.LedgerStore.Mark;
import org.runut.model.Story;

/**
 * Remembers derived stories until an article of theirs changes, and only those that were asked for last: so many that all
 * their articles, figures and occurrences together are no more than a bound, whatever the size of the ledger.
 */
final class DerivedStories {
    private static final int MOST = 20_000;

    private final ReentrantLock lock = new ReentrantLock();
    private final Map<String, Derived> stories = new LinkedHashMap<>(16, 0.75f, true);
    private final int most;
    private long held;
    private long decided;

    private record Derived(long revision, Story story, long size) {}

    DerivedStories() {
        this(MOST);
    }

    /** One that holds so many articles, figures and occurrences at most. */
    DerivedStories(int most) {
        this.most = most;
    }

    /** Forgets all once people have decided more about stories themselves than was known when they were derived. */
    void forgetUnless(long decisions) {
        lock.lock();
        try {
            if (decisions != decided) {
                stories.clear();
                held = 0;
                decided = decisions;
            }
        } finally {
            lock.unlock();
        }
    }

    /** The story as it was derived at this moment, if it is still remembered. */
    Optional<Story> find(Mark mark) {
        lock.lock();
        try {
            return Optional.ofNullable(stories.get(mark.id()))
                    .filter(derived -> derived.revision() == mark.revision())
                    .map(Derived::story);
        } finally {
            lock.unlock();
        }
    }

    /** Remembers a story, and forgets others for it; one that alone is over the bound is not remembered. */
    void keep(Mark mark, Story story) {
        lock.lock();
        try {
            forget(mark.id());
            long size = size(story);
            if (size > most) {
                return;
            }
            while (held + size > most) {
                forget(stories.keySet().iterator().next());
            }
            stories.put(mark.id(), new Derived(mark.revision(), story, size));
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
