package org.runut.link;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The values that a statement gives for each question, each told once however many articles carry it. */
final class Values {
    private final Map<Integer, Map<Range, Integer>> byQuestion = new HashMap<>();

    /** A value; what is not a number is no bound. */
    private record Range(double low, double high) {
        boolean shares(Range other) {
            return Bounds.share(low, high, other.low, other.high);
        }
    }

    private static Range range(Mention mention) {
        return new Range(mention.facts().low(), mention.facts().high());
    }

    private static int key(@Nullable Integer question) {
        return question == null ? -1 : question;
    }

    /** Adds the value of a figure. */
    void add(@Nullable Integer question, Mention mention) {
        add(key(question), range(mention), 1);
    }

    private void add(int question, Range range, int times) {
        byQuestion.computeIfAbsent(question, k -> new HashMap<>()).merge(range, times, Integer::sum);
    }

    /** Adds all values of another statement. */
    void add(Values others) {
        others.byQuestion.forEach((question, ranges) -> ranges.forEach((range, times) -> add(question, range, times)));
    }

    /** Takes the value of a figure away, unless other figures give it too. */
    void remove(@Nullable Integer question, Mention mention) {
        var ranges = byQuestion.getOrDefault(key(question), new HashMap<>());
        ranges.computeIfPresent(range(mention), (range, times) -> times == 1 ? null : times - 1);
    }

    /** Whether both give values for one question that cannot both hold. */
    boolean contradict(Values others) {
        for (var entry : byQuestion.entrySet()) {
            var theirs =
                    others.byQuestion.getOrDefault(entry.getKey(), Map.of()).keySet();
            for (var mine : entry.getValue().keySet()) {
                if (theirs.stream().anyMatch(range -> !range.shares(mine))) {
                    return true;
                }
            }
        }
        return false;
    }
}
