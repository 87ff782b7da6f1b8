package org.runut.link;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Names of one origin in two languages: where an article is a translation, the name that stands with a figure is that which stands with
 * it in the original.
 */
final class Translated {
    private final Map<String, Source> same = new HashMap<>();

    /**
     * Learns from the figures that translations took over.
     *
     * @param taken   the figure from which each copied one was taken
     * @param sources the origins that are named
     */
    Translated(Map<Mention, CopyLink.Pair> taken, Map<Mention, Source> sources) {
        var counts = new TreeMap<String, Map<String, Integer>>();
        var byId = new HashMap<String, Source>();
        taken.values().forEach(pair -> {
            var original = sources.get(pair.original());
            var copy = sources.get(pair.copy());
            if (original != null && copy != null && translated(pair) && nameless(original) == nameless(copy)) {
                byId.put(original.id(), original);
                counts.computeIfAbsent(copy.id(), k -> new TreeMap<>()).merge(original.id(), 1, Integer::sum);
            }
        });
        counts.forEach((copy, originals) -> {
            var most = originals.entrySet().stream()
                    .max(Map.Entry.comparingByValue())
                    .orElseThrow();
            var original = byId.get(most.getKey());
            if (original != null && !counts.containsKey(original.id())) {
                same.put(copy, original);
            }
        });
    }

    private static boolean translated(CopyLink.Pair pair) {
        String original = pair.original().reading().article().language();
        return !original.equals(pair.copy().reading().article().language())
                && Bounds.equal(pair.original(), pair.copy());
    }

    private static boolean nameless(Source source) {
        return source.id().startsWith(OriginResolver.ANONYMOUS);
    }

    /** The origin by the name it has in the original. */
    Source original(Source source) {
        return same.getOrDefault(source.id(), source);
    }
}
