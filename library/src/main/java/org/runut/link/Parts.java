package org.runut.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.runut.link.CopyLink.Pair;
import org.runut.model.Place;

/**
 * Finds in an article figures with the whole they are a part of: what its checks set against one another, what is called a part ("dua di
 * antaranya"), and what adds up to a figure told shortly before or behind.
 */
@SuppressWarnings("ReferenceEquality") // There is one object for each article, and one for each of its figures.
final class Parts {
    private static final String PART = "part";
    private static final int NEAR = 3;
    private static final int FEWEST = 2;
    private static final int MOST = 5;
    private static final int FAR = 6;
    private static final double EXACT = 1e-6;
    private static final double NEARLY_ALL = 0.85;
    private final Known known;

    Parts(Known known) {
        this.known = known;
    }

    /** The pairs, the whole first. */
    List<Pair> pairs(Reading reading) {
        var told = reading.mentions().stream()
                .filter(m -> !m.headline() && m.isPoint())
                .toList();
        var pairs = new ArrayList<Pair>();
        checked(reading, pairs);
        for (int i = 0; i < told.size(); i++) {
            called(told, i, pairs);
            added(told, i, pairs);
            listed(told, i, pairs);
        }
        return pairs;
    }

    private static void checked(Reading reading, List<Pair> pairs) {
        for (var check : reading.analysis().checks()) {
            var told = reading.mentions().stream()
                    .filter(m -> check.evidence().stream().anyMatch(p -> holds(p, m)))
                    .toList();
            told.stream()
                    .max(Comparator.comparingDouble(Bounds::middle))
                    .ifPresent(total -> told.stream()
                            .filter(m -> m != total && m.unitClass().equals(total.unitClass()))
                            .forEach(part -> pairs.add(new Pair(total, part))));
        }
    }

    private static boolean holds(Place place, Mention mention) {
        return place.part() == mention.figure().quantity().part()
                && place.span().overlaps(mention.figure().quantity().span());
    }

    /** What is called a part, with the last figure before it that can hold it. */
    private void called(List<Mention> told, int i, List<Pair> pairs) {
        var part = told.get(i);
        if (!isPart(part)) {
            return;
        }
        for (int k = i - 1; k >= Math.max(0, i - NEAR); k--) {
            if (!isPart(told.get(k)) && holds(told.get(k), part)) {
                pairs.add(new Pair(told.get(k), part));
                return;
            }
        }
    }

    private static boolean isPart(Mention mention) {
        return mention.figure().binding().scope().equals(PART);
    }

    /** The figures behind one, or before it, that add up to it. */
    private void added(List<Mention> told, int i, List<Pair> pairs) {
        var whole = told.get(i);
        for (int first : List.of(i + 1, i + 2)) {
            if (sums(whole, told, first, 1, pairs)) {
                return;
            }
        }
        if (i > 0) {
            sums(whole, told, i - 1, -1, pairs);
        }
    }

    /** The figures that a sentence lists, with the last one before them that they add up to, or nearly where they are many. */
    private void listed(List<Mention> told, int first, List<Pair> pairs) {
        int end = first + 1;
        while (end < told.size() && goesOn(told.get(end - 1), told.get(end))) {
            end++;
        }
        boolean begins = first == 0 || !goesOn(told.get(first - 1), told.get(first));
        var parts = told.subList(first, end);
        if (!begins || parts.size() < FEWEST) {
            return;
        }
        for (int k = first - 1; k >= Math.max(0, first - FAR); k--) {
            var whole = told.get(k);
            if (parts.stream().allMatch(part -> holds(whole, part)) && fills(whole, parts)) {
                parts.forEach(part -> pairs.add(new Pair(whole, part)));
                return;
            }
        }
    }

    private static boolean goesOn(Mention before, Mention mention) {
        return before.sameSentence(mention) && before.unitClass().equals(mention.unitClass());
    }

    /** Whether parts add up to the whole; three and more need not be quite all. */
    private static boolean fills(Mention whole, List<Mention> parts) {
        double share = parts.stream().mapToDouble(Bounds::middle).sum() / Bounds.middle(whole);
        boolean fine = !isRound(Bounds.middle(whole)) || parts.stream().anyMatch(p -> !isRound(Bounds.middle(p)));
        boolean all = Math.abs(share - 1) <= EXACT;
        return fine && (all || parts.size() > FEWEST && share < 1 && share >= NEARLY_ALL);
    }

    private boolean sums(Mention whole, List<Mention> told, int first, int step, List<Pair> pairs) {
        double sum = 0;
        boolean fine = !isRound(Bounds.middle(whole));
        for (int n = 1; n <= MOST; n++) {
            int i = first + (n - 1) * step;
            if (i < 0 || i >= told.size() || !holds(whole, told.get(i))) {
                return false;
            }
            sum += Bounds.middle(told.get(i));
            fine = fine || !isRound(Bounds.middle(told.get(i)));
            if (n >= FEWEST && fine && Math.abs(sum - Bounds.middle(whole)) <= EXACT * sum) {
                IntStream.range(0, n).forEach(k -> pairs.add(new Pair(whole, told.get(first + k * step))));
                return true;
            }
        }
        return false;
    }

    /** Whether but one digit of the number is no zero: such add up by chance. */
    private static boolean isRound(double value) {
        double power = Math.pow(10, Math.floor(Math.log10(value)));
        return Math.rint(value / power) * power == value;
    }

    /** Whether one figure can be a part of another: smaller, of the same unit, of another question. */
    private boolean holds(Mention whole, Mention part) {
        return whole.unitClass().equals(part.unitClass())
                && Bounds.middle(part) > 0
                && Bounds.middle(part) < Bounds.middle(whole)
                && !known.sameQuestion(whole, part);
    }
}
