package org.runut.link;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.runut.model.Span;
import org.runut.pack.Lex;
import org.runut.pack.Tags;
import org.runut.text.Token;

/**
 * What is spoken of around a figure, the same in every language where the packs know the words: what happens by its frame, what is
 * counted by its concept, any other word as it is. A word that few figures of the story stand beside tells more than one beside many.
 */
final class Gist {
    private static final String ALL = "";
    private static final int NEAR = 8;
    private static final int SHORTEST = 3;
    private final Map<Mention, Map<String, Double>> near = new HashMap<>();
    private final Map<Mention, Map<String, Double>> sentence = new HashMap<>();
    private final Map<String, Integer> beside = new HashMap<>();

    Gist(Collection<Mention> mentions) {
        var near = new HashMap<Mention, Set<String>>();
        var sentence = new HashMap<Mention, Set<String>>();
        for (var mention : mentions) {
            read(mention, near, sentence);
        }
        sentence.values().forEach(keys -> keys.forEach(key -> beside.merge(key, 1, Integer::sum)));
        near.forEach((mention, keys) -> this.near.put(mention, weighed(keys)));
        sentence.forEach((mention, keys) -> this.sentence.put(mention, weighed(keys)));
    }

    /** The weight of each key, and that of all. */
    private Map<String, Double> weighed(Set<String> keys) {
        var weighed = new HashMap<String, Double>();
        double all = 0;
        for (String key : keys) {
            double weight = weight(key);
            weighed.put(key, weight);
            all += weight;
        }
        weighed.put(ALL, all);
        return weighed;
    }

    private static void read(Mention mention, Map<Mention, Set<String>> near, Map<Mention, Set<String>> sentence) {
        var reading = mention.reading();
        var tokens = mention.headline() ? reading.titleTokens() : reading.tokens();
        var tags = mention.headline() ? reading.titleTags() : reading.tags();
        var figure = mention.figure();
        Span whole = figure.sentence();
        int from = at(tokens, whole.start());
        int to = at(tokens, whole.end() - 1) + 1;
        int first = at(tokens, figure.quantity().span().start());
        int last = at(tokens, figure.quantity().span().end() - 1);
        sentence.put(mention, keys(tokens, tags, from, to));
        near.put(mention, keys(tokens, tags, Math.max(from, first - NEAR), Math.min(to, last + 1 + NEAR)));
    }

    private static Set<String> keys(List<Token> tokens, @Nullable Tags tags, int from, int to) {
        var keys = new HashSet<String>();
        for (int i = Math.max(0, from); i < Math.min(to, tokens.size()); i++) {
            String key = key(tokens.get(i), tags, i);
            if (key != null) {
                keys.add(key);
            }
        }
        return keys;
    }

    private static @Nullable String key(Token token, @Nullable Tags tags, int i) {
        var frame = tags == null ? null : tags.at(i, Lex.FRAME);
        var thing = tags == null ? null : tags.at(i, Lex.CONCEPT);
        if (frame != null) {
            return "frame " + first(frame.value());
        }
        if (thing != null) {
            return "thing " + first(thing.value());
        }
        boolean small = tags != null && tags.has(i, Lex.FUNCTION);
        return small || !token.isWord() || token.norm().length() < SHORTEST ? null : token.norm();
    }

    private static String first(String value) {
        int space = value.indexOf(' ');
        return space < 0 ? value : value.substring(0, space);
    }

    private static int at(List<Token> tokens, int index) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).end() <= index) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** What stands near a figure, with its weight. */
    Map<String, Double> near(Mention mention) {
        return near.getOrDefault(mention, Map.of());
    }

    /** What its sentence says, with its weight. */
    Map<String, Double> sentence(Mention mention) {
        return sentence.getOrDefault(mention, Map.of());
    }

    /** How much of what stands around two figures is the same, 0 to 1. */
    static double overlap(Map<String, Double> a, Map<String, Double> b) {
        var small = a.size() < b.size() ? a : b;
        var large = a.size() < b.size() ? b : a;
        double shared = 0;
        for (var key : small.entrySet()) {
            shared += large.containsKey(key.getKey()) ? key.getValue() : 0;
        }
        double both = Math.sqrt(a.getOrDefault(ALL, 0.0) * b.getOrDefault(ALL, 0.0));
        return both == 0 ? 0 : (shared - small.getOrDefault(ALL, 0.0)) / both;
    }

    private double weight(String key) {
        return 1 / Math.sqrt(beside.getOrDefault(key, 1));
    }
}
