package org.runut.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.runut.model.Story.Copy;

/**
 * Finds which articles were made from which: by shared runs of words, or, where none are shared, by the same figures in
 * the same order with credit given. The original is the one credited, else the earlier.
 */
final class CopyFinder {
    private static final double EXACT = 0.95;
    private static final double NEAR = 0.5;
    private static final double PARTIAL = 0.06;
    private static final int PARTIAL_RUNS = 12;
    private static final double REWRITTEN = 0.5;
    private static final double REWRITTEN_UNCREDITED = 0.7;
    private static final int REWRITTEN_FIGURES = 4;

    /** The copies among articles in order of publication; at most one original for each. */
    List<CopyLink> find(List<Reading> readings) {
        var shingles = new Shingles(readings);
        var links = new ArrayList<CopyLink>();
        for (var copy : readings) {
            var best = best(copy, readings, shingles);
            if (best != null) {
                links.add(best);
            }
        }
        return links;
    }

    private @Nullable CopyLink best(Reading copy, List<Reading> readings, Shingles shingles) {
        var shared = shingles.shared(copy);
        return readings.stream()
                .filter(original -> original != copy && mayComeFrom(copy, original))
                .map(original -> link(original, copy, shared, shingles))
                .filter(link -> link != null)
                .max(Comparator.comparing((CopyLink link) -> Credits.given(copy, link.of()))
                        .thenComparing(link -> link.of().order() < copy.order())
                        .thenComparing(CopyLink::share)
                        .thenComparing(link -> -link.of().order()))
                .orElse(null);
    }

    /** Whether the direction is possible: by date, else by credit, else by order. */
    private static boolean mayComeFrom(Reading copy, Reading original) {
        if (Credits.given(copy, original)) {
            return true;
        }
        return original.order() < copy.order() && !Credits.given(original, copy);
    }

    private static @Nullable CopyLink link(
            Reading original, Reading copy, Map<Reading, Integer> shared, Shingles shingles) {
        int common = shared.getOrDefault(original, 0);
        double share = (double) common / Math.max(1, shingles.count(copy));
        var kind = verbatim(original, copy, common, share, shingles);
        if (kind != null) {
            return new CopyLink(original, copy, kind, share, new FigureAligner(true).align(original, copy));
        }
        return rewritten(original, copy);
    }

    private static Copy.@Nullable Kind verbatim(
            Reading original, Reading copy, int common, double share, Shingles shingles) {
        if (share >= EXACT && common >= EXACT * shingles.count(original)) {
            return Copy.Kind.EXACT;
        }
        if (share >= NEAR && common >= PARTIAL_RUNS) {
            return Copy.Kind.NEAR;
        }
        return share >= PARTIAL && common >= PARTIAL_RUNS ? Copy.Kind.PARTIAL : null;
    }

    private static @Nullable CopyLink rewritten(Reading original, Reading copy) {
        boolean translated =
                !original.article().language().equals(copy.article().language());
        boolean credited = Credits.given(copy, original);
        if (original.mentions().isEmpty() || copy.mentions().isEmpty()) {
            return translated && credited ? unread(original, copy) : null;
        }
        var pairs = new FigureAligner(false).align(original, copy);
        long body = copy.mentions().stream().filter(m -> !m.headline()).count();
        long taken = pairs.stream().filter(p -> !p.copy().headline()).count();
        double share = (double) taken / Math.max(1, body);
        double needed = credited ? REWRITTEN : REWRITTEN_UNCREDITED;
        if (taken < REWRITTEN_FIGURES
                || share < needed
                || !inOrder(pairs)
                || !credited && !sameVoices(original, copy)) {
            return null;
        }
        return new CopyLink(original, copy, translated ? Copy.Kind.TRANSLATION : Copy.Kind.PARAPHRASE, share, pairs);
    }

    /** Without figures to compare, numbers and names of the texts must do. */
    private static @Nullable CopyLink unread(Reading original, Reading copy) {
        double share = Words.overlap(Credits.marks(copy), Credits.marks(original));
        return share >= REWRITTEN ? new CopyLink(original, copy, Copy.Kind.TRANSLATION, share, List.of()) : null;
    }

    private static boolean inOrder(List<CopyLink.Pair> pairs) {
        int rising = 0;
        for (int i = 1; i < pairs.size(); i++) {
            if (pairs.get(i).original().index() > pairs.get(i - 1).original().index()) {
                rising++;
            }
        }
        return rising * 2 >= pairs.size() - 1;
    }

    private static boolean sameVoices(Reading original, Reading copy) {
        return Words.overlap(voices(original), voices(copy)) >= REWRITTEN_UNCREDITED;
    }

    private static HashSet<String> voices(Reading reading) {
        var voices = new HashSet<String>();
        for (var mention : reading.mentions()) {
            String speaker = mention.figure().chain().speaker();
            if (speaker != null) {
                voices.add(speaker);
            }
        }
        return voices;
    }
}
