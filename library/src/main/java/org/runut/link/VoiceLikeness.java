package org.runut.link;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether two articles have their figures from one origin: what it counted once it counts again. */
final class VoiceLikeness {
    /** The names of the numbers. */
    static final List<String> NAMES = List.of("origin same", "origin other", "origin other, frame same");

    private final OriginResolver resolver;
    private final Map<Mention, Mention> taken;
    private final Map<Mention, Optional<String>> origins = new HashMap<>();

    /**
     * Compares figures.
     *
     * @param resolver finds who stands behind a figure
     * @param taken    the figure from which each copied one was taken
     */
    VoiceLikeness(OriginResolver resolver, Map<Mention, Mention> taken) {
        this.resolver = resolver;
        this.taken = taken;
    }

    /** The numbers of a pair. */
    double[] of(Mention a, Mention b) {
        var x = origin(a);
        var y = origin(b);
        boolean known = x.isPresent() && y.isPresent() && !a.sameArticle(b);
        boolean same = known && x.equals(y);
        return Numbers.of(same, known && !same, known && !same && Alike.sameFrame(a, b));
    }

    private Optional<String> origin(Mention mention) {
        return origins.computeIfAbsent(mention, this::found);
    }

    private Optional<String> found(Mention mention) {
        var own = resolver.origin(mention.reading(), mention.figure().chain());
        var original = taken.get(mention);
        if (own.isEmpty() && original != null) {
            own = resolver.origin(original.reading(), original.figure().chain());
        }
        return own.map(Source::id);
    }
}
