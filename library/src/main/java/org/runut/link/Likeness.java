package org.runut.link;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What two figures have in common and what tells them apart, as numbers by which it is weighed whether they answer the same question. */
final class Likeness {
    /** The names of the numbers, in their order. */
    static final List<String> NAMES = Stream.of(
                    CountedLikeness.NAMES,
                    ValueLikeness.NAMES,
                    PlaceLikeness.NAMES,
                    LimitLikeness.NAMES,
                    Affinity.NAMES)
            .flatMap(List::stream)
            .toList();

    private final CountedLikeness counted;
    private final PlaceLikeness places;
    private final LimitLikeness limited;
    private final Affinity affinity;

    /**
     * Compares figures.
     *
     * @param taken the figure from which each copied one was taken
     * @param names named things that are known
     * @param eras  the years they hold for
     * @param gist  what is spoken of around them
     */
    Likeness(Map<Mention, Mention> taken, KnownNames names, Eras eras, Gist gist) {
        var limits = new Limits(names);
        counted = new CountedLikeness(limits);
        places = new PlaceLikeness(taken, gist);
        affinity = new Affinity(taken, limits, eras);
        limited = new LimitLikeness(limits, affinity);
    }

    /** The numbers of a pair. */
    double[] of(Mention a, Mention b) {
        return Numbers.together(
                counted.of(a, b), ValueLikeness.of(a, b), places.of(a, b), limited.of(a, b), affinity.reasons(a, b));
    }

    /** Whether a rule speaks against the pair, whatever else they have in common. */
    boolean against(Mention a, Mention b) {
        return affinity.sideBySide(a, b);
    }

    /** Whether nothing can make the two answer one question. */
    boolean impossible(Mention a, Mention b) {
        return affinity.impossible(a, b);
    }
}
