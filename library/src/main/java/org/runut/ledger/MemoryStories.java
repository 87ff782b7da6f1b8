package org.runut.ledger;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The stories of a ledger in memory: their articles, when they began and changed, and which lead on to others. */
final class MemoryStories {
    private final Map<String, SequencedSet<String>> stories = new HashMap<>();
    private final Map<String, Long> revisions = new HashMap<>();
    private final Map<String, Integer> began = new HashMap<>();
    private final Map<String, String> leads = new HashMap<>();
    private long changes;

    void join(String story, String article) {
        began.putIfAbsent(story, began.size());
        leads.remove(story);
        stories.computeIfAbsent(story, k -> new LinkedHashSet<>()).add(article);
        change(story);
    }

    void leave(String story, String article) {
        stories.computeIfPresent(story, (k, articles) -> without(articles, article));
        change(story);
    }

    /** The set without the member; null where none is left. */
    static <T> @Nullable SequencedSet<T> without(SequencedSet<T> set, T member) {
        set.remove(member);
        return set.isEmpty() ? null : set;
    }

    void change(String story) {
        revisions.put(story, ++changes);
    }

    /** How many changes there were. */
    long changes() {
        return changes;
    }

    void lead(String story, String into) {
        began.putIfAbsent(story, began.size());
        leads.replaceAll((from, to) -> to.equals(story) ? into : to);
        leads.put(story, into);
        changes++;
    }

    /** Which stories lead to which. */
    Map<String, String> leads() {
        return new TreeMap<>(leads);
    }

    List<String> articles(String story) {
        return List.copyOf(stories.getOrDefault(story, new LinkedHashSet<>()));
    }

    List<String> oldestFirst(Collection<String> wanted) {
        return wanted.stream()
                .sorted(Comparator.comparing(story -> began.getOrDefault(story, 0)))
                .toList();
    }

    /** The story of that id or the one it leads to; null for none. */
    LedgerStore.@Nullable Mark of(String id) {
        String story = leads.getOrDefault(id, id);
        return stories.containsKey(story) ? mark(story) : null;
    }

    List<LedgerStore.Mark> all() {
        return stories.keySet().stream().map(this::mark).toList();
    }

    private LedgerStore.Mark mark(String story) {
        return new LedgerStore.Mark(story, revisions.getOrDefault(story, 0L));
    }
}
