package org.runut.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runut.annotate.quantity.QuantityMention.Kind;
import org.runut.model.Quantity.Change;
import org.runut.pack.Lex;

/**
 * Finds lists of parts and the total that they are parts of. The total leads to its list in the sentence ("8.245 unit,
 * terdiri atas …", "Dari 96.000 dosis, …"), or is pointed back to at the head of it ("Of that, …"), or stands some figures
 * before three parts or more of the very same thing, or before two whose nouns match ("kreditur separatis … dan kreditur
 * konkuren …").
 */
final class PartsFinder {
    private static final int FEWEST = 3;
    private static final int PAIR = 2;
    private static final int LOOK_BACK = 10;
    private static final int LEAD = 16;
    private static final int SHORT = 4;
    private static final double NEARLY_ALL = 0.9;
    private static final double LEAST = 0.6;
    private static final double MOST = 1.4;
    private static final String PART = "part";
    private static final String REST = "rest";
    private static final String LIST = "list";

    /**
     * A list and its total.
     *
     * @param total    the total
     * @param parts    the parts, in order
     * @param explicit whether words tie the list to the total
     * @param rest     whether the last part is what is left ("sisanya 40")
     */
    record Listed(Made total, List<Made> parts, boolean explicit, boolean rest) {
        Listed {
            parts = List.copyOf(parts);
        }
    }

    /** The lists of the article, in order. */
    List<Listed> find(List<Made> figures) {
        var lists = new ArrayList<Listed>();
        int i = 0;
        while (i < figures.size()) {
            int end = listEnd(figures, i);
            var list = end - i >= PAIR ? listed(figures, i, end) : null;
            if (list != null) {
                lists.add(list);
            }
            i = Math.max(end, i + 1);
        }
        return lists;
    }

    private static @Nullable Listed listed(List<Made> figures, int from, int to) {
        var run = figures.subList(from, to);
        boolean led = leadsOn(run.getFirst(), run.get(1));
        if (led
                && run.size() > FEWEST
                && calledList(run.get(1))
                && !isNear(run.getFirst(), run.subList(1, run.size()))) {
            return listed(figures, from + 1, to);
        }
        if (led && (run.size() > PAIR || restAt(figures, to, run.getFirst()) != null)) {
            return withRest(figures, run.getFirst(), run.subList(1, run.size()), to);
        }
        if (run.size() == PAIR && run.get(1).site().isWhole() && restAt(figures, to, run.get(1)) != null) {
            return withRest(figures, run.get(1), run.subList(0, 1), to);
        }
        boolean alike = run.stream().allMatch(m -> m.sameThing(run.getFirst()) && sameFrame(m, run.getFirst()));
        var before = opensWithBack(run.getFirst()) || run.size() >= FEWEST && opensList(run.getFirst())
                ? before(figures, from, run)
                : null;
        if (before != null) {
            return withRest(figures, before, run, to);
        }
        if (run.size() >= FEWEST && alike) {
            var total = total(figures, from, run);
            return total == null ? null : new Listed(total, run, false, false);
        }
        if (run.size() == PAIR && matchingNouns(run)) {
            var total = total(figures, from, run);
            return total == null || !isNearlyAll(run, total) ? null : new Listed(total, run, false, false);
        }
        return null;
    }

    private static boolean sameFrame(Made a, Made b) {
        return a.frame().equals(b.frame());
    }

    /** Index after the last figure of the run that begins at {@code i}: counts or amounts in one unit in one sentence. */
    private static int listEnd(List<Made> figures, int i) {
        var first = figures.get(i);
        if (!isPart(first) && !isCut(figures, i)) {
            return i;
        }
        boolean led = opensList(first)
                || i + 1 < figures.size()
                        && first.besides(figures.get(i + 1))
                        && isLed(
                                figures.get(i + 1).site(),
                                first.site().mention().to());
        int k = i + 1;
        while (k < figures.size()
                && isPart(figures.get(k))
                && figures.get(k).besides(first)
                && (sameUnit(first, figures.get(k)) || led && areCounts(first, figures.get(k)))
                && !isWithin(figures.get(k))) {
            k++;
        }
        return k;
    }

    /** Whether the figure is how many are added or taken away, and leads to how they are made up ("cut 870 jobs: 540 in …"). */
    private static boolean isCut(List<Made> figures, int i) {
        var made = figures.get(i);
        return made.site().mention().kind() == Kind.COUNT
                && made.figure().quantity().isPoint()
                && !isLevel(made)
                && i + 1 < figures.size()
                && made.besides(figures.get(i + 1))
                && leadsOn(made, figures.get(i + 1));
    }

