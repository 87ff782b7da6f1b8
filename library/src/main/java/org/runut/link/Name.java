package org.runut.link;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.runut.text.Token;
import org.runut.text.Tokenizer;

/**
 * The name of a person or body, for comparison with other forms of it: "Badan Penanggulangan Bencana Daerah (BPBD)
 * Karsawana", "BPBD Karsawana", "BPBD".
 *
 * @param printed       as written
 * @param words         its words in lower case, abbreviations left out
 * @param abbreviations its abbreviations in lower case, those it is written with and those of its initials
 * @param written       those it is written with
 */
record Name(String printed, Set<String> words, Set<String> abbreviations, Set<String> written) {
    private static final int LONGEST_ABBREVIATION = 7;
    private static final int SHORTEST_BLEND = 5;

    /** Takes a name apart. */
    static Name of(String printed) {
        return of(printed, printed);
    }

    /** Takes a name apart that is read in full. */
    static Name of(String printed, String full) {
        var words = new LinkedHashSet<String>();
        var abbreviations = new HashSet<String>();
        var tokens = Tokenizer.tokenize(full);
        for (int i = 0; i < tokens.size(); i++) {
            var token = tokens.get(i);
            if (isAbbreviation(token)) {
                abbreviations.add(token.norm());
            } else if (token.isWord()
                    && (token.isCapitalised()
                            || tokens.size() < 3
                            || token.norm().length() > 3)) {
                words.add(token.norm());
            }
        }
        var written = Set.copyOf(abbreviations);
        addInitials(tokens, abbreviations);
        return new Name(printed, words, abbreviations, written);
    }

    private static boolean isAbbreviation(Token token) {
        return token.shape() == Token.Shape.UPPER && token.norm().length() <= LONGEST_ABBREVIATION;
    }

    /** Initials of every run of capitalised words that is long enough to be abbreviated. */
    private static void addInitials(List<Token> tokens, Set<String> abbreviations) {
        for (int from = 0; from < tokens.size(); from++) {
            var initials = new StringBuilder();
            for (int i = from; i < tokens.size() && tokens.get(i).isCapitalised(); i++) {
                initials.append(tokens.get(i).norm().charAt(0));
                if (initials.length() >= 3) {
                    abbreviations.add(initials.toString().toLowerCase(Locale.ROOT));
                }
            }
        }
    }

    /** Whether this may be another form of the other: all that the shorter says is said by the longer. */
    boolean matches(Name other) {
        return saidBy(other) || other.saidBy(this);
    }

    /** Whether both are forms of a name that says more than one word, or the same word. */
    boolean matchesBody(Name other) {
        boolean telling = telling() && other.telling();
        return telling ? matches(other) : printed.equals(other.printed);
    }

    /** Whether the word is a blend of the first words ("Disbudpar"). */
    private boolean blends(String word) {
        return word.length() >= SHORTEST_BLEND && Blend.is(word, String.join(" ", words));
    }

    private boolean telling() {
        return words.size() > 1 || !written.isEmpty();
    }

    private boolean saidBy(Name longer) {
        if (words.isEmpty() && written.isEmpty()) {
            return false;
        }
        boolean first = true;
        for (String word : words) {
            if (!longer.words.contains(word) && !(first && longer.blends(word))) {
                return false;
            }
            first = false;
        }
        for (String abbreviation : written) {
            if (!longer.abbreviations.contains(abbreviation)) {
                return false;
            }
        }
        return true;
    }
}
