package org.runut.web.feed;

import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapIndex;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.SiteMapURL;
import crawlercommons.sitemaps.UnknownFormatException;
import crawlercommons.sitemaps.extension.Extension;
import crawlercommons.sitemaps.extension.ExtensionMetadata;
import crawlercommons.sitemaps.extension.NewsAttributes;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sitemaps and their indexes (sitemaps.org), with headline and day where the extension for news gives them. */
final class SitemapReader {
    Feed read(URI address, byte[] content) throws FeedException {
        var parser = new SiteMapParser(false);
        parser.enableExtension(Extension.NEWS);
        try {
            return switch (parser.parseSiteMap(content, address.toURL())) {
                case SiteMapIndex index -> new Feed(List.of(), sitemaps(address, index));
                case SiteMap map -> new Feed(items(address, map), List.of());
                default -> throw new FeedException("It is a sitemap of an unknown kind");
            };
        } catch (FeedException e) {
            throw e;
        } catch (UnknownFormatException | IOException e) {
            throw new FeedException("It is a broken sitemap: " + Complaints.first(e), e);
        }
    }

    private static List<URI> sitemaps(URI base, SiteMapIndex index) {
        List<URI> sitemaps = new ArrayList<>();
        for (var map : index.getSitemaps()) {
            var address = FeedReader.address(base, map.getUrl().toString());
            if (address != null) {
                sitemaps.add(address);
            }
        }
        return sitemaps;
    }

    private static List<Feed.Item> items(URI base, SiteMap map) {
        List<Feed.Item> items = new ArrayList<>();
        for (var url : map.getSiteMapUrls()) {
            var address = FeedReader.address(base, url.getUrl().toString());
            if (address != null) {
                items.add(item(address, url));
            }
        }
        return items;
    }

    private static Feed.Item item(URI address, SiteMapURL url) {
        var changed =
                url.getLastModified() == null ? null : url.getLastModified().toInstant();
        var news = news(url);
        if (news == null) {
            return new Feed.Item(address, null, changed);
        }
        var published = news.getPublicationDate();
        return new Feed.Item(address, news.getTitle(), published == null ? changed : published.toInstant());
    }

    private static @Nullable NewsAttributes news(SiteMapURL url) {
        ExtensionMetadata[] all = url.getAttributesForExtension(Extension.NEWS);
        return all != null && all.length > 0 && all[0] instanceof NewsAttributes news ? news : null;
    }
}
