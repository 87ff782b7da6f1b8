package org.runut.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
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

    QuestionFinder(Collection<CopyLink> copies, KnownNames names, Eras eras) {
        var taken = new HashMap<Mention, Mention>();
        for (var copy : copies) {
            for (Pair pair : copy.pairs()) {
                taken.put(pair.copy(), pair.original());
            }
        }
        affinity = new Affinity(taken, names, eras);
    }

    private record Edge(Mention a, Mention b, double weight) {}

    /** A growing group, and the groups of which something speaks against joining it. */
    private static final class Group {
        private final List<Mention> members = new ArrayList<>();
        private final Set<Group> apart = Collections.newSetFromMap(new IdentityHashMap<>());

        Group(Mention first) {
            members.add(first);
        }

        void takeIn(Group other) {
            members.addAll(other.members);
            for (var foreign : other.apart) {
                foreign.apart.remove(other);
                foreign.apart.add(this);
                apart.add(foreign);
            }
        }
    }

    /** The groups, each in the order of the mentions; every mention is in one. */
    List<List<Mention>> group(List<Mention> mentions) {
        var groups = new HashMap<Mention, Group>();
        for (var mention : mentions) {
            groups.put(mention, new Group(mention));
        }
        for (var edge : edges(mentions)) {
            var x = groups.get(edge.a());
            var y = groups.get(edge.b());
            if (x != null && y != null && x != y && agree(x, y)) {
                x.takeIn(y);
                y.members.forEach(m -> groups.put(m, x));
            }
        }
        var result = new LinkedHashMap<Group, List<Mention>>();
        for (var mention : mentions) {
            var group = groups.get(mention);
            if (group != null) {
                result.computeIfAbsent(group, g -> new ArrayList<>()).add(mention);
            }
        }
        return List.copyOf(result.values());
    }

    private boolean agree(Group x, Group y) {
        if (x.apart.contains(y)) {
            return false;
        }
        for (var a : x.members) {
            for (var b : y.members) {
                if (affinity.against(a, b)) {
                    x.apart.add(y);
                    y.apart.add(x);
                    return false;
                }
            }
        }
        return true;
    }

    private List<Edge> edges(List<Mention> mentions) {
        var seen = new HashSet<Long>();
        var edges = new ArrayList<Edge>();
        for (var holders : byKey(mentions).values()) {
            int size = Math.min(holders.size(), LARGEST_KEY);
            for (int i = 0; i < size; i++) {
                for (int j = i + 1; j < size; j++) {
                    int a = holders.get(i);
                    int b = holders.get(j);
                    if (seen.add(((long) a << Integer.SIZE) + b)) {
                        add(edges, mentions.get(a), mentions.get(b));
                    }
                }
            }
        }
        edges.sort(Comparator.comparingDouble(Edge::weight).reversed());
        return edges;
    }

    private void add(List<Edge> edges, Mention a, Mention b) {
        double weight = affinity.weight(a, b);
        if (weight >= ENOUGH) {
            edges.add(new Edge(a, b, weight));
        }
    }

    /** The mentions, by their place in the list, that share something telling. */
    private static Map<String, List<Integer>> byKey(List<Mention> mentions) {
        var byKey = new LinkedHashMap<String, List<Integer>>();
        for (int i = 0; i < mentions.size(); i++) {
            for (String key : keys(mentions.get(i))) {
                byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
            }
        }
        return byKey;
    }

    private static Set<String> keys(Mention mention) {
        String unit = mention.unitClass();
        var keys = new LinkedHashSet<String>();
        keys.add(unit + " value " + Bounds.middle(mention));
        keys.add(mention.reading().id() + " sentence " + mention.headline()
                + mention.figure().sentence().start());
        if (!Alike.frame(mention).isEmpty()) {
            keys.add(unit + " frame " + Alike.frame(mention));
        }
        if (!Alike.isAnybody(mention)) {
            keys.add(unit + " concept " + mention.figure().binding().concept());
        }
        mention.counted().forEach(word -> keys.add(unit + " word " + word));
        return keys;
    }
}
