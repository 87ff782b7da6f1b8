package org.runut.web.feed;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the feed that a page names as its own, for whoever gave the address of a site where that of its feed is wanted. */
final class PageLinks {
    /** The head of a page, in which its feed is named. */
    private static final int HEAD = 200_000;

    private static final int LONGEST_TAG = 2_000;
    private static final Pattern TYPE = Pattern.compile("type=[\"']?application/(?:rss|atom|feed)\\+(?:xml|json)");
    private static final Pattern PLACE = Pattern.compile("(?i)\\shref=(?:\"([^\"]*)\"|'([^']*)'|([^\\s>]*))");

    private PageLinks() {}

    /** Whether what begins so is a page. */
    static boolean isPage(String head) {
        String lower = head.toLowerCase(Locale.ROOT);
        return lower.contains("<html") || lower.contains("<!doctype html") || lower.contains("<head");
    }

    /** The first feed that a page names. */
    static Optional<URI> feed(URI address, byte[] content) {
        String head = new String(content, 0, Math.min(content.length, HEAD), StandardCharsets.UTF_8);
        String lower = head.toLowerCase(Locale.ROOT);
        for (int at = lower.indexOf("<link"); at >= 0; at = lower.indexOf("<link", at + 1)) {
            int end = lower.indexOf('>', at);
            if (end > at
                    && end - at < LONGEST_TAG
                    && TYPE.matcher(lower.substring(at, end)).find()) {
                var feed = FeedReader.address(address, place(head.substring(at, end)));
                if (feed != null) {
                    return Optional.of(feed);
                }
            }
        }
        return Optional.empty();
    }

    private static @Nullable String place(String tag) {
        var place = PLACE.matcher(tag);
        if (!place.find()) {
            return null;
        }
        String quoted = place.group(1) == null ? place.group(2) : place.group(1);
        return (quoted == null ? place.group(3) : quoted).replace("&amp;", "&");
    }
}
