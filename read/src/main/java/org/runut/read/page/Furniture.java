package org.runut.read.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;

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
