package org.runut.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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
    private static final String FRAME = "frame ";
    private static final int NEAR = 8;
    private static final int FAR = 14;
    private static final int FARTHEST = 1 << 20;
    private static final int SHORTEST = 3;
    private final boolean senses;
    private final Map<Mention, Told> told = new HashMap<>();
    private final Map<String, Integer> beside = new HashMap<>();
    private final Map<Text, List<Optional<String>>> spoken = new HashMap<>();
    private final Numbered numbered = new Numbered();

    /** The text of an article, or its headline. */
    private record Text(Reading reading, boolean headline) {
        List<Token> tokens() {
            return headline ? reading.titleTokens() : reading.tokens();
        }

        @Nullable
        Tags tags() {
            return headline ? reading.titleTags() : reading.tags();
        }
    }

    /** What is said between the figures before and after it, in the words next to it, and in its sentence. */
    record Told(Said own, Said near, Said sentence) {}

    /** What is said in a part of a text: keys by their numbers, each with its weight, and those of them that say what happens. */
    static final class Said {
        private final Numbered.Row keys;
        private final double[] weights;
        private final double all;
        private final Numbered.Row frames;

        private Said(Numbered.Row keys, double[] weights, Numbered.Row frames) {
            this.keys = keys;
            this.weights = weights;
            this.all = Arrays.stream(weights).sum();
            this.frames = frames;
        }
    }

    /**
     * What is spoken of around the figures of a story.
     *
     * @param senses whether a word counts as what it means; else as what its forms have in common
     */
    Gist(Collection<Mention> mentions, boolean senses) {
        this.senses = senses;
        mentions.forEach(mention -> sentence(mention).forEach(key -> beside.merge(key, 1, Integer::sum)));
        mentions.forEach(mention -> told.put(
                mention,
                new Told(
                        weighed(keys(mention, Own.part(mention), FAR)),
                        weighed(keys(mention, mention.figure().sentence(), NEAR)),
                        weighed(sentence(mention)))));
    }

    private Said weighed(Set<String> said) {
        var byNumber = new TreeMap<Integer, String>();
        said.forEach(key -> byNumber.put(numbered.of(key), key));
        return new Said(
                numbered.of(said),
                byNumber.values().stream().mapToDouble(this::weight).toArray(),
                numbered.of(said.stream().filter(key -> key.startsWith(FRAME)).toList()));
    }

    private Set<String> sentence(Mention mention) {
        return keys(mention, mention.figure().sentence(), FARTHEST);
    }

    /** What is said in a part of the text, at most so many words before and after the figure. */
    private Set<String> keys(Mention mention, Span part, int reach) {
        var text = new Text(mention.reading(), mention.headline());
        var said = spoken.computeIfAbsent(text, this::spoken);
        var around = Own.of(mention, part);
        var keys = new HashSet<String>();
        int to = Math.min(around.to(), around.last() + reach);
        for (int i = Math.max(around.from(), around.first() - reach); i <= to; i++) {
            said.get(i).ifPresent(keys::add);
        }
        return keys;
    }

    /** What each word of a text says. */
    private List<Optional<String>> spoken(Text text) {
        var tokens = text.tokens();
        var tags = text.tags();
        var spoken = new ArrayList<Optional<String>>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            spoken.add(Optional.ofNullable(key(text.reading(), tokens.get(i), tags, i)));
        }
        return spoken;
    }

    private @Nullable String key(Reading reading, Token token, @Nullable Tags tags, int i) {
        var frame = tags == null ? null : tags.at(i, Lex.FRAME);
        var thing = tags == null ? null : tags.at(i, Lex.CONCEPT);
        if (frame != null) {
            return FRAME + first(frame.value());
        }
        if (thing != null) {
            return "thing " + first(thing.value());
        }
        boolean small = tags != null && tags.has(i, Lex.FUNCTION);
        if (small || !token.isWord() || token.norm().length() < SHORTEST) {
            return null;
        }
        return senses ? reading.sense(token.norm()) : reading.stem(token.norm());
    }

    private static String first(String value) {
        int space = value.indexOf(' ');
        return space < 0 ? value : value.substring(0, space);
    }

    /** What is spoken of around a figure. */
    Told of(Mention mention) {
        return Objects.requireNonNull(told.get(mention));
    }

    /** The weight of the most telling of what is said of both. */
    static double mostTelling(Said a, Said b) {
        double most = 0;
        for (int i = 0, j = 0; i < a.keys.size() && j < b.keys.size(); ) {
            int x = a.keys.at(i);
            int y = b.keys.at(j);
            if (x == y) {
                most = Math.max(most, a.weights[i]);
            }
            i += x <= y ? 1 : 0;
            j += y <= x ? 1 : 0;
        }
        return most;
    }

    /** Whether something is said to happen in both, and nothing in both. */
    static boolean framesApart(Said a, Said b) {
        return !a.frames.isEmpty() && !b.frames.isEmpty() && a.frames.shared(b.frames) == 0;
    }

    /** How much of what stands around two figures is the same, 0 to 1. */
    static double overlap(Said a, Said b) {
        double shared = 0;
        for (int i = 0, j = 0; i < a.keys.size() && j < b.keys.size(); ) {
            int x = a.keys.at(i);
            int y = b.keys.at(j);
            shared += x == y ? a.weights[i] : 0;
            i += x <= y ? 1 : 0;
            j += y <= x ? 1 : 0;
        }
        double both = Math.sqrt(a.all * b.all);
        return both == 0 ? 0 : shared / both;
    }

    private double weight(String key) {
        return 1 / Math.sqrt(beside.getOrDefault(key, 1));
    }
}
