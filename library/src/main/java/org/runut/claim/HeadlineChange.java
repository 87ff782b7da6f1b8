package org.runut.claim;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.runut.model.Quantity.Change;
import org.runut.text.Token;
import org.runut.text.Tokenizer;

/** A rise in the headline beside those of the body: "naik dua kali lipat" above "naik 18 persen". */
final class HeadlineChange {
    private static final double ROUNDING = 1.05;
    private static final double HUNDRED = 100;

    private HeadlineChange() {}

    /** The greatest rise of the same in the body, where the headline has a greater one; null where it has not, or the body tells none. */
    static @Nullable Made exceeded(Made headline, List<Made> body) {
        double said = factor(headline);
        if (said == 0) {
            return null;
        }
        Made greatest = null;
        for (var made : body) {
            double factor = factor(made);
            if (factor == 0 || !sameThing(headline, made)) {
                continue;
            }
            if (factor * ROUNDING >= said) {
                return null;
            }
            greatest = greatest == null || factor > factor(greatest) ? made : greatest;
        }
        return greatest;
    }

    /** Whether what rises has a word in common, by which both name it. */
    private static boolean sameThing(Made headline, Made other) {
        var words = words(headline);
        words.retainAll(words(other));
        return !words.isEmpty();
    }

    private static Set<String> words(Made made) {
        String counted = made.figure().binding().counted();
        return Tokenizer.tokenize(counted == null ? "" : counted).stream()
                .filter(Token::isWord)
                .map(Token::norm)
                .collect(Collectors.toSet());
    }

    /** How many times as much it is after the rise; 0 where the figure tells none. */
    private static double factor(Made made) {
        var quantity = made.figure().quantity();
        var value = made.most();
        boolean up = quantity.change() == Change.UP && value != null;
        if (!up || value == null) {
            return 0;
        }
        return switch (made.site().mention().kind()) {
            case MULTIPLE -> value.doubleValue();
            case SHARE -> 1 + value.doubleValue() / HUNDRED;
            case COUNT, MONEY, MEASURE, DURATION, AGE, CONVERSION -> 0;
        };
    }
}
