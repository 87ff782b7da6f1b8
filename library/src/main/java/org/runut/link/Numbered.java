package org.runut.link;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Gives each word a number, so that what two sets of words share is found by walking along both. */
final class Numbered {
    private final Map<String, Integer> numbers = new HashMap<>();

    /** A set of words by their numbers, in order. */
    static final class Row {
        private final int[] numbers;

        private Row(int[] numbers) {
            this.numbers = numbers;
        }

        boolean isEmpty() {
            return numbers.length == 0;
        }

        int size() {
            return numbers.length;
        }

        /** The number at a place. */
        int at(int place) {
            return numbers[place];
        }

        /** How many the two share. */
        int shared(Row other) {
            int[] a = numbers;
            int[] b = other.numbers;
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
        double overlap(Row other) {
            int smaller = Math.min(numbers.length, other.numbers.length);
            return smaller == 0 ? 0 : (double) shared(other) / smaller;
        }
    }

    /** Different words by their numbers. */
    Row of(Collection<String> words) {
        return new Row(words.stream().mapToInt(this::of).sorted().toArray());
    }

    /** The number of a word. */
    int of(String word) {
        return numbers.computeIfAbsent(word, w -> numbers.size());
    }
}
