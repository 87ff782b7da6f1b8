package org.runut.link;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
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
     * @param bodies  what the words of their names say
     */
    Translated(Map<Mention, CopyLink.Pair> taken, Map<Mention, Source> sources, BodyWords bodies) {
        var counts = new TreeMap<String, Map<String, Integer>>();
        var spoken = spoken(sources);
        var byId = new HashMap<String, Source>();
        taken.values().forEach(pair -> {
            var original = sources.get(pair.original());
            var copy = sources.get(pair.copy());
            if (original != null
                    && copy != null
                    && translated(pair)
                    && nameless(original) == nameless(copy)
                    && !bodies.contradict(original.name(), tongue(pair.original()), copy.name(), tongue(pair.copy()))
                    && !spoken.contains(language(pair.original()) + copy.id())) {
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

    /** Which origins are named in which language: a name that both use translates no other. */
    private static Set<String> spoken(Map<Mention, Source> sources) {
        var spoken = new HashSet<String>();
        sources.forEach((mention, source) -> spoken.add(language(mention) + source.id()));
        return spoken;
    }

    private static String tongue(Mention mention) {
        return mention.reading().article().language();
    }

    private static String language(Mention mention) {
        return tongue(mention) + " ";
    }

    private static boolean translated(CopyLink.Pair pair) {
        return !language(pair.original()).equals(language(pair.copy())) && Bounds.equal(pair.original(), pair.copy());
    }

    private static boolean nameless(Source source) {
        return source.id().startsWith(OriginResolver.ANONYMOUS);
    }

    /** The origin by the name it has in the original. */
    Source original(Source source) {
        return same.getOrDefault(source.id(), source);
    }
}
