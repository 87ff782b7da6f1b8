package org.runut.link;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A short name made of the beginnings of the words of a full one: "Kemenkeu" of "Kementerian Keuangan". */
final class Blend {
    private static final int FEWEST = 2;

    private Blend() {}

    /** Whether the word is made of beginnings of two or more words of the name, in their order, from the first letter on. */
    static boolean is(String word, String name) {
        var words = List.copyOf(Words.of(name));
        String brief = word.toLowerCase(Locale.ROOT);
        return words.size() >= FEWEST && !words.contains(brief) && made(brief, words);
    }

    /** For each number of letters taken, the most words that may have given them; one word after the other may be left out. */
    private static boolean made(String word, List<String> words) {
        var most = new int[word.length() + 1];
        Arrays.fill(most, -1);
        most[0] = 0;
        for (String next : words) {
            for (int from = word.length() - 1; from >= 0; from--) {
                for (int to = from + 1;
                        most[from] >= 0 && to <= word.length() && next.startsWith(word.substring(from, to));
                        to++) {
                    most[to] = Math.max(most[to], most[from] + 1);
                }
            }
        }
        return most[word.length()] >= FEWEST;
    }
}
