package org.runut.model;

import org.jspecify.annotations.Nullable;

/**
 * An article as it was read, before any understanding. Only {@code text} is always there.
 *
 * @param source    where the bytes came from: a path, {@code -}, an address; a line of a file as {@code path#line}
 * @param url       the address the article says it has
 * @param outlet    the outlet the input names
 * @param title     the headline
 * @param published ISO 8601, in the precision known
 * @param modified  when it was last changed, as it says itself; ISO 8601, in the precision known
 * @param language  BCP 47 code, where the input gives it
 * @param author    the byline the input gives
 * @param text      the decoded text: LF line ends, no byte order mark, otherwise unchanged
 */
public record RawArticle(
        String source,
        @Nullable String url,
        @Nullable String outlet,
        @Nullable String title,
        @Nullable String published,
        @Nullable String modified,
        @Nullable String language,
        @Nullable String author,
        String text) {

    /** An article that does not say that it was changed. */
    public RawArticle(
            String source,
            @Nullable String url,
            @Nullable String outlet,
            @Nullable String title,
            @Nullable String published,
            @Nullable String language,
            @Nullable String author,
            String text) {
        this(source, url, outlet, title, published, null, language, author, text);
    }

    /** An article of which nothing but the text is known. */
    public static RawArticle of(String text) {
        return new RawArticle("-", null, null, null, null, null, null, text);
    }
}
