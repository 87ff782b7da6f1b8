package org.runut.link;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.runut.link.CopyLink.Pair;

/** Finds for the figures of one article those of another from which they may have been taken: same thing, same words around it. */
final class FigureAligner {
    private static final int BETWEEN = 3;
    private static final double SENTENCE_SHARE = 0.8;
    private static final int FEWEST_WORDS = 6;
    private final boolean verbatim;

    /** An aligner for texts that share sentences, or for those that share only what they say. */
    FigureAligner(boolean verbatim) {
        this.verbatim = verbatim;
    }

    private record Scored(Pair pair, double score) {}

    /** One figure of the original for each of the copy that has one, in the order of the copy. */
    List<Pair> align(Reading original, Reading copy) {
        var scored = new ArrayList<Scored>();
        for (var b : copy.mentions()) {
            for (var a : original.mentions()) {
                double score = score(a, b);
                if (score > 0) {
                    scored.add(new Scored(new Pair(a, b), score));
                }
            }
        }
        scored.sort(Comparator.comparingDouble(Scored::score)
                .reversed()
                .thenComparing(s -> s.pair().copy().index())
                .thenComparing(s -> s.pair().original().index()));
        var used = new HashSet<Mention>();
        var pairs = new ArrayList<Pair>();
        for (var candidate : scored) {
            var pair = candidate.pair();
            if (!used.contains(pair.original()) && !used.contains(pair.copy())) {
                used.add(pair.original());
                used.add(pair.copy());
                pairs.add(pair);
            }
        }
        pairs.sort(Comparator.comparing(p -> p.copy().index()));
        pairs.addAll(between(pairs, original, copy));
        if (!verbatim) {
            pairs.addAll(alone(pairs, original, copy));
        }
        pairs.sort(Comparator.comparing(p -> p.copy().index()));
        return pairs;
    }

    /** Figures left over in both texts whose value no other has: retold in other words. */
    private static List<Pair> alone(List<Pair> pairs, Reading original, Reading copy) {
        var used = new HashSet<Mention>();
        pairs.forEach(pair -> used.addAll(List.of(pair.original(), pair.copy())));
        var left = original.mentions().stream()
                .filter(m -> !m.headline() && !used.contains(m))
                .toList();
        var taken = copy.mentions().stream()
                .filter(m -> !m.headline() && !used.contains(m))
                .toList();
        var found = new ArrayList<Pair>();
        for (var mention : taken) {
            var same = left.stream().filter(m -> retold(m, mention)).toList();
            long others = taken.stream().filter(m -> retold(m, mention)).count();
            if (same.size() == 1 && others == 1) {
                found.add(new Pair(same.getFirst(), mention));
            }
        }
        return found;
    }

    private static boolean retold(Mention a, Mention b) {
        boolean comparable = a.unitClass().equals(b.unitClass())
                || a.unitClass().equals(Units.COUNT)
                || b.unitClass().equals(Units.COUNT);
        return comparable && Bounds.level(a, b);
    }

    /**
     * Figures that alone of their kind are left over between the same neighbours in both texts, or before the first or behind the last that
     * both have: one was changed on the way.
     */
    private static List<Pair> between(List<Pair> pairs, Reading original, Reading copy) {
        var changed = new ArrayList<Pair>();
        for (int i = 1; i < pairs.size(); i++) {
            var before = pairs.get(i - 1);
            var after = pairs.get(i);
            changed.addAll(changed(
                    inside(original, before.original(), after.original()), inside(copy, before.copy(), after.copy())));
        }
        if (!pairs.isEmpty()) {
            var first = pairs.getFirst();
            var last = pairs.getLast();
            changed.addAll(changed(leading(original, first.original()), leading(copy, first.copy())));
            changed.addAll(changed(following(original, last.original()), following(copy, last.copy())));
        }
        return changed;
    }

    private static List<Pair> changed(List<Mention> left, List<Mention> taken) {
        var changed = new ArrayList<Pair>();
        for (var b : taken) {
            var likely = left.stream().filter(a -> mayBeChanged(a, b)).toList();
            if (likely.size() == 1
                    && taken.stream()
                                    .filter(m -> mayBeChanged(likely.getFirst(), m))
                                    .count()
                            == 1) {
                changed.add(new Pair(likely.getFirst(), b));
            }
        }
        return changed;
    }

