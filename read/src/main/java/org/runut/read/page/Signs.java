package org.runut.read.page;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * Reads the signs of elements from their {@code class} and {@code id}. These are cut into words where letters end or a capital
 * follows a small letter; looked up are single words and two in a row ("related-posts", "relatedPosts", "relatedposts").
 */
final class Signs {
    private static final int LONGEST = 2000;

    private final SignTrie trie = new SignTrie();

    Signs() {
        Table.read("signs.txt").forEach((section, entries) -> {
            int bit = Sign.valueOf(section).bit();
            entries.forEach(entry -> trie.add(entry, bit));
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
                signs |= from < i ? ofName(names, from, i) : 0;
                from = i + 1;
            }
        }
        return signs;
    }

    /** Follows two words at once: the one that is being read, and the same joined to the word before it. */
    private int ofName(String names, int from, int to) {
        int signs = 0;
        int before = SignTrie.NOWHERE;
        int single = SignTrie.ROOT;
        int joined = SignTrie.NOWHERE;
        int start = from;
        for (int i = from; i < to; i++) {
            char c = names.charAt(i);
            boolean letter = Character.isLetter(c);
            boolean hump = i > start && Character.isUpperCase(c) && Character.isLowerCase(names.charAt(i - 1));
            if (!letter || hump) {
                signs |= trie.word(single) | trie.word(joined);
                before = i > start ? single : before;
                single = SignTrie.ROOT;
                joined = before;
                start = letter ? i : i + 1;
            }
            if (letter) {
                single = trie.step(single, c);
                joined = trie.step(joined, c);
                signs |= trie.beginning(single) | trie.beginning(joined);
            }
        }
        int whole = start == from ? trie.whole(single) : 0;
        return signs | trie.word(single) | trie.word(joined) | whole;
    }
}
