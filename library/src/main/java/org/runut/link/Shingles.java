package org.runut.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.runut.link.Reading.Word;

/** Runs of five words, by which texts that share sentences are found. Runs inside direct quotations prove nothing. */
@SuppressWarnings("ReferenceEquality") // There is one object for each article, and one for each of its figures.
final class Shingles {
    private static final int SIZE = 5;
    private static final int COMMON = 40;
    private final Map<Reading, Set<Long>> of = new HashMap<>();
    private final Map<Long, List<Reading>> holders = new HashMap<>();

    Shingles(List<Reading> readings) {
        for (var reading : readings) {
            var set = shingles(reading.words());
            of.put(reading, set);
            for (long shingle : set) {
                holders.computeIfAbsent(shingle, k -> new ArrayList<>(2)).add(reading);
            }
        }
    }

    /** How many runs the article shares with every other that shares any; of the many that have a common run, with the first. */
    Map<Reading, Integer> shared(Reading reading) {
        var shared = new HashMap<Reading, Integer>();
        for (long shingle : runs(reading)) {
            var with = holders.getOrDefault(shingle, List.of());
            with.stream().limit(COMMON).filter(r -> r != reading).forEach(r -> shared.merge(r, 1, Integer::sum));
        }
        return shared;
    }

    /** How many runs an article has. */
    int count(Reading reading) {
        return runs(reading).size();
    }

    private Set<Long> runs(Reading reading) {
        return of.getOrDefault(reading, Set.of());
    }

    private static Set<Long> shingles(List<Word> words) {
        var set = new HashSet<Long>();
        for (int i = 0; i + SIZE <= words.size(); i++) {
            long hash = 17;
            boolean quoted = false;
            for (int k = i; k < i + SIZE; k++) {
                hash = hash * 1_000_003L + words.get(k).form().hashCode();
                quoted |= words.get(k).quoted();
            }
            if (!quoted) {
                set.add(hash);
            }
        }
        return set;
    }
}
