package org.runut.pack;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which words mean much the same, so that what two texts say can be compared over synonyms and languages. It is coarse: a word has one
 * sense, that in which news most often uses it.
 *
 * @param byStem the sense of each word, by what its forms have in common; the same in every language
 */
public record Senses(Map<String, String> byStem) {
    /** Of a language of which none are known. */
    public static final Senses NONE = new Senses(Map.of());

    public Senses {
        byStem = Map.copyOf(byStem);
    }

    /** The sense of a word of which this is left; null where none is known. */
    public @Nullable String of(String stem) {
        return byStem.get(stem);
    }

    /**
     * Reads the lines of a file: {@code word word = sense}.
     *
     * @throws IllegalStateException where a line names no sense; the message says which
     */
    static Senses read(List<String> lines, Affixes affixes) {
        Map<String, String> byStem = new HashMap<>();
        for (String line : lines) {
            int is = line.indexOf('=');
            if (is < 0) {
                throw new IllegalStateException("senses.txt: no such line: " + line);
            }
            String sense = line.substring(is + 1).strip();
            for (String word : line.substring(0, is).strip().split("\\s+")) {
                byStem.putIfAbsent(affixes.stem(word), sense);
            }
        }
        return new Senses(byStem);
    }
}
