package org.runut.read.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds when an article was published and last changed. What a page says of itself for programs comes first, then the day in its
 * address, then what its readers see: elements of time, elements named after a date, words near the headline.
 */
final class PublicationDate {
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
        String published = stated.published();
        if (seen.published() != null
                && (published == null || differs(seen.published(), published, stated.modified()))) {
            published = seen.published();
        }
        if (inAddress != null && (published == null || Math.abs(days(inAddress, published)) > 1)) {
            published = inAddress;
        }
        if (published == null) {
            published = inElements(survey.times(), monthFirst);
        }
        if (published == null) {
            published = inElements(survey.dated(), monthFirst);
        }
        if (published == null) {
            published = inBlocks(layout, false, monthFirst);
        }
        if (published == null) {
            published = scripts.find(survey.scripts()).orElse(null);
        }
        if (published == null) {
            published = inBlocks(layout, true, monthFirst);
        }
        return Facts.dated(published, stated.modified());
    }

    private static boolean differs(String seen, String stated, @Nullable String modified) {
        return days(seen, stated) != 0 && !(modified != null && days(seen, modified) == 0 && days(seen, stated) < -1);
    }

    private static long days(String a, String b) {
        return ChronoUnit.DAYS.between(LocalDate.parse(a.substring(0, 10)), LocalDate.parse(b.substring(0, 10)));
    }

    private @Nullable String inElements(List<Element> elements, boolean monthFirst) {
        for (var element : elements) {
            if (element.closest("blockquote, aside, [class*=comment]") != null) {
                continue;
            }
            for (String written :
                    List.of(element.attr("datetime"), element.attr("content"), element.attr("title"), element.text())) {
                if (!written.isEmpty() && written.length() < 300) {
                    var found = dates.find(written, monthFirst);
                    if (found.isPresent()) {
                        return found.get();
                    }
                }
            }
        }
        return null;
    }

    private @Nullable String inBlocks(Layout layout, boolean apart, boolean monthFirst) {
        for (var block : layout.blocks()) {
            if (block.length() < 200 && (apart || !block.has(Sign.RELATED) && !block.has(Sign.ASIDE))) {
                var found = dates.find(block.text(), monthFirst);
                if (found.isPresent()) {
                    return found.get();
                }
            }
        }
        return null;
    }
}
