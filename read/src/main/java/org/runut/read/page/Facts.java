package org.runut.read.page;

import org.jspecify.annotations.Nullable;

/**
 * What one part of a page says of its article.
 *
 * @param title     the headline
 * @param author    who wrote it
 * @param outlet    who published it
 * @param published when, ISO 8601
 * @param modified  when it was last changed, ISO 8601
 * @param language  BCP 47 code
 * @param address   its canonical address
 * @param body      its text
 */
record Facts(
        @Nullable String title,
        @Nullable String author,
        @Nullable String outlet,
        @Nullable String published,
        @Nullable String modified,
        @Nullable String language,
        @Nullable String address,
        @Nullable String body) {
    static final Facts NONE = new Facts(null, null, null, null, null, null, null, null);

    /** Only dates. */
    static Facts dated(@Nullable String published, @Nullable String modified) {
        return new Facts(null, null, null, published, modified, null, null, null);
    }

    /** These facts, and of those that are missing the other's. */
    Facts or(Facts other) {
        return new Facts(
                first(title, other.title),
                first(author, other.author),
                first(outlet, other.outlet),
                first(published, other.published),
                first(modified, other.modified),
                first(language, other.language),
                first(address, other.address),
                first(body, other.body));
    }

    private static @Nullable String first(@Nullable String a, @Nullable String b) {
        return a == null ? b : a;
    }
}
