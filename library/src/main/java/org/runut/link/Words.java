package org.runut.link;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.runut.text.Token;
import org.runut.text.Tokenizer;

/** Sets of words and how much they share. */
final class Words {
    private Words() {}

    /** The words of a phrase in lower case, numbers and marks left out, in order. */
    static Set<String> of(String phrase) {
        return new LinkedHashSet<>(inOrder(phrase));
    }

    /** The same with those that come again. */
    static List<String> inOrder(String phrase) {
        return Tokenizer.tokenize(phrase).stream()
                .filter(Token::isWord)
                .map(Token::norm)
                .toList();
    }

    /** How many the two share, of the smaller. */
    static double overlap(Set<String> a, Set<String> b) {
        int smaller = Math.min(a.size(), b.size());
        return smaller == 0 ? 0 : (double) shared(a, b) / smaller;
    }

    /** How many the two share. */
    static int shared(Set<String> a, Set<String> b) {
        var small = a.size() < b.size() ? a : b;
        var large = a.size() < b.size() ? b : a;
        if (small.isEmpty()) {
            return 0;
        }
        int shared = 0;
        for (String word : small) {
            if (large.contains(word)) {
                shared++;
            }
        }
        return shared;
    }
}
