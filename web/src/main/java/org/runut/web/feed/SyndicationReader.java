package org.runut.web.feed;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.io.ParsingFeedException;
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
    Feed read(URI address, byte[] content) throws FeedException {
        var input = new SyndFeedInput();
        input.setAllowDoctypes(false);
        try (var reader = new XmlReader(new ByteArrayInputStream(legal(content)), true)) {
            List<Feed.Item> items = new ArrayList<>();
            for (var entry : input.build(reader).getEntries()) {
                var item = item(address, entry);
                if (item != null) {
                    items.add(item);
                }
            }
            return new Feed(items, List.of());
        } catch (ParsingFeedException e) {
            throw new FeedException(
                    "It is a broken feed, or one with a document type: line " + e.getLineNumber() + ", column "
                            + e.getColumnNumber() + " can't be read",
                    e);
        } catch (IOException | com.rometools.rome.io.FeedException | IllegalArgumentException e) {
            throw new FeedException("It is a broken feed: " + Complaints.first(e), e);
        }
    }

    /** Blanks for control characters, which XML forbids and programs for writers leave in texts; UTF-16 is left as it is. */
    private static byte[] legal(byte[] content) {
        byte[] legal = content.clone();
        for (int i = 0; i < legal.length; i++) {
            byte b = legal[i];
            if (b == 0) {
                return content;
            }
            if (b > 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r') {
                legal[i] = ' ';
            }
        }
        return legal;
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
