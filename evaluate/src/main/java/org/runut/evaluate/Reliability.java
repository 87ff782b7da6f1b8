package org.runut.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Whether claims are as often right as they are said to be sure: claims of like confidence, and how many of them are right. */
public final class Reliability {
    /** Where the bins begin; few claims are less sure than the second. */
    private static final double[] BINS = {0, 0.5, 0.6, 0.7, 0.8, 0.9};

    private final String name;
    private final List<Judgement> judgements = new ArrayList<>();

    Reliability(String name) {
        this.name = name;
    }

    void add(Judgement judgement) {
        judgements.add(judgement);
    }

    /** What was judged: figures or quotations. */
    public String name() {
        return name;
    }

    List<Judgement> judgements() {
        return List.copyOf(judgements);
    }

    /** The mean square of the distance between sureness and truth (Brier 1950). */
    public double brier() {
        return judgements.stream().mapToDouble(Judgement::loss).average().orElse(0);
    }

    /** The expected calibration error: the distance between mean confidence and share right, averaged over the claims' bins. */
    public double ece() {
        return bins().stream()
                        .mapToDouble(bin -> bin.count() * Math.abs(bin.sure() - bin.right()))
                        .sum()
                / Math.max(1, judgements.size());
    }

    /**
     * Claims of like confidence.
     *
     * @param from  the least confidence
     * @param to    the confidence of the next bin
     * @param count how many claims
     * @param sure  their mean confidence
     * @param right the share of them that is right
     */
    public record Bin(double from, double to, int count, double sure, double right) {}

    /** The bins that hold claims, the surest last. */
    public List<Bin> bins() {
        var bins = new ArrayList<Bin>();
        for (int i = 0; i < BINS.length; i++) {
            double from = BINS[i];
            double to = i + 1 < BINS.length ? BINS[i + 1] : 1;
            boolean last = i + 1 == BINS.length;
            var inside = judgements.stream()
                    .filter(j -> j.confidence() >= from && (last || j.confidence() < to))
                    .toList();
            if (!inside.isEmpty()) {
                bins.add(bin(from, to, inside));
            }
        }
        return bins;
    }

    private static Bin bin(double from, double to, List<Judgement> inside) {
        double sure =
                inside.stream().mapToDouble(Judgement::confidence).average().orElse(0);
        double right = (double) inside.stream().filter(Judgement::right).count() / inside.size();
        return new Bin(from, to, inside.size(), sure, right);
    }

    /** A line for all, then a line a bin. */
    public List<String> lines() {
        var lines = new ArrayList<String>();
        var all = judgements.isEmpty() ? new Bin(0, 1, 0, 0, 0) : bin(0, 1, judgements);
        lines.add(padded(name + " sureness") + "Brier " + Score.digits(brier()) + "  ECE " + Score.digits(ece()) + "  "
                + told(all));
        bins().forEach(bin ->
                lines.add(padded(String.format(Locale.ROOT, "  %.1f to %.1f", bin.from(), bin.to())) + told(bin)));
        return lines;
    }

    private static String told(Bin bin) {
        return "sure " + Score.digits(bin.sure()) + "  right " + Score.digits(bin.right()) + "  (of " + bin.count()
                + ")";
    }

    private static String padded(String text) {
        return text + " ".repeat(Math.max(1, 21 - text.length()));
    }
}
