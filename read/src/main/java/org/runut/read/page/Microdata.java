package org.runut.read.page;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads properties of microdata ({@code itemprop}) as pages set them on what their readers see. */
final class Microdata {
    private static final int LONGEST_NAME = 100;
    private static final List<String> ADDRESSES = List.of("href", "content", "itemid");

    private final DateText dates;

    Microdata(DateText dates) {
        this.dates = dates;
    }

    /** The facts in a page's properties. */
    Facts read(Survey page, boolean monthFirst) {
        String author = words(page, "author");
        return new Facts(
                words(page, "headline"),
                author != null && author.length() > LONGEST_NAME ? null : author,
                words(page, "publisher"),
                date(page, "datePublished", monthFirst),
                date(page, "dateModified", monthFirst),
                words(page, "inLanguage"),
                address(page),
                null);
    }

    /** The address of the page that the article is the main matter of. */
    private static @Nullable String address(Survey page) {
        for (var element : page.properties("mainEntityOfPage")) {
            for (String attribute : ADDRESSES) {
                if (element.attr(attribute).startsWith("http")) {
                    return element.attr(attribute);
                }
            }
        }
        return null;
    }

    private static @Nullable String words(Survey page, String property) {
        for (var element : page.properties(property)) {
            var name = element.selectFirst("[itemprop=name]");
            String text = written(name == null ? element : name);
            if (!text.isBlank()) {
                return text.strip();
            }
        }
        return null;
    }

    private @Nullable String date(Survey page, String property, boolean monthFirst) {
        for (var element : page.properties(property)) {
            var found = dates.find(written(element), monthFirst);
            if (found.isPresent()) {
                return found.get();
            }
        }
        return null;
    }

    private static String written(Element element) {
        if (element.hasAttr("content")) {
            return element.attr("content");
        }
        return element.hasAttr("datetime") ? element.attr("datetime") : element.text();
    }
}
