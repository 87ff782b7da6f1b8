package org.runut.web.feed;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** RSS and Atom. Document types are refused, and with them entities of any kind. */
final class SyndicationReader {
    Feed read(URI address, byte[] content) throws org.runut.web.feed.FeedException {
        var input = new SyndFeedInput();
        input.setAllowDoctypes(false);
        try (var reader = new XmlReader(new ByteArrayInputStream(content), true)) {
            List<Feed.Item> items = new ArrayList<>();
            for (var entry : input.build(reader).getEntries()) {
                var item = item(address, entry);
                if (item != null) {
                    items.add(item);
                }
            }
            return new Feed(items, List.of());
        } catch (IOException | FeedException | IllegalArgumentException e) {
            throw new org.runut.web.feed.FeedException("It is a broken feed: " + e.getMessage(), e);
        }
    }

    private static Feed.@Nullable Item item(URI base, SyndEntry entry) {
        var address = FeedReader.address(base, entry.getLink() == null ? entry.getUri() : entry.getLink());
        if (address == null) {
            return null;
        }
        Date date = entry.getPublishedDate() == null ? entry.getUpdatedDate() : entry.getPublishedDate();
        return new Feed.Item(address, entry.getTitle(), date == null ? null : date.toInstant());
    }
}
