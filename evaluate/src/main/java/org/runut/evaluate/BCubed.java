package org.runut.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How well items were put together (B³: Bagga and Baldwin 1998): for each item, how many of its group belong with it. */
final class BCubed implements Score {
    private final List<double[]> items = new ArrayList<>();

    private BCubed() {}

    /** The score of the groups found for the items of {@code gold}; every item has both. */
    static BCubed of(Map<String, String> found, Map<String, String> gold) {
        var score = new BCubed();
        var groups = groups(gold.keySet(), found);
        var truth = groups(gold.keySet(), gold);
        for (String item : gold.keySet()) {
            var group = groups.getOrDefault(found.get(item), Set.of());
            var right = truth.getOrDefault(gold.get(item), Set.of());
            long both = group.stream().filter(right::contains).count();
            score.items.add(new double[] {(double) both / group.size(), (double) both / right.size()});
        }
        return score;
    }

    private static Map<String, Set<String>> groups(Set<String> items, Map<String, String> of) {
        Map<String, Set<String>> groups = new HashMap<>();
        for (String item : items) {
            String group = of.get(item);
            if (group != null) {
                groups.computeIfAbsent(group, key -> new HashSet<>()).add(item);
            }
        }
        return groups;
    }

    private double mean(int which) {
        return items.stream().mapToDouble(i -> i[which]).sum() / Math.max(1, items.size());
    }

    private double drawn(int[] indices) {
        double precision = 0;
        double recall = 0;
        for (int k : indices) {
            precision += items.get(k)[0];
            recall += items.get(k)[1];
        }
        return f1(precision / indices.length, recall / indices.length);
    }

    private static double f1(double precision, double recall) {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    @Override
    public double value() {
        return f1(mean(0), mean(1));
    }

    @Override
    public String text() {
        return "P " + Score.digits(mean(0)) + "  R " + Score.digits(mean(1)) + "  F1 " + Score.digits(value()) + "  "
                + Bootstrap.text(Bootstrap.interval(items.size(), this::drawn)) + "  (" + items.size() + " items)";
    }
}
