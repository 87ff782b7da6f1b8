package org.runut.web.feed;

import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON Feed, versions 1 and 1.1 (jsonfeed.org). */
final class JsonFeedReader {
    private final JsonMapper mapper = JsonMapper.shared();

    Feed read(URI address, byte[] content) throws FeedException {
        try {
            var tree = mapper.readTree(content);
            if (!tree.path("items").isArray()) {
                throw new FeedException("It is JSON, but no JSON Feed: it has no items");
            }
            List<Feed.Item> items = new ArrayList<>();
            for (var item : tree.path("items")) {
                var place = FeedReader.address(address, text(item, "url"));
                if (place != null) {
                    items.add(new Feed.Item(place, text(item, "title"), date(text(item, "date_published"))));
                }
            }
            return new Feed(items, List.of());
        } catch (JacksonException e) {
            throw new FeedException("It is a broken JSON Feed: " + e.getOriginalMessage(), e);
        }
    }

    private static @Nullable String text(JsonNode item, String field) {
        var value = item.path(field);
        return value.isString() ? value.asString() : null;
    }

    private static @Nullable Instant date(@Nullable String text) {
        try {
            return text == null ? null : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }
}
