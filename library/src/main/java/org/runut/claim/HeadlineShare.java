package org.runut.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.runut.text.Token;
import org.runut.text.Tokenizer;

/** A share in the headline beside those of the body: "Separuh Guru Mogok" above "120 dari 960 guru", or above "seperlima guru". */
final class HeadlineShare {
    private static final int SHORTEST = 4;
    private static final int PART = 1;
    private static final double HUNDRED = 100;
    private static final double OPEN = 0.2;
    private static final Spread ALL = new Spread(HUNDRED, HUNDRED);

    private HeadlineShare() {}

    /** The nearest share, or part, that the body tells of the same where none bears out the headline's; null for none, or where one does. */
    static @Nullable Made contradicted(Made headline, List<Made> body) {
        if (!headline.isShare()) {
            return null;
        }
        var stated = Spread.of(headline);
        var words = words(headline);
        Made rival = null;
        for (int i = 0; i < body.size(); i++) {
            var made = body.get(i);
            var real = made.isShare() ? told(made) : i == 0 ? null : share(body.get(i - 1), made);
            boolean told = real != null && isAbout(words, made, i == 0 ? made : body.get(i - 1));
            if (real != null && (real.meets(stated) || ALL.apart(real).meets(stated))) {
                return null;
            }
            rival = told && rival == null ? made : rival;
        }
        return rival;
    }

    /** About how much a share is: nobody says "more than a fifth" of a half. */
    private static Spread told(Made made) {
        var spread = Spread.of(made);
        if (made.figure().quantity().high() == null) {
            return new Spread(spread.low(), spread.low() * (1 + OPEN));
        }
        return made.figure().quantity().low() == null ? new Spread(spread.high() * (1 - OPEN), spread.high()) : spread;
    }

    /** What share one is of the other, where one of two that stand together may be some of the other; null for none. */
    private static @Nullable Spread share(Made first, Made second) {
        boolean pair = first.isAmount()
                && second.isAmount()
                && first.sentencesTo(second) <= PART
                && (first.mayBePartOf(second) || second.mayBePartOf(first));
        if (!pair || !Spread.of(first).isPositive() || !Spread.of(second).isPositive()) {
            return null;
        }
        boolean rises = Spread.of(first).high() <= Spread.of(second).high();
        var part = Spread.of(rises ? first : second);
        var whole = Spread.of(rises ? second : first);
        return part.by(whole).times(HUNDRED);
    }

    /** Whether one of the two figures counts what the headline tells the share of. */
    private static boolean isAbout(Set<String> words, Made made, Made other) {
        var own = words(made);
        own.addAll(words(other));
        own.retainAll(words);
        return !own.isEmpty();
    }

    private static Set<String> words(Made made) {
        String counted = made.figure().binding().counted();
        var words = new HashSet<String>();
        for (Token token : Tokenizer.tokenize(counted == null ? "" : counted)) {
            if (token.isWord() && token.norm().length() >= SHORTEST) {
                words.add(token.norm());
            }
        }
        return words;
    }
}
