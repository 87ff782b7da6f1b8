package org.runut.flow;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Optional;
import org.runut.text.Token;

/**
 * Which language the words of a text point to: every word counts for the languages that have it among their everyday words,
 * the more the fewer they are; capitalised ones, which may be names, count little. A script that tells a language by
 * itself decides where most letters are of it.
 */
final class LanguageGuess {
    private static final double WEIGHT_OF_CAPITALISED = 0.25;
    private static final double WEIGHT_OF_SHAPE = 0.5;
    private static final double MOST_LETTERS = 0.5;

    private final LanguageTable table;
    private final double[] scores;
    private double words;
    private int tokenCount;

    /** Counts the words of a text. */
    LanguageGuess(LanguageTable table, List<Token> tokens) {
        this.table = table;
        this.scores = new double[table.size()];
        for (var token : tokens) {
            if (token.isWord()) {
                double weight = token.isCapitalised() ? WEIGHT_OF_CAPITALISED : 1;
                words += weight;
                tokenCount++;
                var having = table.ofWord(token.norm());
                if (having.isEmpty()) {
                    add(scores, table.ofShape(token.norm()), weight * WEIGHT_OF_SHAPE);
                } else {
                    add(scores, having, weight);
                }
            }
        }
    }

    private static void add(double[] scores, List<Integer> sharing, double weight) {
        for (int language : sharing) {
            scores[language] += weight / sharing.size();
        }
    }

    /** The language most pointed to, the first of the table among equals; empty where no word says anything. */
    Optional<String> best() {
        int best = best(scores);
        return best < 0 ? Optional.empty() : Optional.of(table.code(best));
    }

    /** The share of the words that speak for the best language. */
    double share() {
        int best = best(scores);
        return best < 0 || words == 0 ? 0 : scores[best] / words;
    }

    /** How many words speak for the best language, were all of them alike. */
    double told() {
        return share() * tokenCount;
    }

    private static int best(double[] scores) {
        int best = -1;
        for (int i = 0; i < scores.length; i++) {
            if (scores[i] > (best < 0 ? 0 : scores[best])) {
                best = i;
            }
        }
        return best;
    }

    /** The language that the script of most letters tells; empty for none. */
    static Optional<String> byScript(LanguageTable table, String text) {
        var letters = new double[table.size()];
        double all = 0;
        double told = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (Character.isLetter(c)) {
                var sharing = table.ofScript(UnicodeScript.of(c));
                all++;
                told += sharing.isEmpty() ? 0 : 1;
                add(letters, sharing, 1);
            }
        }
        int best = best(letters);
        return best >= 0 && told > MOST_LETTERS * all ? Optional.of(table.code(best)) : Optional.empty();
    }
}
