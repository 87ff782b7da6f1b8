package org.runut.web.feed;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a site says is new.
 *
 * @param items    its articles, in the order of the feed
 * @param sitemaps where more of the kind is listed, as in the index of sitemaps
 */
public record Feed(List<Item> items, List<URI> sitemaps) {
    public Feed {
        items = List.copyOf(items);
        sitemaps = List.copyOf(sitemaps);
    }

    /**
     * An article that a feed tells of.
     *
     * @param address   where it is
     * @param title     its headline
     * @param published when it appeared
     */
    public record Item(
            URI address, @Nullable String title, @Nullable Instant published) {}
}
