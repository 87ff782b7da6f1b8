package org.runut.link;

import java.util.Collection;
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
                    CrowdLikeness.NAMES,
                    VoiceLikeness.NAMES,
                    MarkLikeness.NAMES,
                    BareLikeness.NAMES,
                    Affinity.NAMES)
            .flatMap(List::stream)
            .toList();

    private final CountedLikeness counted;
    private final PlaceLikeness places;
    private final LimitLikeness limited;
    private final CrowdLikeness crowds;
    private final VoiceLikeness voices;
    private final MarkLikeness marks = new MarkLikeness();
    private final BareLikeness bare = new BareLikeness();
    private final Affinity affinity;

    /**
     * Compares figures of a story.
     *
     * @param mentions all of them
     * @param taken    the figure from which each copied one was taken
     * @param names    named things that are known
     * @param resolver finds who stands behind a figure
     */
    Likeness(Collection<Mention> mentions, Map<Mention, Mention> taken, KnownNames names, OriginResolver resolver) {
        var limits = new Limits(names, mentions);
        counted = new CountedLikeness(limits);
        places = new PlaceLikeness(taken, mentions);
        crowds = new CrowdLikeness(mentions, taken);
        voices = new VoiceLikeness(resolver, taken);
        affinity = new Affinity(taken, limits, new Eras(mentions));
        limited = new LimitLikeness(limits, affinity);
    }

    /** The numbers of a pair. */
    double[] of(Mention a, Mention b) {
        return Numbers.together(
                counted.of(a, b),
                ValueLikeness.of(a, b),
                places.of(a, b),
                limited.of(a, b),
                crowds.of(a, b),
                voices.of(a, b),
                marks.of(a, b),
                bare.of(a, b),
                affinity.reasons(a, b));
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
