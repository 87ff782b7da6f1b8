package org.runut.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.BiConsumer;
import org.runut.read.page.Page;
import org.runut.read.page.Series;

/**
 * Joins the pages of articles that are spread over several. Pages are kept until the end of the inputs, as they come in any order;
 * never more than a certain amount of text, so that an archive of any size can be read.
 */
final class PageSeries {
    private static final int MOST_CHARACTERS = 20_000_000;

    private final SequencedMap<String, List<Part>> open = new LinkedHashMap<>();
    private int kept;

    private record Part(String source, Page page, Series series) {}

    /** Keeps a page of a series; gives the oldest articles away where too much is kept. */
    void keep(String source, Page page, BiConsumer<String, Page> sink) {
        var place = page.series();
        if (place == null) {
            sink.accept(source, page);
            return;
        }
        open.computeIfAbsent(place.base(), base -> new ArrayList<>()).add(new Part(source, page, place));
        kept += page.text().length();
        while (kept > MOST_CHARACTERS && open.size() > 1) {
            var oldest = open.firstEntry();
            open.remove(oldest.getKey());
            give(oldest.getValue(), sink);
        }
    }

    /** Gives all articles that are still kept. */
    void end(BiConsumer<String, Page> sink) {
        open.values().forEach(parts -> give(parts, sink));
        open.clear();
        kept = 0;
    }

    private void give(List<Part> parts, BiConsumer<String, Page> sink) {
        parts.forEach(part -> kept -= part.page().text().length());
        parts.sort(Comparator.comparingInt(part -> part.series().number()));
        var first = parts.getFirst();
        if (first.series().isWhole() || parts.size() == 1) {
            sink.accept(first.source(), first.page());
        } else {
            sink.accept(first.source(), joined(parts.stream().map(Part::page).toList()));
        }
    }

    /** The first page with the text of all; a paragraph that an earlier page has is not repeated. */
    static Page joined(List<Page> pages) {
        if (pages.size() == 1) {
            return pages.getFirst();
        }
        var text = new StringBuilder();
        var seen = new HashSet<String>();
        for (var page : pages) {
            for (String paragraph : page.text().split("\n\n")) {
                if (seen.add(paragraph)) {
                    text.append(text.isEmpty() ? "" : "\n\n").append(paragraph);
                }
            }
        }
        return pages.getFirst().with(text.toString());
    }
}
