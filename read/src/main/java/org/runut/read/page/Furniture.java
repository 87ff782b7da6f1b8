package org.runut.read.page;

import java.util.List;
import java.util.Locale;

/** Phrases with which a page leads elsewhere or asks its readers for something, at the beginning of a block. */
final class Furniture {
    private static final int LONGEST = 300;

    private final List<String> links;
    private final List<String> requests;

    Furniture() {
        var sections = Table.read("furniture.txt");
        links = sections.getOrDefault("LINK", List.of());
        requests = sections.getOrDefault("ASK", List.of());
    }

    /** Whether the block leads to other articles. */
    boolean leadsAway(Block block) {
        return block.length() <= LONGEST && begins(block.text(), links);
    }

    /** Whether the block is one of these. */
    boolean is(Block block) {
        return leadsAway(block) || block.length() <= LONGEST && begins(block.text(), requests);
    }

    private static boolean begins(String text, List<String> phrases) {
        String start = text.substring(0, Math.min(text.length(), 40)).toLowerCase(Locale.ROOT);
        return phrases.stream().anyMatch(phrase -> start.startsWith(phrase) && ends(start, phrase));
    }

    /** Whether the phrase ends where a word ends. */
    private static boolean ends(String start, String phrase) {
        int end = phrase.length();
        return end == start.length()
                || !Character.isLetter(phrase.charAt(end - 1))
                || !Character.isLetterOrDigit(start.charAt(end));
    }
}
