package org.runut.read.page;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.runut.read.page.Block.Kind;

/**
 * Reads the dates that readers see beside the headline: "Senin, 23 Desember 2024 | 10:15 WIB", "Updated: 3 May 2024". Only lines
 * that hold little else count, the nearest first; a word before the date tells a change from the publication.
 */
final class VisibleDate {
    private static final int BEFORE = 4;
    private static final int AFTER = 12;
    private static final int LONGEST = 160;
    private static final double LEAST_SHARE = 0.15;

    private final DateText dates;
    private final List<String> wordsOfChange;

    VisibleDate(DateText dates) {
        this.dates = dates;
        this.wordsOfChange = Table.read("dates.txt").getOrDefault("MODIFIED", List.of());
    }

    /** The dates beside the headline. */
    Facts find(Layout layout, boolean monthFirst) {
        int headline = layout.headline();
        var facts = Facts.NONE;
        for (int distance = 1; headline >= 0 && distance <= AFTER; distance++) {
            facts = facts.or(at(layout, headline + distance, monthFirst));
            if (distance <= BEFORE) {
                facts = facts.or(at(layout, headline - distance, monthFirst));
            }
        }
        return facts;
    }

    private Facts at(Layout layout, int index, boolean monthFirst) {
        if (index < 0 || index >= layout.blocks().size()) {
            return Facts.NONE;
        }
        var block = layout.blocks().get(index);
        if (block.length() > LONGEST
                || block.kind() == Kind.HEADING
                || block.has(Sign.COMMENTS)
                || block.has(Sign.RELATED)) {
            return Facts.NONE;
        }
        return inLine(block, monthFirst);
    }

    private Facts inLine(Block block, boolean monthFirst) {
        String text = block.text();
        @Nullable String published = null;
        @Nullable String modified = null;
        for (int from = 0; from < text.length(); ) {
            var found = dates.first(text.substring(from), monthFirst).orElse(null);
            if (found == null) {
                break;
            }
            boolean alone = block.has(Sign.DATE) || found.end() - found.start() > LEAST_SHARE * text.length();
            if (isChange(text.substring(from, from + found.start()))) {
                modified = modified == null ? found.value() : modified;
            } else if (published == null && alone) {
                published = found.value();
            }
            from += found.end();
        }
        return Facts.dated(published, modified);
    }

    /** Whether the words tell of a change. */
    boolean isChange(String before) {
        String words = before.toLowerCase(Locale.ROOT);
        return wordsOfChange.stream().anyMatch(words::contains);
    }
}
