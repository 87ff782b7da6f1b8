package org.runut.link;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The origin of each figure: its own, where somebody is named; else that of the figure it was copied from; a headline has
 * that of the figure of its body which it reports.
 */
final class Origins {
    private Origins() {}

    static Map<Mention, Source> of(
            List<Mention> mentions,
            OriginResolver resolver,
            BodyWords bodies,
            Map<Mention, CopyLink.Pair> taken,
            Map<Mention, Mention> headlines,
            List<List<Mention>> questions) {
        var sources = named(mentions, resolver);
        var translated = new Translated(taken, sources);
        sources.replaceAll((mention, source) -> translated.original(source));
        var same = bodies.same(sources);
        sources.replaceAll((mention, source) -> same.getOrDefault(source.id(), source));
        for (var mention : mentions) {
            var pair = taken.get(mention);
            var original = pair == null ? null : sources.get(pair.original());
            if (original != null) {
                sources.putIfAbsent(mention, original);
            }
        }
        questions.forEach(question -> {
            repeated(question, sources);
            background(question, sources);
        });
        headlines.forEach((headline, body) -> {
            var source = sources.get(body);
            if (source != null) {
                sources.put(headline, source);
            }
        });
        return sources;
    }

    /** The origins that are named; "lembaga yang sama" is the one named last. */
    private static Map<Mention, Source> named(List<Mention> mentions, OriginResolver resolver) {
        var sources = new HashMap<Mention, Source>();
        Mention last = null;
        for (var mention : mentions) {
            var chain = mention.figure().chain();
            var before = last != null && last.sameArticle(mention) ? sources.get(last) : null;
            if (before != null && resolver.pointsBack(mention.reading(), chain)) {
                sources.put(mention, before);
            } else {
                resolver.origin(mention.reading(), chain).ifPresent(s -> sources.put(mention, s));
            }
            last = sources.containsKey(mention) ? mention : last;
        }
        return sources;
    }

    /** A value that an article states again without naming anybody has the origin it had. */
    private static void repeated(List<Mention> question, Map<Mention, Source> sources) {
        for (var mention : question) {
            if (!sources.containsKey(mention)) {
                question.stream()
                        .filter(m -> m.sameArticle(mention) && sources.containsKey(m) && Bounds.equal(m, mention))
                        .findFirst()
                        .ifPresent(m -> sources.put(mention, sources.get(m)));
            }
        }
    }

    /** A value that a later article tells as known, naming nobody, has the origin that gave it. */
    private static void background(List<Mention> question, Map<Mention, Source> sources) {
        for (var mention : question) {
            if (!sources.containsKey(mention) && mention.figure().chain().speaker() == null) {
                var given = question.stream()
                        .filter(m -> m.reading().order() < mention.reading().order() && Bounds.equal(m, mention))
                        .map(sources::get)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
                if (given.size() == 1) {
                    sources.put(mention, given.getFirst());
                }
            }
        }
    }
}
