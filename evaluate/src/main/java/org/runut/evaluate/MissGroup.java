package org.runut.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Misses of one cause and detail.
 *
 * @param cause  why
 * @param detail what tells them from others of the cause; empty for nothing
 * @param misses in the order they were met
 */
public record MissGroup(Cause cause, String detail, List<Miss> misses) {
    public MissGroup {
        misses = List.copyOf(misses);
    }

    /** The misses by cause, the most frequent first. */
    static List<MissGroup> of(List<Miss> misses) {
        Map<List<Object>, List<Miss>> byCause = new LinkedHashMap<>();
        misses.forEach(miss -> byCause.computeIfAbsent(List.of(miss.cause(), miss.detail()), key -> new ArrayList<>())
                .add(miss));
        return byCause.values().stream()
                .map(group ->
                        new MissGroup(group.getFirst().cause(), group.getFirst().detail(), group))
                .sorted(Comparator.comparingInt(
                        (MissGroup group) -> -group.misses().size()))
                .toList();
    }
}
