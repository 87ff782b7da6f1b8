package org.runut.read;

import org.jspecify.annotations.Nullable;
import org.runut.read.page.PagePlaces;

/**
 * A page whose bytes are at hand.
 *
 * @param source  what the article is to name as its source
 * @param bytes   the page
 * @param type    the Content-Type that a server sent with it
 * @param address where it was fetched
 */
@SuppressWarnings("ArrayRecordComponent") // pages are not compared
public record FetchedPage(
        String source,
        byte[] bytes,
        @Nullable String type,
        @Nullable String address) {

    /** Where passages of its article stand in it. */
    public PagePlaces places() {
        return PagePlaces.of(bytes, ContentType.charset(type));
    }
}
