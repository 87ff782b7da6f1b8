package org.runut.annotate.quantity;

import org.jspecify.annotations.Nullable;
import org.runut.annotate.passage.Passage;
import org.runut.pack.Lex;
import org.runut.pack.Lexicon.Match;
import org.runut.text.Token;

/**
 * What the words around a number say of its bounds.
 *
 * @param from        index of the first token of the words before the number
 * @param to          index after the words behind it
 * @param approximate whether they say "about"
 * @param open        the side on which they leave it open
 */
record Bounds(int from, int to, boolean approximate, Open open) {
    static final String AFTER = "after";
    private static final int MOST_WORDS = 4;

    /** The side on which a quantity has no bound. */
    enum Open {
        /** Neither: it is as stated. */
        NONE,
        /** It may be more. */
        ABOVE,
        /** It may be less. */
        BELOW
    }

    /** The bounds of an amount that covers the tokens {@code from..to}. */
    static Bounds around(Passage passage, int from, int to, boolean loose) {
        var bounds = new Bounds(from, to, false, Open.NONE);
        for (int n = 0; n < MOST_WORDS; n++) {
            var match = wordBefore(passage, bounds.from);
            if (match == null) {
                break;
            }
            bounds = bounds.with(match);
        }
        return bounds.open == Open.NONE ? bounds.behind(passage, loose) : bounds;
    }

    private static @Nullable Match wordBefore(Passage passage, int end) {
        Match longest = null;
        for (int from = Math.max(0, end - 4); from < end && longest == null; from++) {
            longest = wordAt(passage, from, end);
        }
        return longest;
    }

    private static @Nullable Match wordAt(Passage passage, int from, int end) {
        for (var match : passage.tags().all(from)) {
            boolean bound = switch (match.lex()) {
                case AT_LEAST, AT_MOST -> !match.value().equals(AFTER);
                case APPROXIMATE, NEARLY -> !match.value().equals(AFTER);
                default -> false;
            };
            if (bound && match.to() == end && match.clitic().isEmpty() && !isLed(passage, from)) {
                return match;
            }
        }
        return null;
    }

    /** Whether the word is one that a noun for a quarrel leads on with ("an inquiry over 40 trips"). */
    private static boolean isLed(Passage passage, int i) {
        var leads = i == 0 ? null : passage.tags().at(i - 1, Lex.PREPOSITION);
        return leads != null && leads.to() == i + 1;
    }

    /** The same without an open side, where the words for it only lead on from an amount before ("by 21% to 22 million"). */
    Bounds leadingFrom(Passage passage, int lastAmount) {
        boolean leads =
                open == Open.BELOW && from == lastAmount && passage.tags().has(from, Lex.RANGE_TO);
        return leads ? new Bounds(from, to, approximate, Open.NONE) : this;
    }

    private Bounds with(Match match) {
        boolean about = match.lex() == Lex.APPROXIMATE || match.lex() == Lex.NEARLY;
        Open side = about ? open : match.lex() == Lex.AT_LEAST ? Open.ABOVE : Open.BELOW;
        return new Bounds(match.from(), to, approximate || about, open == Open.NONE ? side : open);
    }

    private Bounds behind(Passage passage, boolean loose) {
        var match = passage.tags().at(to, Lex.AT_LEAST);
        if (match == null) {
            return this;
        }
        // "dua kali lipat lebih dari rugi" is more than twice the loss.
        boolean bare = match.to() == to + 1 || loose && passage.tags().has(to + 1, Lex.LOCATIVE);
        boolean leads = passage.tags().hasAny(to, Lex.LOCATIVE, Lex.PREPOSITION)
                && passage.tags().has(match.to(), Lex.DETERMINER);
        boolean joins = passage.tags().has(to, Lex.CONJUNCTION) && NumberReader.mayBeginPhrase(passage, match.to());
        boolean bound = match.value().equals(AFTER) && !joins
                || bare && !leads && !compares(passage, to) && (loose || endsClause(passage, match));
        return bound ? new Bounds(from, bare ? to + 1 : match.to(), approximate, Open.ABOVE) : this;
    }

    /** Whether a bare "more" behind the number begins a comparison ("a fifth more than", "seperempat lebih sedikit"). */
    private static boolean compares(Passage passage, int i) {
        return passage.tags().hasAny(i, Lex.UP, Lex.DOWN) || passage.tags().has(i + 1, Lex.COMPARED);
    }

    /** Whether a bare "more" belongs to the number before it: nothing follows, or what is counted does. */
    private static boolean endsClause(Passage passage, Match match) {
        return match.to() == passage.tokens().size()
                || passage.token(match.to()).kind() == Token.Kind.MARK
                || passage.tags().hasAny(match.to(), Lex.LOCATIVE, Lex.RELATIVE, Lex.CONCEPT, Lex.CLASSIFIER);
    }
}
