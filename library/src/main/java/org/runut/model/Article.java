package org.runut.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One published text, cleaned: nothing is cut away, boilerplate is marked.
 *
 * @param id          stable identity: from the canonical address, else from outlet, title and text
 * @param version     hash of the text; the same address with another text is another version
 * @param source      where it was read from
 * @param url         its address
 * @param outlet      who published it
 * @param title       the headline
 * @param published   when it was published, in the precision known
 * @param language    BCP 47 code
 * @param author      the byline
 * @param text        the body, unchanged
 * @param boilerplate passages of the text that are not the article, in text order, disjoint
 * @param credits     media or wires credited as a whole ("(ANTARA)", "Sumber: The Guardian"), as printed
 * @param place       the place of the dateline ("JAKARTA"), as printed
 */
public record Article(
        String id,
        String version,
        String source,
        @Nullable String url,
        @Nullable String outlet,
        @Nullable String title,
        @Nullable TimeValue published,
        String language,
        @Nullable String author,
        String text,
        List<Span> boilerplate,
        List<String> credits,
        @Nullable String place) {
    public Article {
        boilerplate = List.copyOf(boilerplate);
        credits = List.copyOf(credits);
    }

    /** The same without its text. */
    public Article brief() {
        return new Article(
                id, version, source, url, outlet, title, published, language, author, "", List.of(), List.of(), place);
    }

    /** The text of a part; the empty string where there is no title. */
    public String text(Part part) {
        return switch (part) {
            case TITLE -> title == null ? "" : title;
            case TEXT -> text;
        };
    }
}
