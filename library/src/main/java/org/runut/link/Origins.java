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

    static Map<Mention, Source> of(List<Reading> readings, OriginResolver resolver, Map<Mention, CopyLink.Pair> taken) {
        var sources = new HashMap<Mention, Source>();
        for (var reading : readings) {
            for (var mention : reading.mentions()) {
                resolver.origin(reading, mention.figure().chain()).ifPresent(s -> sources.put(mention, s));
            }
        }
        for (var reading : readings) {
            for (var mention : reading.mentions()) {
                var pair = taken.get(mention);
                if (pair != null && sources.get(pair.original()) != null && !sources.containsKey(mention)) {
                    sources.put(mention, sources.get(pair.original()));
                }
            }
            headlines(reading, sources);
        }
        return sources;
    }

    private static void headlines(Reading reading, Map<Mention, Source> sources) {
        for (var headline : reading.mentions()) {
            if (headline.headline()) {
                reading.mentions().stream()
                        .filter(m -> !m.headline() && sources.containsKey(m))
                        .filter(m -> Bounds.equal(m, headline) && m.unitClass().equals(headline.unitClass()))
                        .findFirst()
                        .ifPresent(m -> sources.put(headline, sources.get(m)));
            }
        }
    }
}
