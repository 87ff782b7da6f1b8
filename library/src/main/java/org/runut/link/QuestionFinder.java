package org.runut.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.runut.link.CopyLink.Pair;
import org.runut.model.Analysis;

/**
 * Groups the figures of a story that answer the same thing: every two that share something telling are weighed against one another, and
 * groups become one as long as their pairs speak for it.
 */
final class QuestionFinder {
    private static final int LARGEST_KEY = 400;
    private static final int LARGEST_PART = 100;
    private static final int MANY_DIGITS = 3;
    /** What another value speaks against it where the value may be what is wrong. */
    private static final double OTHER_VALUE = 1.5;

    private final Likeness likeness;
    private final Map<Mention, Mention> taken = new HashMap<>();

    QuestionFinder(Collection<CopyLink> copies, KnownNames names, OriginResolver resolver, List<Mention> mentions) {
        for (var copy : copies) {
            for (Pair pair : copy.pairs()) {
                taken.put(pair.copy(), pair.original());
            }
        }
        likeness = new Likeness(mentions, taken, names, resolver);
    }

    /**
     * The groups, each in the order of the mentions; every mention is in one. Where there are very many, a figure that a copy took over as it
     * was goes with its original.
     */
    List<List<Mention>> group(List<Mention> mentions, QuestionModel model) {
        if (mentions.size() <= LARGEST_KEY) {
            return linked(mentions, model);
        }
        var byLeader = new LinkedHashMap<Mention, List<Mention>>();
        mentions.forEach(mention -> byLeader.computeIfAbsent(leader(mention), k -> new ArrayList<>())
                .add(mention));
        var places = new HashMap<Mention, Integer>();
        mentions.forEach(mention -> places.put(mention, places.size()));
        var leaders = mentions.stream().filter(byLeader::containsKey).toList();
        return linked(leaders, model).stream()
                .map(group -> group.stream()
                        .flatMap(leader -> byLeader.getOrDefault(leader, List.of()).stream())
                        .sorted(Comparator.comparing(places::get))
                        .toList())
                .sorted(Comparator.comparing(group -> places.get(group.getFirst())))
                .toList();
    }

    /** The figure from which it was taken over as it was, on the whole way; itself where it was not. */
    private Mention leader(Mention mention) {
        var seen = new HashSet<Mention>();
        var leader = mention;
        var original = taken.get(leader);
        while (original != null && seen.add(leader) && isTakenAsItWas(leader, original)) {
            leader = original;
            original = taken.get(leader);
        }
        return leader;
    }

    private static boolean isTakenAsItWas(Mention copy, Mention original) {
        return Bounds.equal(copy, original)
                && copy.figure().status() == original.figure().status()
                && copy.figure()
                        .binding()
                        .measure()
                        .equals(original.figure().binding().measure());
    }

    private List<List<Mention>> linked(List<Mention> mentions, QuestionModel model) {
        var linkage = model.linkage(mentions.size());
        for (int[] pair : candidates(mentions)) {
            var a = mentions.get(pair[0]);
            var b = mentions.get(pair[1]);
            linkage.compare(pair[0], pair[1], model.weigh(likeness.of(a, b), likeness.against(a, b)));
        }
        return linkage.groups().stream()
                .map(group -> group.stream().sorted().toList())
                .sorted(Comparator.comparing(List::getFirst))
                .map(group -> group.stream().map(mentions::get).toList())
                .toList();
    }

    /** What speaks for the figures of one text answering the questions of all others. */
    List<QuestionWeight> weigh(Analysis asked, List<Mention> mentions, QuestionModel model) {
        var weights = new ArrayList<QuestionWeight>();
        for (var mention : mentions) {
            if (mention.reading().analysis().equals(asked)) {
                mentions.stream()
                        .filter(other -> !other.sameArticle(mention) && !likeness.impossible(mention, other))
                        .filter(other -> isTold(mention, other))
                        .forEach(other -> weights.add(
                                new QuestionWeight(mention.id(), other.id(), weigh(mention, other, model))));
            }
        }
        return weights;
    }

    /** Whether the words say that it may be the same question: what is counted, or what happened to it. */
    private static boolean isTold(Mention asked, Mention other) {
        boolean frame = !Alike.frame(asked).isEmpty() && Alike.frames(asked, other) > 0;
        return frame
                || Alike.things(asked, other) > 0 && !Alike.isAnybody(asked)
                || Words.shared(asked.counted(), other.counted()) > 0;
    }

    /** With the value asked about, or as if it were the other's. */
    private double weigh(Mention asked, Mention other, QuestionModel model) {
        double asItIs = model.weigh(likeness.of(asked, other), likeness.against(asked, other));
        var same = asked.valued(other);
        return Math.max(asItIs, model.weigh(likeness.of(same, other), likeness.against(same, other)) - OTHER_VALUE);
    }

    /** All that is weighed. */
    List<QuestionPair> pairs(List<Mention> mentions) {
        return candidates(mentions).stream()
                .map(pair -> {
                    var a = mentions.get(pair[0]);
                    var b = mentions.get(pair[1]);
                    return new QuestionPair(
                            a.id(),
                            b.id(),
                            Arrays.stream(likeness.of(a, b)).boxed().toList());
                })
                .toList();
    }

    /** The pairs that are compared: in one unit, and with something telling in common. */
    private List<int[]> candidates(List<Mention> mentions) {
        var seen = new HashSet<Long>();
        var pairs = new ArrayList<int[]>();
        for (var holders : byKey(mentions).values()) {
            int size = holders.size() > LARGEST_KEY ? LARGEST_PART : holders.size();
            for (int i = 0; i < size; i++) {
                for (int j = i + 1; j < size; j++) {
                    int a = holders.get(i);
                    int b = holders.get(j);
                    boolean fresh = seen.add((long) a * mentions.size() + b);
                    if (fresh && !likeness.impossible(mentions.get(a), mentions.get(b))) {
                        pairs.add(new int[] {a, b});
                    }
                }
            }
        }
        return pairs;
    }

    /** The mentions, by their place in the list, that share something telling. */
    private static Map<String, List<Integer>> byKey(List<Mention> mentions) {
        var byKey = new LinkedHashMap<String, List<Integer>>();
        for (int i = 0; i < mentions.size(); i++) {
            for (String key : keys(mentions.get(i))) {
                byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
            }
        }
        return byKey;
    }

    private static Set<String> keys(Mention mention) {
        String unit = mention.unitClass();
        var keys = new LinkedHashSet<String>();
        keys.add(unit + " value " + Bounds.middle(mention));
        keys.add(unit + " " + mention.reading().id() + " sentence " + mention.headline()
                + mention.figure().sentence().start());
        if (Bounds.digits(mention) >= MANY_DIGITS) {
            keys.add("value " + Bounds.middle(mention));
        }
        if (!Alike.frame(mention).isEmpty()) {
            keys.add(unit + " frame " + Alike.frame(mention));
        }
        keys.add(unit);
        keys.add(unit + " concept " + mention.figure().binding().concept());
        mention.counted().forEach(word -> keys.add(unit + " word " + word));
        return keys;
    }
}
