package org.runut.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.runut.decide.Standings;
import org.runut.decide.Subjects;
import org.runut.ledger.LedgerStore.Mark;
import org.runut.ledger.LedgerStore.Reading;
import org.runut.link.story.Candidate;
import org.runut.model.Analysis;
import org.runut.model.Decision;
import org.runut.model.TimeValue;

/**
 * Which stories there are once people's merging and splitting of stories is laid over those that were found. What is stored
 * stays as it was found, so that undoing needs nothing but the decision.
 */
final class DecidedStories {
    private static final int LONGEST_WAY = 1_000;

    private final Reading reading;
    private final Map<String, String> leads = new HashMap<>();
    private final Map<String, String> moved = new HashMap<>();
    private final Map<String, Set<String>> parts = new HashMap<>();

    /** Of what has been decided up to now. */
    DecidedStories(Reading reading) {
        this(reading, reading.decisions(List.of(Subjects.ALL)));
    }

    private DecidedStories(Reading reading, List<Decision> decisions) {
        this.reading = reading;
        var standings = new Standings(decisions);
        for (var decision : decisions) {
            if (decision instanceof Decision.MergeStories merge && standings.holds(merge)) {
                String into = found(merge.into());
                String from = found(merge.story());
                leads.put(from, into);
                leads.remove(into, from);
            } else if (decision instanceof Decision.SplitStory split) {
                split(split, standings.holds(split));
            }
        }
        leads.forEach((from, into) ->
                parts.computeIfAbsent(lead(into), k -> new LinkedHashSet<>()).add(from));
    }

    /** The id under which the store itself finds a story. */
    private String found(String id) {
        return reading.story(id).map(Mark::id).orElse(id);
    }

    /** A story that is no longer split off leads back to where its articles came from. */
    private void split(Decision.SplitStory split, boolean holds) {
        if (holds) {
            split.articles().forEach(article -> moved.put(article, split.apart()));
        } else {
            leads.putIfAbsent(split.apart(), split.story());
        }
    }

    /** The id under which a story is found now. */
    String lead(String story) {
        String now = story;
        for (int i = 0; i < LONGEST_WAY; i++) {
            String next = leads.get(now);
            if (next == null) {
                return now;
            }
            now = next;
        }
        return now;
    }

    /** The story an article belongs to, if the store says that it belongs to this one. */
    @Nullable
    String storyOf(String article, @Nullable String stored) {
        return stored == null ? null : lead(moved.getOrDefault(article, stored));
    }

    /** Candidates with the stories they belong to. */
    List<Candidate> of(List<Candidate> candidates) {
        return leads.isEmpty() && moved.isEmpty()
                ? candidates
                : candidates.stream()
                        .map(c -> new Candidate(
                                c.article(), lead(moved.getOrDefault(c.article(), c.story())), c.signature()))
                        .toList();
    }

    /** Whether people decided what belongs to a story. */
    boolean isDecided(String story) {
        return parts.containsKey(story)
                || moved.entrySet().stream()
                        .anyMatch(e -> lead(e.getValue()).equals(story) || story.equals(reading.storyOf(e.getKey())));
    }

    /** The story with this id, or the one that it leads to. */
    Optional<Mark> find(String id) {
        return mark(lead(found(id)));
    }

    private Optional<Mark> mark(String id) {
        if (leads.isEmpty() && moved.isEmpty()) {
            return reading.story(id);
        }
        long revision = 0;
        boolean isThere = false;
        for (String story : stored(id)) {
            var mark = reading.story(story);
            if (mark.isPresent()) {
                revision += mark.get().revision();
                isThere = true;
            }
        }
        return isThere && !articleIds(id).isEmpty() ? Optional.of(new Mark(id, revision)) : Optional.empty();
    }

    /** The stored stories that hold articles of a story: itself, what leads to it, and from where articles were moved to it. */
    private Set<String> stored(String id) {
        var stored = new LinkedHashSet<String>();
        stored.add(id);
        stored.addAll(parts.getOrDefault(id, Set.of()));
        moved.forEach((article, story) -> {
            if (lead(story).equals(id)) {
                String from = reading.storyOf(article);
                if (from != null) {
                    stored.add(from);
                }
            }
        });
        return stored;
    }

    /** All stories. */
    List<Mark> all() {
        var marks = reading.stories();
        if (leads.isEmpty() && moved.isEmpty()) {
            return marks;
        }
        var ids = new LinkedHashSet<String>();
        marks.forEach(mark -> ids.add(lead(mark.id())));
        moved.values().forEach(story -> ids.add(lead(story)));
        var all = new ArrayList<Mark>();
        ids.forEach(id -> mark(id).ifPresent(all::add));
        return all;
    }

    /** When the last of its articles was published, by the id of each of these stories that has one with a date. */
    Map<String, String> published(Collection<String> ids) {
        if (leads.isEmpty() && moved.isEmpty()) {
            return reading.published(ids);
        }
        var decided = ids.stream().filter(this::isDecided).toList();
        var published = new HashMap<>(reading.published(
                ids.stream().filter(id -> !decided.contains(id)).toList()));
        for (String id : decided) {
            String last = lastOf(id);
            if (last != null) {
                published.put(id, last);
            }
        }
        return published;
    }

    private @Nullable String lastOf(String id) {
        return byId(id).values().stream()
                .flatMap(analysis -> Optional.ofNullable(analysis.article().published()).stream())
                .map(TimeValue::value)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** The latest versions of a story's articles. */
    List<Analysis> articles(String id) {
        if (leads.isEmpty() && moved.isEmpty()) {
            return reading.articles(id);
        }
        return List.copyOf(byId(id).values());
    }

    private Set<String> articleIds(String id) {
        return byId(id).keySet();
    }

    private Map<String, Analysis> byId(String id) {
        var articles = new LinkedHashMap<String, Analysis>();
        for (String story : stored(id)) {
            for (var analysis : reading.articles(story)) {
                String article = analysis.article().id();
                if (id.equals(storyOf(article, story))) {
                    articles.put(article, analysis);
                }
            }
        }
        return articles;
    }

    /** The ids of stories that begin so, or to which one leads that does, in order, at most so many. */
    List<String> begun(String prefix, int limit) {
        var begun = reading.storiesBegun(prefix, limit + leads.size());
        if (leads.isEmpty() && moved.isEmpty()) {
            return begun;
        }
        var there = new TreeMap<String, Boolean>();
        begun.forEach(id -> there.put(id, true));
        moved.values().stream().filter(id -> id.startsWith(prefix)).forEach(id -> there.put(id, true));
        return there.keySet().stream()
                .map(this::lead)
                .distinct()
                .filter(id -> mark(id).isPresent())
                .sorted()
                .limit(limit)
                .toList();
    }
}
