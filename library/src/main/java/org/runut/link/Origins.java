package org.runut.link;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The origin of each figure: its own, where somebody is named; else that of the figure it was copied from; a headline has
 * that of the figure of its body which it reports.
 */
final class Origins {
    private Origins() {}

    static Map<Mention, Source> of(
            List<Mention> mentions,
            OriginResolver resolver,
            Map<Mention, CopyLink.Pair> taken,
            Map<Mention, Mention> headlines) {
        var sources = new HashMap<Mention, Source>();
        for (var mention : mentions) {
            resolver.origin(mention.reading(), mention.figure().chain()).ifPresent(s -> sources.put(mention, s));
        }
        for (var mention : mentions) {
            var pair = taken.get(mention);
            var original = pair == null ? null : sources.get(pair.original());
            if (original != null) {
                sources.putIfAbsent(mention, original);
            }
        }
        headlines.forEach((headline, body) -> {
            var source = sources.get(body);
            if (source != null) {
                sources.put(headline, source);
            }
        });
        return sources;
    }
}
