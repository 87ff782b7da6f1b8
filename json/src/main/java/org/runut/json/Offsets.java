package org.runut.json;

import java.util.Arrays;

/** Turns UTF-16 indices of one text into offsets in code points. */
final class Offsets {
    /** Indices just after each surrogate pair, in order; empty where the text has none, which is nearly always. */
    private final int[] pairEnds;

    private Offsets(int[] pairEnds) {
        this.pairEnds = pairEnds;
    }

    static Offsets of(String text) {
        int count = 0;
        for (int i = 1; i < text.length(); i++) {
            if (endsPair(text, i)) {
                count++;
            }
        }
        int[] ends = new int[count];
        for (int i = 1, n = 0; n < count; i++) {
            if (endsPair(text, i)) {
                ends[n++] = i + 1;
            }
        }
        return new Offsets(ends);
    }

    private static boolean endsPair(String text, int i) {
        return Character.isLowSurrogate(text.charAt(i)) && Character.isHighSurrogate(text.charAt(i - 1));
    }

    /** The number of code points before a UTF-16 index. */
    int codePoints(int index) {
        if (pairEnds.length == 0) {
            return index;
        }
        int found = Arrays.binarySearch(pairEnds, index);
        return index - (found >= 0 ? found + 1 : -found - 1);
    }
}
