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
    private static final int LONGEST = 2000;

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

    /** Reads the signs of the elements of one page, each name once. */
    OfPage ofPage() {
        return new OfPage();
    }

    /** The signs of the elements of one page. */
    final class OfPage {
        private final Map<String, Integer> seen = new HashMap<>();

        /** The signs of one element, as a set of bits. */
        int of(Element element) {
            if (element.attributesSize() == 0) {
                return 0;
            }
            String name = element.attr("class");
            String id = element.attr("id");
            int signs = name.isEmpty() ? 0 : seen.computeIfAbsent(name, Signs.this::ofNames);
            return id.isEmpty() ? signs : signs | seen.computeIfAbsent(id, Signs.this::ofNames);
        }
    }

    /** The signs in the value of a {@code class} or {@code id}. */
    int ofNames(String names) {
        int signs = 0;
        int from = 0;
        int end = Math.min(names.length(), LONGEST);
        for (int i = 0; i <= end; i++) {
            if (i == end || Character.isWhitespace(names.charAt(i))) {
                signs |= from < i ? ofName(names.substring(from, i)) : 0;
                from = i + 1;
            }
        }
        return signs;
    }

    private int ofName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        int signs = words.getOrDefault("=" + lower, 0);
        String before = "";
        int from = 0;
        for (int i = 0; i <= name.length() && lower.length() == name.length(); i++) {
            boolean parts = i == name.length() || !Character.isLetter(name.charAt(i));
            boolean humps = !parts
                    && i > from
                    && Character.isUpperCase(name.charAt(i))
                    && Character.isLowerCase(name.charAt(i - 1));
            if ((parts || humps) && from < i) {
                String word = lower.substring(from, i);
                signs |= of(word) | (before.isEmpty() ? 0 : of(before + word));
                before = word;
            }
            from = parts ? i + 1 : humps ? i : from;
        }
        return signs;
    }

    private int of(String word) {
        int signs = words.getOrDefault(word, 0);
        var beginning = beginnings.floorEntry(word);
        return beginning != null && word.startsWith(beginning.getKey()) ? signs | beginning.getValue() : signs;
    }
}