    private static boolean isPart(Made made) {
        return isAmount(made) && !isLevel(made);
    }

    private static boolean isAmount(Made made) {
        var kind = made.site().mention().kind();
        var quantity = made.figure().quantity();
        boolean amount = kind == Kind.COUNT || kind == Kind.MONEY || kind == Kind.MEASURE;
        boolean moved = quantity.change() == Change.UP || quantity.change() == Change.DOWN;
        return amount && quantity.isPoint() && !moved;
    }

    /** Whether it is a level before or after a change, or what something is compared with. */
    private static boolean isLevel(Made made) {
        var tags = made.site().tags();
        int number = made.site().mention().from();
        return tags.endingAt(number, Lex.BECOMES) != null
                || tags.endingAt(number, Lex.COMPARED) != null
                || tags.endingAt(number, Lex.NEGATION) != null;
    }

    /** Whether it counts some of the figure before it ("12 di antaranya", "termasuk tiga anak"). */
    private static boolean isWithin(Made made) {
        var site = made.site();
        var scope = site.tags().endingAt(site.mention().from(), Lex.SCOPE);
        return site.has(site.mention().to(), Lex.BACK)
                || scope != null && scope.value().equals(PART);
    }

    /** Whether the second is told in the unit of the first, as a bare number, or of something the pack knows nothing of. */
    private static boolean sameUnit(Made first, Made second) {
        String unit = first.figure().quantity().unit();
        return unit != null && unit.equals(second.figure().quantity().unit()) || second.isBare();
    }

    /** Whether both are counts: words that lead to a list make parts of one of whatever is listed ("lima pemburu, tiga kurir"). */
    private static boolean areCounts(Made first, Made second) {
        return first.site().mention().kind() == Kind.COUNT
                && second.site().mention().kind() == Kind.COUNT;
    }

    /** Whether words between the two make the first the total of a list that begins with the second. */
    private static boolean leadsOn(Made total, Made part) {
        var site = total.site();
        int to = part.site().mention().from();
        return isLed(part.site(), Math.max(site.mention().to(), to - SHORT))
                || site.opensGroup() && to - site.mention().to() <= LEAD;
    }

    /** Whether a word or a colon between the token and the figure leads to a list. */
    private static boolean isLed(Site part, int from) {
        for (int i = from; i < part.mention().from(); i++) {
            boolean named = part.tags().has(i, Lex.LINKER) && part.tags().has(i, Lex.CONJUNCTION);
            if (named || part.tags().has(i, Lex.ALL) || part.passage().token(i).is(":")) {
                return true;
            }
        }
        return false;
    }

    /**
     * The last count, or figure in the unit of the list, in its sentence or the one before, that is no level before a change ("58 orang,
     * turun dari 74"); what calls itself a breakdown may be one of a figure further back that it comes near to. Null for none.
     */
    private static @Nullable Made before(List<Made> figures, int from, List<Made> run) {
        boolean called = calledList(run.getFirst());
        for (int k = from - 1; k >= Math.max(0, from - LOOK_BACK); k--) {
            var made = figures.get(k);
            boolean close = made.sentencesTo(run.getFirst()) <= 1;
            boolean unit = sameUnit(made, run.getFirst()) || areCounts(made, run.getFirst());
            boolean whole = !made.isBefore() && isAmount(made) && unit;
            if (whole && called && isNear(made, run)) {
                return made;
            }
            if (whole && close && !called) {
                return canHold(made, run) ? made : null;
            }
        }
        return null;
    }

    /** Whether a total is large enough for each of the parts. */
    private static boolean canHold(Made total, List<Made> parts) {
        double most = Spread.of(total).high();
        return parts.stream().allMatch(part -> Spread.of(part).low() <= most);
    }

    /** Whether parts come so near to a total that they may be meant to make it up. */
    private static boolean isNear(Made total, List<Made> parts) {
        var value = total.most();
        var sum = sum(parts).doubleValue();
        return value != null && sum >= LEAST * value.doubleValue() && sum <= MOST * value.doubleValue();
    }

    /** Whether the words before the first part call the list a breakdown ("Rinciannya: …"). */
    private static boolean calledList(Made first) {
        var site = first.site();
        var all = site.tags().first(site.left(), site.mention().from(), Lex.ALL);
        return all != null && all.value().equals(LIST);
    }

    /** Whether words right before the first part lead to a list, and no figure of its sentence stands before them. */
    private static boolean opensList(Made first) {
        var site = first.site();
        return site.before() == null
                && first.isAmount()
                && isLed(site, Math.max(site.sentence().from(), site.mention().from() - SHORT));
    }

