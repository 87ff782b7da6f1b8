package org.runut.read.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/** Phrases with which a page leads elsewhere or asks its readers for something, at the beginning of a block. */
final class Furniture {
    private static final int LONGEST = 300;

    /** Phrases by their first letter. */
    private final Map<Character, List<String>> links;

    private final Map<Character, List<String>> requests;

    Furniture() {
        var sections = Table.read("furniture.txt");
        links = byFirst(sections.getOrDefault("LINK", List.of()));
        requests = byFirst(sections.getOrDefault("ASK", List.of()));
    }

    private static Map<Character, List<String>> byFirst(List<String> phrases) {
        return phrases.stream().collect(Collectors.groupingBy(phrase -> phrase.charAt(0)));
    }

    /** Whether the block leads to other articles. */
    boolean leadsAway(Block block) {
        return block.length() <= LONGEST && begins(block.text(), links);
    }

    /** The block without lines that are furniture; nothing where no other are left. */
    Optional<Block> without(Block block) {
        if (block.text().indexOf('\n') < 0) {
            return is(block.text()) ? Optional.empty() : Optional.of(block);
        }
        var kept = new StringJoiner("\n");
        block.text().lines().filter(line -> !is(line)).forEach(kept::add);
        return kept.length() == 0 ? Optional.empty() : Optional.of(block.with(kept.toString()));
    }

    private boolean is(String line) {
        return line.length() <= LONGEST && (begins(line, links) || begins(line, requests));
    }

    private static boolean begins(String text, Map<Character, List<String>> phrases) {
        var candidates = text.isEmpty() ? null : phrases.get(Character.toLowerCase(text.charAt(0)));
        if (candidates == null) {
            return false;
        }
        String start = text.substring(0, Math.min(text.length(), 40)).toLowerCase(Locale.ROOT);
        for (String phrase : candidates) {
            if (start.startsWith(phrase) && ends(start, phrase)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the phrase ends where a word ends. */
    private static boolean ends(String start, String phrase) {
        int end = phrase.length();
        return end == start.length()
                || !Character.isLetter(phrase.charAt(end - 1))
                || !Character.isLetterOrDigit(start.charAt(end));
    }
}
