package org.runut.web.feed;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;
import org.runut.web.fetch.Addresses;

/** Reads RSS 0.9 to 2.0, Atom, JSON Feed, and sitemaps with or without the extension for news, told apart by their content. */
public final class FeedReader {
    private static final int HEAD = 4096;

    private final SyndicationReader syndication = new SyndicationReader();
    private final JsonFeedReader json = new JsonFeedReader();
    private final SitemapReader sitemaps = new SitemapReader();

    /**
     * Reads a feed.
     *
     * @param address where it came from; relative addresses in it are meant from there
     * @throws FeedException where it is none
     */
    public Feed read(URI address, byte[] content) throws FeedException {
        String head = head(content);
        if (head.startsWith("{")) {
            return json.read(address, content);
        }
        if (head.contains("<urlset") || head.contains("<sitemapindex")) {
            return sitemaps.read(address, content);
        }
        if (head.contains("<rss") || head.contains("<feed") || head.contains("RDF")) {
            return syndication.read(address, content);
        }
        if (PageLinks.isPage(head)) {
            throw new FeedException(PageLinks.feed(address, content)
                    .map(feed -> "It is a page and no feed; its feed is " + feed)
                    .orElse("It is a page and no feed; look on it for one, mostly called RSS"));
        }
        throw new FeedException("It is neither RSS, Atom, JSON Feed nor a sitemap");
    }

    /** The first characters, of whatever encoding that is ASCII in the main, or UTF-16. */
    private static String head(byte[] content) {
        var head = new StringBuilder();
        for (int i = 0; i < Math.min(content.length, HEAD); i++) {
            if (content[i] > 0) {
                head.append((char) content[i]);
            }
        }
        return head.toString().strip();
    }

    /** The address of an item; null where it is none of a page. */
    static @Nullable URI address(URI base, @Nullable String link) {
        if (link == null || link.isBlank()) {
            return null;
        }
        try {
            String full = Addresses.isAddress(link.strip())
                    ? link
                    : base.resolve(new URI(link.strip())).toString();
            return Addresses.of(full);
        } catch (URISyntaxException | IllegalArgumentException e) {
            return null;
        }
    }
}