    /** Whether the sentence of the list begins by pointing back, or calls itself a breakdown. */
    private static boolean opensWithBack(Made made) {
        var site = made.site();
        int from = site.sentence().from();
        return site.tags().first(from, from + 2, Lex.BACK) != null || site.before() == null && calledList(made);
    }

    /** The list, with what is left where the figure behind it is told to be that. */
    private static Listed withRest(List<Made> figures, Made total, List<Made> parts, int next) {
        var rest = restAt(figures, next, total);
        if (rest == null) {
            return new Listed(total, parts, true, false);
        }
        var all = new ArrayList<>(parts);
        all.add(rest);
        return new Listed(total, all, true, true);
    }

    /** The figure at the index, where it is told to be what is left of the total; null otherwise. */
    private static @Nullable Made restAt(List<Made> figures, int i, Made total) {
        var rest = i < figures.size() ? figures.get(i) : null;
        return rest != null && isPart(rest) && sameUnit(total, rest) && isRest(rest) ? rest : null;
    }

    private static boolean isRest(Made made) {
        var site = made.site();
        for (int i = site.mention().from() - 1;
                i >= Math.max(site.from(), site.mention().from() - SHORT);
                i--) {
            if (isRest(site, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the list calls itself examples, or goes on with the rest without a number. */
    static boolean isOnlySome(Listed list) {
        var first = list.parts().getFirst().site();
        var last = list.parts().getLast().site();
        int lowest = Math.max(first.sentence().from(), first.mention().from() - SHORT);
        for (int i = lowest; i < first.mention().from(); i++) {
            var scope = first.tags().at(i, Lex.SCOPE);
            if (scope != null && scope.value().equals(PART)) {
                return true;
            }
        }
        int to = Math.min(first.passage().tokens().size(), last.sentence().to() + SHORT);
        for (int i = first.mention().from(); i < to && !list.rest(); i++) {
            if (isRest(first, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRest(Site site, int i) {
        var back = site.tags().at(i, Lex.BACK);
        return back != null && back.value().equals(REST);
    }

    /** The point figure of the same thing before the list that the sum comes closest to. */
    private static @Nullable Made total(List<Made> figures, int from, List<Made> parts) {
        var sum = sum(parts);
        Made best = null;
        BigDecimal nearest = null;
        for (int k = from - 1; k >= Math.max(0, from - LOOK_BACK); k--) {
            var candidate = figures.get(k);
            var value = candidate.figure().quantity().high();
            boolean fits = value != null && isTotal(candidate, parts);
            var distance = fits && value != null ? value.subtract(sum).abs() : null;
            if (distance != null && (nearest == null || distance.compareTo(nearest) < 0)) {
                best = candidate;
                nearest = distance;
            }
        }
        return best;
    }

    private static boolean isTotal(Made candidate, List<Made> parts) {
        var part = parts.getFirst();
        boolean thing = candidate.sameThing(part)
                || parts.size() > PAIR && candidate.site().mention().kind() == Kind.MEASURE
                || parts.size() == PAIR && candidate.site().mention().kind() == Kind.MONEY;
        return isAmount(candidate) && sameUnit(candidate, part) && thing;
    }

    private static BigDecimal sum(List<Made> parts) {
        var sum = BigDecimal.ZERO;
        for (var part : parts) {
            var value = part.least();
            sum = value == null ? sum : sum.add(value);
        }
        return sum;
    }

    private static boolean isNearlyAll(List<Made> parts, Made total) {
        var value = total.most();
        var sum = sum(parts);
        return value != null && sum.compareTo(value) < 0 && sum.doubleValue() >= NEARLY_ALL * value.doubleValue();
    }

    /** Whether the two nouns before the parts have one head and differ behind it. */
    private static boolean matchingNouns(List<Made> pair) {
        var first = subject(pair.getFirst(), pair.getFirst().site().sentence().from());
        var second = subject(pair.getLast(), pair.getFirst().site().mention().to());
        return first != null && second != null && first.head().equals(second.head()) && !first.equals(second);
    }

    /** A word and the one behind it. */
    private record Subject(String head, String next) {}

    /** The first two words of the clause in which the figure stands; null where it has no two. */
    private static @Nullable Subject subject(Made made, int from) {
        var passage = made.site().passage();
        int i = from;
        while (i < made.site().mention().from()
                && made.site().tags().hasAny(i, Lex.CONJUNCTION, Lex.FUNCTION, Lex.DETERMINER)) {
            i++;
        }
        boolean two = i + 2 <= made.site().mention().from()
                && passage.token(i).isWord()
                && passage.token(i + 1).isWord();
        return two ? new Subject(passage.token(i).norm(), passage.token(i + 1).norm()) : null;
    }
}
