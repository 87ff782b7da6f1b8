package org.runut.link;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    private static final String FRAME = "frame ";
    private static final int NEAR = 8;
    private static final int FAR = 14;
    private static final int SHORTEST = 3;
    private final Map<Mention, Told> told = new HashMap<>();
    private final Map<String, Integer> beside = new HashMap<>();

    /** What is said between the figures before and after it, in the words next to it, and in its sentence; each with its weight. */
    record Told(Map<String, Double> own, Map<String, Double> near, Map<String, Double> sentence) {}

    Gist(Collection<Mention> mentions) {
        mentions.forEach(mention -> sentence(mention).forEach(key -> beside.merge(key, 1, Integer::sum)));
        mentions.forEach(mention -> told.put(
                mention,
                new Told(
                        weighed(keys(mention, own(mention), FAR)),
                        weighed(keys(mention, mention.figure().sentence(), NEAR)),
                        weighed(sentence(mention)))));
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

    /** The part of the sentence that belongs to no other figure. */
    private static Span own(Mention mention) {
        var all = mention.reading().mentions();
        var sentence = mention.figure().sentence();
        int from = sentence.start();
        int to = sentence.end();
        if (mention.index() > 0 && all.get(mention.index() - 1).sameSentence(mention)) {
            from = Math.max(from, span(all.get(mention.index() - 1)).end());
        }
        if (mention.index() + 1 < all.size() && all.get(mention.index() + 1).sameSentence(mention)) {
            to = Math.min(to, span(all.get(mention.index() + 1)).start());
        }
        return from < to ? new Span(from, to) : span(mention);
    }

    private static Span span(Mention mention) {
        return mention.figure().quantity().span();
    }

    private static Set<String> sentence(Mention mention) {
        return keys(mention, mention.figure().sentence(), Integer.MAX_VALUE / 2);
    }

    /** What is said in a part of the text, at most so many words before and after the figure. */
    private static Set<String> keys(Mention mention, Span part, int reach) {
        var reading = mention.reading();
        var tokens = mention.headline() ? reading.titleTokens() : reading.tokens();
        var tags = mention.headline() ? reading.titleTags() : reading.tags();
        int from = Math.max(at(tokens, part.start()), at(tokens, span(mention).start()) - reach);
        int to = Math.min(at(tokens, part.end() - 1), at(tokens, span(mention).end() - 1) + reach);
        var keys = new HashSet<String>();
        for (int i = Math.max(0, from); i <= Math.min(to, tokens.size() - 1); i++) {
            String key = key(reading, tokens.get(i), tags, i);
            if (key != null) {
                keys.add(key);
            }
        }
        return keys;
    }

    private static @Nullable String key(Reading reading, Token token, @Nullable Tags tags, int i) {
        var frame = tags == null ? null : tags.at(i, Lex.FRAME);
        var thing = tags == null ? null : tags.at(i, Lex.CONCEPT);
        if (frame != null) {
            return FRAME + first(frame.value());
        }
        if (thing != null) {
            return "thing " + first(thing.value());
        }
        boolean small = tags != null && tags.has(i, Lex.FUNCTION);
        return small || !token.isWord() || token.norm().length() < SHORTEST ? null : reading.stem(token.norm());
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

    /** What is spoken of around a figure. */
    Told of(Mention mention) {
        return Objects.requireNonNull(told.get(mention));
    }

    /** The weight of the most telling of what is said of both. */
    static double mostTelling(Map<String, Double> a, Map<String, Double> b) {
        double most = 0;
        for (var key : a.entrySet()) {
            if (!key.getKey().equals(ALL) && b.containsKey(key.getKey())) {
                most = Math.max(most, key.getValue());
            }
        }
        return most;
    }

    /** Whether something is said to happen in both, and nothing in both. */
    static boolean framesApart(Map<String, Double> a, Map<String, Double> b) {
        var x = frames(a);
        var y = frames(b);
        return !x.isEmpty() && !y.isEmpty() && Words.shared(x, y) == 0;
    }

    private static Set<String> frames(Map<String, Double> told) {
        var frames = new HashSet<String>();
        for (String key : told.keySet()) {
            if (key.startsWith(FRAME)) {
                frames.add(key);
            }
        }
        return frames;
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
