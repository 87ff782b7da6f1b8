package org.runut.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Which kind was annotated and which was found: the mean of the kinds' F1. */
final class Confusion implements Score {
    /** What stands for none found. */
    static final String NONE = "none";

    private final List<String[]> pairs = new ArrayList<>();

    /** Counts one; gives back whether it is right. */
    boolean add(String gold, String found) {
        pairs.add(new String[] {gold, found});
        return gold.equals(found);
    }

    /** The kinds that were annotated, in order. */
    Set<String> kinds() {
        var kinds = new TreeSet<String>();
        pairs.forEach(pair -> kinds.add(pair[0]));
        return kinds;
    }

    /** How often a kind was right, extra and missed. */
    Counts of(String kind) {
        return of(pairs, kind);
    }

    private static Counts of(List<String[]> pairs, String kind) {
        int right = 0;
        int extra = 0;
        int missed = 0;
        for (var pair : pairs) {
            boolean gold = pair[0].equals(kind);
            boolean found = pair[1].equals(kind);
            right += gold && found ? 1 : 0;
            extra += found && !gold ? 1 : 0;
            missed += gold && !found ? 1 : 0;
        }
        return new Counts(right, extra, missed);
    }

    private double mean(List<String[]> drawn) {
        return kinds().stream().mapToDouble(kind -> of(drawn, kind).f1()).sum() / Math.max(1, kinds().size());
    }

    private double drawn(int[] indices) {
        List<String[]> drawn = new ArrayList<>();
        for (int k : indices) {
            drawn.add(pairs.get(k));
        }
        return mean(drawn);
    }

    @Override
    public double value() {
        return mean(pairs);
    }

    @Override
    public String text() {
        return Score.digits(value()) + "  " + Bootstrap.text(Bootstrap.interval(pairs.size(), this::drawn)) + "  ("
                + pairs.size() + " pairs, " + kinds().size() + " kinds)";
    }
}
