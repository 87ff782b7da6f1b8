package org.runut.read.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds when an article was published and last changed. What a page says of itself for programs comes first, then the day in its
 * address, then what its readers see: elements of time, elements named after a date, words near the headline.
 */
final class PublicationDate {
    private static final List<String> ATTRIBUTES = List.of("datetime", "content", "title");
    private static final int LONGEST = 200;
    private static final int NEAR = 12;
    private static final int MOST_LINES = 300;

    private final DateText dates;
    private final VisibleDate visible;
    private final ScriptDate scripts;

    PublicationDate(DateText dates) {
        this.dates = dates;
        this.visible = new VisibleDate(dates);
        this.scripts = new ScriptDate(dates);
    }

    /** The dates of the article. */
    Facts find(Survey survey, Layout layout, Facts stated, @Nullable String inAddress, boolean monthFirst) {
        var seen = visible.find(layout, monthFirst);
        String published = stated(stated, seen, inAddress);
        if (published == null) {
            published = first(
                    () -> inElements(survey.times(), false, monthFirst),
                    () -> inElements(survey.dated(), false, monthFirst),
                    () -> inBlocks(layout, false, monthFirst),
                    () -> scripts.find(survey.scripts()),
                    () -> inBlocks(layout, true, monthFirst));
        }
        String modified = stated.modified() != null ? stated.modified() : seen.modified();
        return Facts.dated(
                published,
                modified != null
                        ? modified
                        : inElements(survey.times(), true, monthFirst).orElse(null));
    }

    /**
     * What the page states, unless it shows its readers another day, which is no later change: what is stated is often when the record
     * was made, or the day elsewhere in the world. The day in the address stands above a statement that differs by more than a day.
     */
    private static @Nullable String stated(Facts stated, Facts seen, @Nullable String inAddress) {
        String published = stated.published();
        if (seen.published() != null
                && (published == null || isOtherDay(seen.published(), published, stated.modified()))) {
            published = seen.published();
        }
        return inAddress != null && (published == null || Math.abs(days(inAddress, published)) > 1)
                ? inAddress
                : published;
    }

    private static boolean isOtherDay(String seen, String stated, @Nullable String modified) {
        boolean change = modified != null && days(seen, modified) == 0 && days(stated, seen) > 1;
        return days(seen, stated) != 0 && !change;
    }

    private static long days(String from, String to) {
        return ChronoUnit.DAYS.between(LocalDate.parse(from.substring(0, 10)), LocalDate.parse(to.substring(0, 10)));
    }

    @SafeVarargs
    private static @Nullable String first(Supplier<Optional<String>>... searches) {
        for (var search : searches) {
            var found = search.get();
            if (found.isPresent()) {
                return found.get();
            }
        }
        return null;
    }

    private Optional<String> inElements(List<Element> elements, boolean ofChange, boolean monthFirst) {
        for (var element : elements) {
            if (visible.isChange(element.className()) == ofChange && !isElsewhere(element)) {
                var found = inElement(element, monthFirst);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** Whether the element is in a quoted post, a comment or beside the article. */
    private static boolean isElsewhere(Element element) {
        Element around = element;
        for (int n = 0; around != null && n < NEAR; n++) {
            if (around.nameIs("blockquote")
                    || around.nameIs("aside")
                    || around.className().contains("comment")) {
                return true;
            }
            around = around.parent();
        }
        return false;
    }

    private Optional<String> inElement(Element element, boolean monthFirst) {
        for (String attribute : ATTRIBUTES) {
            var found = inShort(element.attr(attribute), monthFirst);
            if (found.isPresent()) {
                return found;
            }
        }
        return inShort(element.text(), monthFirst);
    }

    private Optional<String> inShort(String written, boolean monthFirst) {
        return written.isEmpty() || written.length() > LONGEST ? Optional.empty() : dates.find(written, monthFirst);
    }

    /** The blocks near the beginning and near the end, where pages tell of themselves. */
    private static List<Block> ends(List<Block> blocks) {
        if (blocks.size() <= 2 * MOST_LINES) {
            return blocks;
        }
        var ends = new ArrayList<>(blocks.subList(0, MOST_LINES));
        ends.addAll(blocks.subList(blocks.size() - MOST_LINES, blocks.size()));
        return ends;
    }

    /** The first date in a short line; in lines that are set apart only where all are looked at. */
    private Optional<String> inBlocks(Layout layout, boolean all, boolean monthFirst) {
        for (var block : ends(layout.blocks())) {
            if (all || !block.has(Sign.RELATED) && !block.has(Sign.ASIDE)) {
                var found = inShort(block.text(), monthFirst);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }
}
