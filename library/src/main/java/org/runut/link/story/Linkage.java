package org.runut.link.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * Puts items together by average linkage (Sokal and Michener 1958): the two groups whose pairs speak most for one another, on
 * average, become one, until none do. Pairs that were never compared speak against.
 */
public final class Linkage {
    private final Bar bar;
    private final double uncompared;
    private final PriorityQueue<Edge> edges = new PriorityQueue<>();
    private final List<Group> groups = new ArrayList<>();
    private int number;
    private int joins;

    /** What the mean over the pairs of two groups must be above for them to become one. */
    interface Bar {
        /** The bar for two groups of so many items each. */
        double of(int items, int others);
    }

    /**
     * A linkage of so many items.
     *
     * @param threshold  what the mean of two groups must be above, however large they are
     * @param uncompared what a pair counts that was never compared
     */
    public Linkage(int items, double threshold, double uncompared) {
        this(items, (a, b) -> threshold, uncompared);
    }

    /**
     * A linkage of so many items.
     *
     * @param bar        what the mean of two groups must be above
     * @param uncompared what a pair counts that was never compared
     */
    public Linkage(int items, Bar bar, double uncompared) {
        this.bar = bar;
        this.uncompared = uncompared;
        for (int i = 0; i < items; i++) {
            groups.add(new Group(i));
        }
    }

    /**
     * Two groups that may become one; those that are farthest above the bar come first, then those that were met first.
     *
     * @param above how far their mean is above the bar
     * @param items how many items the two held together: none of them has grown as long as they still do
     */
    private record Edge(Group a, Group b, double above, int number, int items) implements Comparable<Edge> {
        @Override
        public int compareTo(Edge other) {
            int most = Double.compare(other.above, above);
            return most == 0 ? Integer.compare(number, other.number) : most;
        }

        boolean holds() {
            return !a.gone && !b.gone && a.members.size() + b.members.size() == items;
        }
    }

    /** What speaks for two groups together: the sum over the pairs that were compared, and how many they are. */
    private static final class Sum {
        private double weight;
        private int pairs;

        void add(double more, int of) {
            weight += more;
            pairs += of;
        }
    }

    private static final class Group {
        private final Map<Group, Sum> sums = new HashMap<>();
        private List<Integer> members = new ArrayList<>(1);
        private int joined;
        private boolean gone;

        Group(int item) {
            members.add(item);
        }

        /** What speaks for this and another, the same object for both. */
        Sum with(Group other) {
            var sum = sums.get(other);
            if (sum == null) {
                sum = new Sum();
                sums.put(other, sum);
                other.sums.put(this, sum);
            }
            return sum;
        }
    }

    /** Tells how much speaks for two items; each pair at most once. */
    public void compare(int a, int b, double weight) {
        var x = groups.get(a);
        var y = groups.get(b);
        x.with(y).add(weight, 1);
        link(x, y);
    }

    private double mean(Group a, Group b, Sum sum) {
        int all = a.members.size() * b.members.size();
        return (sum.weight + uncompared * (all - sum.pairs)) / all;
    }

    /** How far what speaks for two groups is above the bar. */
    private double above(Group a, Group b, Sum sum) {
        return mean(a, b, sum) - bar.of(a.members.size(), b.members.size());
    }

    private void link(Group a, Group b) {
        double above = above(a, b, a.with(b));
        if (above > 0) {
            edges.add(new Edge(a, b, above, number++, a.members.size() + b.members.size()));
        }
    }

    /** The groups of items, those that were made last at the end. */
    public List<List<Integer>> groups() {
        while (!edges.isEmpty()) {
            var edge = edges.poll();
            if (edge.holds()) {
                join(edge.a(), edge.b());
            }
        }
        return groups.stream()
                .filter(g -> !g.gone)
                .sorted(Comparator.comparingInt(g -> g.joined))
                .map(g -> g.members)
                .toList();
    }

    /** Makes two groups one: the one that was compared with fewer goes into the other. */
    private void join(Group a, Group b) {
        boolean large = a.sums.size() >= b.sums.size();
        var stays = large ? a : b;
        var goes = large ? b : a;
        goes.gone = true;
        stays.joined = ++joins;
        a.members.addAll(b.members);
        stays.members = a.members;
        stays.sums.remove(goes);
        goes.sums.remove(stays);
        goes.sums.forEach((other, sum) -> {
            other.sums.remove(goes);
            stays.with(other).add(sum.weight, sum.pairs);
        });
        stays.sums.entrySet().stream()
                .filter(e -> above(stays, e.getKey(), e.getValue()) > 0)
                .map(Map.Entry::getKey)
                .sorted(Comparator.comparingInt(other -> other.members.getFirst()))
                .forEach(other -> link(stays, other));
    }
}
