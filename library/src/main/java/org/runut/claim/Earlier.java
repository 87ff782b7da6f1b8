package org.runut.claim;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.runut.annotate.quantity.QuantityMention.Kind;
import org.runut.model.Status;
import org.runut.pack.Lex;

/** What the figures before the one at hand count: what elliptic figures lean on. Lives for one passage, or for one and the values told before it. */
final class Earlier {
    private static final Concept PEOPLE = new Concept("person", "person", true);

    private static final int RECENT = 4;

    private final Map<BigDecimal, Counted> byValue = new HashMap<>();
    private final Retelling retelling;
    private final Deque<Made> recent = new ArrayDeque<>();
    private Counted last = Counted.NONE;
    private @Nullable Made figure;

    Earlier() {
        this(new Retelling());
    }

    private Earlier(Retelling retelling) {
        this.retelling = retelling;
    }

    /** The same for another passage: what the values told so far count, nothing of the last figure. */
    Earlier told() {
        var other = new Earlier(retelling);
        other.byValue.putAll(byValue);
        return other;
    }

    /** What the last figure counts, marked as told by another. */
    Counted last() {
        return last.leaning();
    }

    /** The last figure, where it stands in the same sentence; null otherwise. */
    @Nullable
    Made inSentence(Site site) {
        var found = figure;
        return found != null && found.site().sentence().equals(site.sentence()) ? found : null;
    }

    /** What happens to what the last figure of the sentence counts; null for nothing, or where there is none. */
    @Nullable
    Frame frame(Site site) {
        var found = inSentence(site);
        return found == null ? null : found.happens();
    }

    /** The status of the last figure; happened for none. */
    Status status() {
        return figure == null ? Status.HAPPENED : figure.figure().status();
    }

    /** The unit of a figure that only points back to what was counted: a measure's own, else the concept's. */
    String unit(Concept concept) {
        var found = figure;
        String unit = found == null || found.site().mention().kind() != Kind.MEASURE
                ? null
                : found.figure().quantity().unit();
        return unit == null ? concept.unit() : unit;
    }

    /** What the nearest figure counts that the site can be a part of, not being larger; else what the last figure counts. */
    Counted whole(Site site) {
        var part = site.mention().quantity().low();
        for (var made : recent) {
            var value = made.most();
            boolean share = made.site().mention().kind() == Kind.SHARE;
            boolean within =
                    site.mention().kind() == Kind.COUNT && made.site().mention().kind() == Kind.COUNT;
            if (!share && (!within || part == null || value == null || part.compareTo(value) <= 0)) {
                return made.counted().leaning();
            }
        }
        return last();
    }

    /** What an earlier figure of the same value counts; null for none. */
    @Nullable
    Counted sameValue(Site site) {
        var value = site.mention().quantity().low();
        var found = value == null ? null : byValue.get(value.stripTrailingZeros());
        return found == null ? null : found.leaning();
    }

    /** The kind of people that the figure before in the sentence counts, else people in general. */
    Concept people(Site site) {
        var before = inSentence(site);
        var concept = before == null ? null : before.counted().concept();
        return concept != null && concept.unit().equals(PEOPLE.unit()) ? concept : PEOPLE;
    }

    /** Whether the last figure tells somebody's share. */
    boolean isHeld() {
        return Concept.HELD.equals(last.concept());
    }

    /** Whether the last figure counts people. */
    boolean countsPeople() {
        var concept = last.concept();
        return concept != null && concept.unit().equals(PEOPLE.unit());
    }

    /** Whether only a deed is told of what was counted before ("187 were admitted"). */
    private boolean isOnlyDone(Counted counted) {
        return counted.phrase() == null
                && last.concept() != null
                && last.concept().equals(counted.concept())
                && !Objects.equals(last.words(), counted.words());
    }

    /** Whether it only says in how many places something told before it in the sentence is ("860 ballots in 48 stations"). */
    private static boolean isPlace(Made made) {
        var site = made.site();
        int number = site.mention().from();
        int behind = site.tags().has(number - 1, Lex.DETERMINER) ? number - 1 : number;
        return site.before() != null && site.tags().endingAt(behind, Lex.LOCATIVE) != null;
    }

    /** The last few figures, the latest first. */
    Iterable<Made> recent() {
        return recent;
    }

    /** The numbers that were told before. */
    Retelling retelling() {
        return retelling;
    }

    /** Takes note of a figure. */
    void add(Made made) {
        retelling.add(made);
        figure = made;
        recent.addFirst(made);
        if (recent.size() > RECENT) {
            recent.removeLast();
        }
        last = isOnlyDone(made.counted()) || isPlace(made) ? last : made.counted();
        var value = made.figure().quantity().low();
        if (value != null && last.phrase() != null) {
            byValue.putIfAbsent(value.stripTrailingZeros(), last);
        }
    }
}