    /** The few figures that stand before one. */
    private static List<Mention> leading(Reading reading, Mention first) {
        return reading.mentions().subList(Math.max(0, first.index() - BETWEEN), first.index());
    }

    /** The few figures that stand behind one. */
    private static List<Mention> following(Reading reading, Mention last) {
        int from = last.index() + 1;
        return reading.mentions().subList(from, Math.min(reading.mentions().size(), from + BETWEEN));
    }

    /** The few figures that stand between two of an article; none where they are far apart or the other way round. */
    private static List<Mention> inside(Reading reading, Mention from, Mention to) {
        int count = to.index() - from.index() - 1;
        return count < 1 || count > BETWEEN ? List.of() : reading.mentions().subList(from.index() + 1, to.index());
    }

    private static boolean mayBeChanged(Mention a, Mention b) {
        return a.headline() == b.headline()
                && a.unitClass().equals(b.unitClass())
                && (Alike.frames(a, b) >= 0 || Alike.kin(a, b))
                && !Bounds.equal(a, b)
                && slip(a, b);
    }

    /**
     * Whether the digits of one value are those of the other, the point at another place or in another order, or but one of them is
     * another, added or lost.
     */
    private static boolean slip(Mention a, Mention b) {
        String x = digits(a);
        String y = digits(b);
        if (!x.isEmpty() && x.equals(y)) {
            return true;
        }
        if (x.length() != y.length()) {
            return x.length() < y.length() ? added(x, y) : added(y, x);
        }
        if (x.length() < 2) {
            return false;
        }
        int other = 0;
        for (int i = 0; i < x.length(); i++) {
            other += x.charAt(i) == y.charAt(i) ? 0 : 1;
        }
        return other <= 1 || sorted(x).equals(sorted(y));
    }

    /** Whether the longer is the shorter with one digit more. */
    private static boolean added(String shorter, String longer) {
        if (shorter.isEmpty() || longer.length() != shorter.length() + 1) {
            return false;
        }
        int same = 0;
        while (same < shorter.length() && shorter.charAt(same) == longer.charAt(same)) {
            same++;
        }
        return shorter.substring(same).equals(longer.substring(same + 1));
    }

    private static String digits(Mention mention) {
        return mention.isPoint()
                ? BigDecimal.valueOf(Bounds.middle(mention))
                        .stripTrailingZeros()
                        .unscaledValue()
                        .toString()
                : "";
    }

    private static String sorted(String digits) {
        return digits.chars()
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private double score(Mention a, Mention b) {
        if (a.headline() != b.headline() || !a.unitClass().equals(b.unitClass())) {
            return 0;
        }
        boolean equal = Bounds.equal(a, b);
        if (!equal && !verbatim && !(Bounds.near(a, b) && Bounds.share(a, b)) && !Bounds.rounded(a, b)) {
            return 0;
        }
        double context = Words.overlap(a.context(), b.context());
        double alike = Alike.frames(a, b) + Alike.things(a, b);
        if (equal) {
            boolean enough = verbatim ? context >= 0.3 : alike >= 0 || context >= 0.3;
            return enough ? 4 + context * 3 + alike + place(a, b) : 0;
        }
        if (verbatim) {
            return context >= 0.55 || context >= 0.3 && sameSentence(a, b) ? 1 + context * 3 + alike : 0;
        }
        boolean same = alike > 0 || Alike.things(a, b) > 0;
        return same ? 0.5 + context + alike : 0;
    }

    /** Whether nearly all words of both sentences are the same, whatever stands around them. */
    private static boolean sameSentence(Mention a, Mention b) {
        var x = sentence(a);
        var y = sentence(b);
        return Words.shared(x, y) >= SENTENCE_SHARE * Math.max(FEWEST_WORDS, Math.max(x.size(), y.size()));
    }

    private static Set<String> sentence(Mention mention) {
        var place = mention.figure().place();
        return Words.of(
                mention.figure().sentence().in(mention.reading().article().text(place.part())));
    }

    /** Nearer in the order of telling is likelier. */
    private static double place(Mention a, Mention b) {
        double x = (double) a.index() / Math.max(1, a.reading().mentions().size());
        double y = (double) b.index() / Math.max(1, b.reading().mentions().size());
        return -0.5 * Math.abs(x - y);
    }
}
