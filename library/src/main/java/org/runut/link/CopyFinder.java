package org.runut.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.runut.model.Story.Copy;

/**
 * Finds which articles were made from which: by shared runs of words, or, where none are shared, by the same figures in
 * the same order with credit given. The original is the one credited, else the earlier.
 */
@SuppressWarnings("ReferenceEquality") // There is one object for each article, and one for each of its figures.
final class CopyFinder {
    private static final double EXACT = 0.95;
    private static final double NEAR = 0.5;
    private static final double PARTIAL = 0.06;
    private static final int PARTIAL_RUNS = 12;
    private static final double REWRITTEN = 0.5;
    private static final double SAME_VOICES = 0.7;
    private static final int REWRITTEN_FIGURES = 4;

    private final Map<Reading, Marks> marks = new HashMap<>();

    /** An original that is possible. */
    private record Possible(Reading of, Copy.Kind kind, double share, boolean credited, List<CopyLink.Pair> pairs) {
        /** Whether it shares runs of words, which says more than the same figures do. */
        boolean verbatim() {
            return switch (kind) {
                case EXACT, NEAR, PARTIAL -> true;
                case PARAPHRASE, TRANSLATION -> false;
            };
        }
    }

    /** The values of an article with what they count, and who speaks in it. */
    private record Marks(Set<String> values, Set<String> voices) {}

    /** The copies among articles in order of publication; at most one original for each. */
    List<CopyLink> find(List<Reading> readings) {
        var shingles = new Shingles(readings);
        var credits = new Credits(readings);
        var links = new ArrayList<CopyLink>();
        for (var copy : readings) {
            var best = best(copy, readings, shingles, credits);
            if (best != null) {
                var pairs = best.pairs().isEmpty() && !copy.mentions().isEmpty()
                        ? new FigureAligner(true).align(best.of(), copy)
                        : best.pairs();
                links.add(new CopyLink(best.of(), copy, best.kind(), best.share(), pairs));
            }
        }
        return links;
    }

    private @Nullable Possible best(Reading copy, List<Reading> readings, Shingles shingles, Credits credits) {
        var shared = shingles.shared(copy);
        return readings.stream()
                .filter(original -> original != copy && mayComeFrom(copy, original, credits))
                .map(original -> possible(
                        original, copy, shared.getOrDefault(original, 0), shingles, credits.given(copy, original)))
                .filter(possible -> possible != null)
                .max(Comparator.comparing(Possible::credited)
                        .thenComparing(possible -> Credits.isNoLater(possible.of(), copy))
                        .thenComparing(Possible::verbatim)
                        .thenComparing(Possible::share)
                        .thenComparing(possible -> Credits.named(copy, possible.of()))
                        .thenComparing(possible -> credits.of(possible.of()))
                        .thenComparing(possible -> -possible.of().order()))
                .orElse(null);
    }

    /** Whether the direction is possible: by date, else by credit, else by which names the other's outlet, else by order. */
    private static boolean mayComeFrom(Reading copy, Reading original, Credits credits) {
        if (credits.given(copy, original)) {
            return true;
        }
        boolean names = Credits.named(copy, original);
        boolean named = Credits.named(original, copy);
        boolean first = names == named ? original.order() < copy.order() : names;
        return first && !credits.given(original, copy);
    }

    private @Nullable Possible possible(
            Reading original, Reading copy, int common, Shingles shingles, boolean credited) {
        double share = (double) common / Math.max(1, shingles.count(copy));
        var kind = verbatim(original, common, share, shingles);
        if (kind != null) {
            return new Possible(original, kind, share, credited, List.of());
        }
        return rewritten(original, copy, credited);
    }

    private static Copy.@Nullable Kind verbatim(Reading original, int common, double share, Shingles shingles) {
        if (share >= EXACT && common >= EXACT * shingles.count(original)) {
            return Copy.Kind.EXACT;
        }
        if (share >= NEAR && common >= PARTIAL_RUNS) {
            return Copy.Kind.NEAR;
        }
        return share >= PARTIAL && common >= PARTIAL_RUNS ? Copy.Kind.PARTIAL : null;
    }

    private @Nullable Possible rewritten(Reading original, Reading copy, boolean credited) {
        boolean translated =
                !original.article().language().equals(copy.article().language());
        var kind = translated ? Copy.Kind.TRANSLATION : Copy.Kind.PARAPHRASE;
        if (original.mentions().isEmpty() || copy.mentions().isEmpty()) {
            double share = translated && credited ? Words.overlap(Credits.marks(copy), Credits.marks(original)) : 0;
            return share >= REWRITTEN ? new Possible(original, kind, share, true, List.of()) : null;
        }
        boolean named = credited || Credits.named(copy, original);
        if (!named && (sameValues(original, copy) < REWRITTEN_FIGURES || !translated && !sameVoices(original, copy))) {
            return null;
        }
        var pairs = new FigureAligner(false).align(original, copy);
        var retold = new Retold(original, copy, pairs);
        boolean enough = named ? retold.enoughWithCredit(credited, translated) : retold.enough(translated);
        return enough ? new Possible(original, kind, retold.share(), credited, pairs) : null;
    }

    private int sameValues(Reading original, Reading copy) {
        return Words.shared(marks(original).values(), marks(copy).values());
    }

    private Marks marks(Reading reading) {
        return marks.computeIfAbsent(reading, r -> new Marks(values(r), voices(r)));
    }

    private static Set<String> values(Reading reading) {
        var values = new HashSet<String>();
        reading.mentions().forEach(m -> values.add(m.unitClass() + Bounds.middle(m)));
        return values;
    }

    private boolean sameVoices(Reading original, Reading copy) {
        return Words.overlap(marks(original).voices(), marks(copy).voices()) >= SAME_VOICES;
    }

    private static Set<String> voices(Reading reading) {
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
