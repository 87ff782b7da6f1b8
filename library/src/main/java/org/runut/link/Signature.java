package org.runut.link;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an article is about, small enough to be compared with many.
 *
 * @param terms weighted terms: ids of entities, measures, rare words
 * @param day   when it was published; null where unknown
 */
public record Signature(Map<String, Double> terms, @Nullable LocalDate day) {
    public Signature {
        terms = Map.copyOf(terms);
    }
}
