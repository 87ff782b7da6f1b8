package org.runut.train;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Numbers features in the order in which they are first met. */
final class Vocabulary {
    private final Map<Integer, Integer> numbers = new HashMap<>();
    private int[] hashes = new int[1024];

    /** The number of a feature. */
    int number(int hash) {
        return numbers.computeIfAbsent(hash, this::take);
    }

    private int take(int hash) {
        int number = numbers.size();
        if (number == hashes.length) {
            hashes = Arrays.copyOf(hashes, 2 * number);
        }
        hashes[number] = hash;
        return number;
    }

    /** The hash of the feature of that number. */
    int hash(int number) {
        return hashes[number];
    }

    int size() {
        return numbers.size();
    }
}
