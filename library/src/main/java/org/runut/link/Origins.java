package org.runut.link;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.runut.pack.Lex;

/**
 * The origin of each figure: that of the figure it was copied from, whomever the copy names; else its own, where somebody is named; a
 * headline has that of the figure of its body which it reports.
 */
final class Origins {
    private static final int COMPARED_WITHIN = 3;

    private Origins() {}

    /** Whom the articles name, one body under one name in every language. */
    static Map<Mention, Source> credited(
            List<Mention> mentions, OriginResolver resolver, BodyWords bodies, Map<Mention, CopyLink.Pair> taken) {
        var sources = named(mentions, resolver);
        var same = bodies.same(sources);
        var translated = new Translated(taken, sources, bodies);
        sources.replaceAll((mention, source) -> translated.original(source));
        sources.replaceAll((mention, source) -> same.getOrDefault(source.id(), source));
        return sources;
    }

    /**
     * Who stands behind the figures.
     *
     * @param credited whom the articles name
     */
    static Map<Mention, Source> of(
            Map<Mention, Source> credited,
            Map<Mention, CopyLink.Pair> taken,
            Map<Mention, Mention> headlines,
            List<List<Mention>> questions) {
        var sources = new HashMap<>(credited);
        taken.forEach((copy, pair) -> {
            var original = credited.get(first(pair, taken));
            if (original != null) {
                sources.put(copy, original);
            }
        });
        reported(headlines, sources);
        questions.forEach(question -> {
            repeated(question, sources);
            background(question, sources);
        });
        reported(headlines, sources);
        return sources;
    }

    private static void reported(Map<Mention, Mention> headlines, Map<Mention, Source> sources) {
        headlines.forEach((headline, body) -> {
            var source = sources.get(body);
            if (source != null) {
                sources.put(headline, source);
            }
        });
    }

    /** The figure from which all copies of it were taken. */
    private static Mention first(CopyLink.Pair pair, Map<Mention, CopyLink.Pair> taken) {
        var seen = new HashSet<Mention>();
        var first = pair.original();
        for (var before = taken.get(first); before != null && seen.add(first); before = taken.get(first)) {
            first = before.original();
        }
        return first;
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

    /**
     * A value that a later article tells as known has the origin that gave it first: where nobody is named, and where it is only what
     * another value is compared with.
     */
    private static void background(List<Mention> question, Map<Mention, Source> sources) {
        for (var mention : question) {
            boolean unsaid =
                    !sources.containsKey(mention) && mention.figure().chain().speaker() == null;
            if (unsaid || isKnown(mention)) {
                var given = question.stream()
                        .filter(m -> m.reading().order() < mention.reading().order() && Bounds.equal(m, mention))
                        .sorted(Comparator.comparing(m -> m.reading().order()))
                        .map(sources::get)
                        .filter(Objects::nonNull)
                        .toList();
                if (!given.isEmpty() && !given.contains(sources.get(mention))) {
                    sources.put(mention, given.getFirst());
                }
            }
        }
    }

    /** Whether it is told as what was known before: the level before a change, or what the news is compared with. */
    private static boolean isKnown(Mention mention) {
        return mention.before() || Own.of(mention).has(Lex.COMPARED, COMPARED_WITHIN, 0);
    }
}
