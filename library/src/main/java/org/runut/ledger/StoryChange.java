package org.runut.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A story that is not what it was.
 *
 * @param before as it was told of; null where it never was
 * @param now    as it is
 */
public record StoryChange(@Nullable ToldStory before, StorySummary now) {
    /** The stories that are new or changed since they were told of, in the order of those that are. */
    public static List<StoryChange> since(List<ToldStory> before, List<StorySummary> now) {
        Map<String, ToldStory> known = new HashMap<>();
        before.forEach(story -> known.put(story.id(), story));
        List<StoryChange> changes = new ArrayList<>();
        for (var summary : now) {
            var then = known.get(summary.id());
            if (!ToldStory.of(summary).equals(then)) {
                changes.add(new StoryChange(then, summary));
            }
        }
        return changes;
    }

    /** Whether the story was not there before. */
    public boolean isNew() {
        return before == null;
    }

    /** How many articles came. */
    public int articles() {
        return now.articles().size() - (before == null ? 0 : before.articles());
    }

    /** How many more origins speak; fewer where two turned out to be one. */
    public int origins() {
        return now.origins() - (before == null ? 0 : before.origins());
    }

    /** How many more disputes hold; fewer where some ended. */
    public int disputes() {
        return now.disputes() - (before == null ? 0 : before.disputes());
    }
}
