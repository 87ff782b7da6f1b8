package org.runut.ask;

import java.util.LinkedHashSet;
import java.util.Set;
import org.runut.text.Token;
import org.runut.text.Tokenizer;

/** The words of a text that tell something. */
final class Wording {
    private static final int SHORTEST = 4;

    private Wording() {}

    /** Longer words, names and numbers, in lower case. */
    static Set<String> of(String text) {
        var words = new LinkedHashSet<String>();
        for (Token token : Tokenizer.tokenize(text)) {
            if (token.isNumber() || token.isWord() && (token.norm().length() >= SHORTEST || token.isCapitalised())) {
                words.add(token.norm());
            }
        }
        return words;
    }

    /** How many of the words are among the others. */
    static int shared(Set<String> words, Set<String> others) {
        return (int) words.stream().filter(others::contains).count();
    }
}
