package org.runut.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.runut.model.Part;

/** How much of an article is another one told again in other words: its figures in their order, its quotations, its names. */
final class Retold {
    private static final int CREDITED = 3;
    private static final int UNCREDITED = 4;
    private static final int TRANSLATED = 5;
    private static final double CREDITED_SHARE = 0.15;
    private static final double NAMED_SHARE = 0.3;
    private static final double CREDITED_MARKS = 0.3;
    private static final double TRANSLATED_MARKS = 0.5;
    private static final double UNCREDITED_SHARE = 0.7;
    private static final double TRANSLATED_SHARE = 0.4;
    private static final double SAME_WORDS = 0.8;
    private static final double HALF = 0.5;
    private static final double IN_ORDER = 0.65;
    private static final double DENSE = 0.75;
    private static final int WORDS = 4;
    private final Reading original;
    private final Reading copy;
    private final List<CopyLink.Pair> pairs;

    /** @param pairs the figures of the copy with those of the original, in the order of the copy */
    Retold(Reading original, Reading copy, List<CopyLink.Pair> pairs) {
        this.original = original;
        this.copy = copy;
        this.pairs = pairs;
    }

    /** Whether it is enough where the copy names the outlet of the original, as its source or in passing. */
    boolean enoughWithCredit(boolean asSource, boolean translated) {
        boolean whole = equal() >= 2
                && taken() + quotations() >= CREDITED
                && share() >= (asSource ? CREDITED_SHARE : NAMED_SHARE)
                && marks() >= CREDITED_MARKS;
        return (whole || asSource && isPassage()) && inOrder(translated ? IN_ORDER : HALF);
    }

    /** Whether a passage of it is made of hardly any but figures of the original: a credit may stand for that passage alone. */
    private boolean isPassage() {
        var taken = pairs.stream()
                .map(CopyLink.Pair::copy)
                .filter(m -> !m.headline())
                .toList();
        if (taken.size() < UNCREDITED || equal() < CREDITED) {
            return false;
        }
        int first = taken.getFirst().index();
        int last = taken.getLast().index();
        return taken.size() >= DENSE * (last - first + 1);
    }

    /** Whether it is enough where nobody is given credit. */
    boolean enough(boolean translated) {
        boolean much = translated
                ? equal() >= TRANSLATED && share() >= TRANSLATED_SHARE && marks() >= TRANSLATED_MARKS
                : taken() >= UNCREDITED && share() >= UNCREDITED_SHARE;
        return much && inOrder(translated ? IN_ORDER : HALF);
    }

    /** The share of the figures of the copy's text that were taken over. */
    double share() {
        long body = copy.mentions().stream().filter(m -> !m.headline()).count();
        return (double) taken() / Math.max(1, body);
    }

    private long taken() {
        return pairs.stream().filter(p -> !p.copy().headline()).count();
    }

    private long equal() {
        return pairs.stream()
                .filter(p -> !p.copy().headline() && Bounds.equal(p.copy(), p.original()))
                .count();
    }

    /** The share of the names and numbers of the copy that stand in the original. */
    private double marks() {
        return Words.overlap(Credits.marks(copy), Credits.marks(original));
    }

    /** Whether so much of the figures are told in the order of the original; who translates keeps it. */
    private boolean inOrder(double share) {
        int rising = 0;
        for (int i = 1; i < pairs.size(); i++) {
            if (pairs.get(i).original().index() > pairs.get(i - 1).original().index()) {
                rising++;
            }
        }
        return rising >= share * (pairs.size() - 1);
    }

    /** How many direct quotations both have. */
    private long quotations() {
        var others = quoted(original);
        return quoted(copy).stream()
                .filter(words -> others.stream().anyMatch(other -> Words.overlap(words, other) >= SAME_WORDS))
                .count();
    }

    private static List<Set<String>> quoted(Reading reading) {
        var quoted = new ArrayList<Set<String>>();
        for (var quotation : reading.analysis().quotations()) {
            if (quotation.direct() && quotation.part() == Part.TEXT) {
                var words = new HashSet<>(
                        Words.of(quotation.content().in(reading.article().text())));
                if (words.size() >= WORDS) {
                    quoted.add(words);
                }
            }
        }
        return quoted;
    }
}
