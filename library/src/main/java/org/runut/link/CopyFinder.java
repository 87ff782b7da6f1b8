package org.runut.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
        var originals = readings.stream()
                .filter(original -> original != copy && mayComeFrom(copy, original, credits))
                .toList();
        var possible = new ArrayList<>(verbatim(copy, originals, shingles, credits));
        // Where text was taken over, only who is credited can be the original of a rewritten text instead.
        boolean found = possible.stream().anyMatch(p -> Credits.isNoLater(p.of(), copy));
        var taken = possible.stream().map(Possible::of).collect(Collectors.toSet());
        originals.stream()
                .filter(original -> !taken.contains(original) && (!found || credits.given(copy, original)))
                .flatMap(original -> rewritten(original, copy, credits).stream())
                .forEach(possible::add);
        return possible.stream()
                .max(Comparator.comparing(Possible::credited)
                        .thenComparing(p -> Credits.isNoLater(p.of(), copy))
                        .thenComparing(Possible::verbatim)
                        .thenComparing(Possible::share)
                        .thenComparing(p -> credits.named(copy, p.of()))
                        .thenComparing(p -> credits.of(p.of()))
                        .thenComparing(p -> -p.of().order()))
                .orElse(null);
    }

    private static List<Possible> verbatim(Reading copy, List<Reading> originals, Shingles shingles, Credits credits) {
        var shared = shingles.shared(copy);
        var found = new ArrayList<Possible>();
        for (var original : originals) {
            int common = shared.getOrDefault(original, 0);
            double share = (double) common / Math.max(1, shingles.count(copy));
            var kind = verbatim(original, common, share, shingles);
            if (kind != null) {
                found.add(new Possible(original, kind, share, credits.given(copy, original), List.of()));
            }
        }
        return found;
    }

    /** Whether the direction is possible: by date, else by credit, else by which names the other's outlet, else by order. */
    private static boolean mayComeFrom(Reading copy, Reading original, Credits credits) {
        if (credits.given(copy, original)) {
            return true;
        }
        boolean names = credits.named(copy, original);
        boolean named = credits.named(original, copy);
        boolean first = names == named ? original.order() < copy.order() : names;
        return first && !credits.given(original, copy);
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

    private Optional<Possible> rewritten(Reading original, Reading copy, Credits credits) {
        boolean credited = credits.given(copy, original);
        boolean translated =
                !original.article().language().equals(copy.article().language());
        var kind = translated ? Copy.Kind.TRANSLATION : Copy.Kind.PARAPHRASE;
        if (original.mentions().isEmpty() || copy.mentions().isEmpty()) {
            double share = translated && credited ? Words.overlap(Credits.marks(copy), Credits.marks(original)) : 0;
            return share >= REWRITTEN
                    ? Optional.of(new Possible(original, kind, share, true, List.of()))
                    : Optional.empty();
        }
        boolean named = credited || credits.named(copy, original);
        if (!named && (sameValues(original, copy) < REWRITTEN_FIGURES || !translated && !sameVoices(original, copy))) {
            return Optional.empty();
        }
        var pairs = new FigureAligner(false).align(original, copy);
        var retold = new Retold(original, copy, pairs);
        boolean enough = named ? retold.enoughWithCredit(credited, translated) : retold.enough(translated);
        return enough ? Optional.of(new Possible(original, kind, retold.share(), credited, pairs)) : Optional.empty();
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
