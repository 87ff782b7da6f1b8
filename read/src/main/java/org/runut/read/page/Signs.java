package org.runut.read.page;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jsoup.nodes.Element;

/**
 * Reads the signs of elements from their {@code class} and {@code id}. These are cut into words where letters end or a capital
 * follows a small letter; looked up are single words and two in a row ("related-posts", "relatedPosts", "relatedposts").
 */
final class Signs {
    private final Map<String, Integer> words = new HashMap<>();
    private final NavigableMap<String, Integer> beginnings = new TreeMap<>();

    Signs() {
        Table.read("signs.txt").forEach((section, entries) -> {
            int bit = Sign.valueOf(section).bit();
            for (String entry : entries) {
                if (entry.endsWith("*")) {
                    beginnings.merge(entry.substring(0, entry.length() - 1), bit, (a, b) -> a | b);
                } else {
                    words.merge(entry, bit, (a, b) -> a | b);
                }
            }
        });
    }

    /** The signs of one element, as a set of bits. */
    int of(Element element, Map<String, Integer> seen) {
        String name = element.attr("class");
        String id = element.id();
        int signs = name.isEmpty() ? 0 : seen.computeIfAbsent(name, this::ofNames);
        return id.isEmpty() ? signs : signs | seen.computeIfAbsent(id, this::ofNames);
    }

    /** The signs in the value of a {@code class} or {@code id}. */
    int ofNames(String names) {
        int signs = 0;
        for (String name : names.split("\\s+", 40)) {
            signs |= words.getOrDefault("=" + name.toLowerCase(Locale.ROOT), 0);
            String before = "";
            for (String word : words(name)) {
                signs |= of(word) | (before.isEmpty() ? 0 : of(before + word));
                before = word;
            }
        }
        return signs;
    }

    private int of(String word) {
        int signs = words.getOrDefault(word, 0);
        var beginning = beginnings.floorEntry(word);
        return beginning != null && word.startsWith(beginning.getKey()) ? signs | beginning.getValue() : signs;
    }

    private static String[] words(String name) {
        var spaced = new StringBuilder(name.length() + 8);
        for (int i = 0; i < Math.min(name.length(), 200); i++) {
            char c = name.charAt(i);
            if (!Character.isLetter(c)) {
                spaced.append(' ');
            } else {
                if (i > 0 && Character.isUpperCase(c) && Character.isLowerCase(name.charAt(i - 1))) {
                    spaced.append(' ');
                }
                spaced.append(c);
            }
        }
        return spaced.toString().toLowerCase(Locale.ROOT).strip().split(" +");
    }
}
