package org.runut.text;

import java.util.List;
import java.util.function.ToIntFunction;

/** Finds places of a text among what stands there in order. */
public final class Tokens {
    private Tokens() {}

    /** Index of the first token that ends after a text index; the number of tokens where none does. */
    public static int at(List<Token> tokens, int index) {
        return firstEndingAfter(tokens, Token::end, index);
    }

    /** Index of the first of some things in the order of a text that ends after a text index; how many they are where none does. */
    public static <T> int firstEndingAfter(List<T> ordered, ToIntFunction<T> end, int index) {
        int low = 0;
        int high = ordered.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (end.applyAsInt(ordered.get(middle)) <= index) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
