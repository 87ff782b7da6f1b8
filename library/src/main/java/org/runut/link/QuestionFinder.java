package org.runut.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.runut.link.CopyLink.Pair;

/**
 * Groups the figures of a story that answer the same thing. Two figures join by what speaks for it (the same value, frame,
 * thing, words around them) unless something speaks against it (another frame, place, side, scope); a group never holds
 * two figures of which something speaks against.
 */
final class QuestionFinder {
    private static final double ENOUGH = 2.4;
    private static final int LARGEST_KEY = 400;
    private final Affinity affinity;

    QuestionFinder(Collection<CopyLink> copies, KnownNames names) {
        var taken = new HashMap<Mention, Mention>();
        for (var copy : copies) {
            for (Pair pair : copy.pairs()) {
                taken.put(pair.copy(), pair.original());
            }
        }
        affinity = new Affinity(taken, names);
    }

    private record Edge(Mention a, Mention b, double weight) {}

    /** The groups, each in the order of the mentions; every mention is in one. */
    List<List<Mention>> group(List<Mention> mentions) {
        var groups = new HashMap<Mention, List<Mention>>();
        for (var mention : mentions) {
            groups.put(mention, new ArrayList<>(List.of(mention)));
        }
        for (var edge : edges(mentions)) {
            var x = groups.get(edge.a());
            var y = groups.get(edge.b());
            if (x != null && y != null && x != y && agree(x, y)) {
                x.addAll(y);
                y.forEach(m -> groups.put(m, x));
            }
        }
        var order = new HashMap<Mention, Integer>();
        mentions.forEach(m -> order.put(m, order.size()));
        var distinct = new LinkedHashSet<List<Mention>>();
        for (var mention : mentions) {
            var group = groups.get(mention);
            if (group != null && group.getFirst() == mention || group != null && !seen(distinct, group)) {
                distinct.add(group);
            }
        }
        var result = new ArrayList<List<Mention>>();
        for (var group : distinct) {
            group.sort(Comparator.comparing(order::get));
            result.add(List.copyOf(group));
        }
        return result;
    }

    private static boolean seen(Set<List<Mention>> distinct, List<Mention> group) {
        return distinct.stream().anyMatch(g -> g == group);
    }

    private boolean agree(List<Mention> x, List<Mention> y) {
        for (var a : x) {
            for (var b : y) {
                if (affinity.against(a, b)) {
                    return false;
                }
            }
        }
        return true;
    }

    private List<Edge> edges(List<Mention> mentions) {
        var edges = new LinkedHashMap<Set<Mention>, Edge>();
        for (var holders : byKey(mentions).values()) {
            for (int i = 0; i < Math.min(holders.size(), LARGEST_KEY); i++) {
                for (int j = i + 1; j < Math.min(holders.size(), LARGEST_KEY); j++) {
                    var a = holders.get(i);
                    var b = holders.get(j);
                    edges.computeIfAbsent(Set.of(a, b), k -> new Edge(a, b, affinity.weight(a, b)));
                }
            }
        }
        return edges.values().stream()
                .filter(e -> e.weight() >= ENOUGH)
                .sorted(Comparator.comparingDouble(Edge::weight).reversed())
                .toList();
    }

    private static Map<String, List<Mention>> byKey(List<Mention> mentions) {
        var byKey = new LinkedHashMap<String, List<Mention>>();
        for (var mention : mentions) {
            String unit = mention.unitClass();
            var binding = mention.figure().binding();
            var keys = new LinkedHashSet<String>();
            keys.add(unit + " value " + Bounds.middle(mention));
            keys.add(unit + " frame " + binding.frame());
            keys.add(unit + " concept " + binding.concept());
            Alike.counted(binding).forEach(word -> keys.add(unit + " word " + word));
            keys.forEach(
                    key -> byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(mention));
        }
        return byKey;
    }
}
