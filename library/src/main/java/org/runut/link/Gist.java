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
    private static final int SHORTEST = 3;
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

    Gist(Collection<Mention> mentions) {
        mentions.forEach(mention -> sentence(mention).forEach(key -> beside.merge(key, 1, Integer::sum)));
        mentions.forEach(mention -> told.put(
                mention,
                new Told(
                        weighed(keys(mention, own(mention), FAR)),
                        weighed(keys(mention, mention.figure().sentence(), NEAR)),
                        weighed(sentence(mention)))));
    }

    private Said weighed(Set<String> said) {
        var byNumber = new TreeMap<Integer, String>();
        said.forEach(key -> byNumber.put(numbered.of(key), key));
        return new Said(
                numbered.of(said),
                byNumber.values().stream().mapToDouble(this::weight).toArray(),
                numbered.of(
                        said.stream().filter(key -> key.startsWith(FRAME)).toList()));
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

    private Set<String> sentence(Mention mention) {
        return keys(mention, mention.figure().sentence(), Integer.MAX_VALUE / 2);
    }

    /** What is said in a part of the text, at most so many words before and after the figure. */
    private Set<String> keys(Mention mention, Span part, int reach) {
        var text = new Text(mention.reading(), mention.headline());
        var tokens = text.tokens();
        var said = spoken.computeIfAbsent(text, Gist::spoken);
        int from = Math.max(at(tokens, part.start()), at(tokens, span(mention).start()) - reach);
        int to = Math.min(at(tokens, part.end() - 1), at(tokens, span(mention).end() - 1) + reach);
        var keys = new HashSet<String>();
        for (int i = Math.max(0, from); i <= Math.min(to, tokens.size() - 1); i++) {
            said.get(i).ifPresent(keys::add);
        }
        return keys;
    }

    /** What each word of a text says. */
    private static List<Optional<String>> spoken(Text text) {
        var tokens = text.tokens();
        var tags = text.tags();
        var spoken = new ArrayList<Optional<String>>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            spoken.add(Optional.ofNullable(key(text.reading(), tokens.get(i), tags, i)));
        }
        return spoken;
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
