package org.runut.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Puts items together by average linkage (Sokal and Michener 1958): the two groups whose pairs speak most for one another, on
 * average, become one, until none do. Pairs that were never compared speak against.
 */
final class Linkage {
    private final double threshold;
    private final double uncompared;
    private final PriorityQueue<Edge> edges = new PriorityQueue<>(
            Comparator.comparingDouble(Edge::mean).reversed().thenComparing(Edge::number));
    private final List<Group> groups = new ArrayList<>();
    private int number;

    /**
     * A linkage of so many items.
     *
     * @param threshold  what the mean of two groups must be above
     * @param uncompared what a pair counts that was never compared
     */
    Linkage(int items, double threshold, double uncompared) {
        this.threshold = threshold;
        this.uncompared = uncompared;
        for (int i = 0; i < items; i++) {
            groups.add(new Group(List.of(i)));
        }
    }

    private record Edge(Group a, Group b, double mean, int number) {}

    /** What speaks for two groups together: the sum over the pairs that were compared, and how many they are. */
    private record Sum(double sum, int pairs) {
        Sum plus(@Nullable Sum other) {
            return other == null ? this : new Sum(sum + other.sum, pairs + other.pairs);
        }
    }

    private static final class Group {
        private final List<Integer> members;
        private final Map<Group, Sum> sums = new HashMap<>();
        private boolean gone;

        Group(List<Integer> members) {
            this.members = members;
        }
    }

    /** Tells how much speaks for two items; each pair at most once. */
    void compare(int a, int b, double weight) {
        put(groups.get(a), groups.get(b), new Sum(weight, 1));
    }

    private void put(Group a, Group b, Sum sum) {
        a.sums.put(b, sum);
        b.sums.put(a, sum);
        int all = a.members.size() * b.members.size();
        double mean = (sum.sum() + uncompared * (all - sum.pairs())) / all;
        if (mean > threshold) {
            edges.add(new Edge(a, b, mean, number++));
        }
    }

    /** The groups of items. */
    List<List<Integer>> groups() {
        while (!edges.isEmpty()) {
            var edge = edges.poll();
            if (!edge.a().gone && !edge.b().gone) {
                groups.add(joined(edge.a(), edge.b()));
            }
        }
        return groups.stream().filter(g -> !g.gone).map(g -> g.members).toList();
    }

    private Group joined(Group a, Group b) {
        var members = new ArrayList<>(a.members);
        members.addAll(b.members);
        var joined = new Group(members);
        a.gone = true;
        b.gone = true;
        var sums = new HashMap<>(a.sums);
        b.sums.forEach((other, sum) -> sums.merge(other, sum, Sum::plus));
        sums.entrySet().stream()
                .filter(e -> !e.getKey().gone)
                .sorted(Comparator.comparingInt(e -> e.getKey().members.getFirst()))
                .forEach(e -> {
                    e.getKey().sums.remove(a);
                    e.getKey().sums.remove(b);
                    put(joined, e.getKey(), e.getValue());
                });
        return joined;
    }
}
