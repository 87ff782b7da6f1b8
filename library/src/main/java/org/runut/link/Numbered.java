package org.runut.link;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Gives each word a number, so that what two sets of words share is found by walking along both. */
final class Numbered {
    private final Map<String, Integer> numbers = new HashMap<>();

    /** The numbers of different words, in order. */
    int[] of(Collection<String> words) {
        return words.stream().mapToInt(this::of).sorted().toArray();
    }

    /** The number of a word. */
    int of(String word) {
        return numbers.computeIfAbsent(word, w -> numbers.size());
    }

    /** How many the two share. */
    static int shared(int[] a, int[] b) {
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < a.length && j < b.length) {
            int x = a[i];
            int y = b[j];
            shared += x == y ? 1 : 0;
            i += x <= y ? 1 : 0;
            j += y <= x ? 1 : 0;
        }
        return shared;
    }

    /** How many the two share, of the smaller. */
    static double overlap(int[] a, int[] b) {
        int smaller = Math.min(a.length, b.length);
        return smaller == 0 ? 0 : (double) shared(a, b) / smaller;
    }
}
