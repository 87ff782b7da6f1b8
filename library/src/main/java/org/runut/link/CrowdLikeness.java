package org.runut.link;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * How many figures of a story could be meant: two depths in metres hardly answer two questions where there are but three, two shares
 * in percent may well where there are fifty.
 */
final class CrowdLikeness {
    /** The names of the numbers. */
    static final List<String> NAMES = List.of("measured", "measured, crowd", "frame same, crowd");

    private final Map<String, Integer> units = new HashMap<>();
    private final Map<String, Integer> frames = new HashMap<>();

    /**
     * Counts the figures of a story, those of headlines and those that were copied left out.
     *
     * @param taken the figure from which each copied one was taken
     */
    CrowdLikeness(Collection<Mention> mentions, Map<Mention, Mention> taken) {
        for (var mention : new HashSet<>(mentions)) {
            if (!mention.headline() && !taken.containsKey(mention)) {
                units.merge(mention.unitClass(), 1, Integer::sum);
                frames.merge(framed(mention), 1, Integer::sum);
            }
        }
    }

    private static String framed(Mention mention) {
        return mention.unitClass() + " " + Alike.frame(mention);
    }

    /** The numbers of a pair. */
    double[] of(Mention a, Mention b) {
        boolean measured = !a.unitClass().equals(Units.COUNT);
        return new double[] {
            Numbers.is(measured),
            measured ? crowd(units, a.unitClass()) : 0,
            Alike.sameFrame(a, b) ? crowd(frames, framed(a)) : 0,
        };
    }

    private static double crowd(Map<String, Integer> counts, String key) {
        return Math.log1p(counts.getOrDefault(key, 1));
    }
}
