package org.runut.annotate.passage;

import org.jspecify.annotations.Nullable;
import org.runut.pack.Lex;
import org.runut.pack.Lexicon;
import org.runut.text.Token;

/** Tells verbs from other words, as far as the lexicon and the prefixes of verbs in it do. */
public final class Verbs {
    private static final String PASSIVE = "passive";
    private static final int LONGEST_PREFIX = 5;
    private static final int SHORTEST_STEM = 3;
    private static final Lex[] NO_VERBS = {
        Lex.CONCEPT,
        Lex.DEMONSTRATIVE,
        Lex.PREPOSITION,
        Lex.LOCATIVE,
        Lex.CONJUNCTION,
        Lex.ROLE,
        Lex.ANONYMOUS,
        Lex.DOCUMENT,
        Lex.ORGANISATION_HEAD,
        Lex.PLACE_HEAD,
        Lex.MEDIUM_HEAD
    };

    private final Lexicon lexicon;

    /** Verbs as this lexicon knows them. */
    public Verbs(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether token {@code i} is a verb or another predicate. */
    public boolean isVerb(Passage passage, int i) {
        var tags = passage.tags();
        if (tags.has(i, Lex.NOUN)) {
            return false;
        }
        var listed = tags.at(i, Lex.VERB);
        if (listed != null) {
            // With a possessive it is a noun: "panjangnya", "tingginya".
            return listed.clitic().isEmpty();
        }
        if (tags.hasAny(i, Lex.SAYS, Lex.SAID, Lex.CONTINUES, Lex.PLANS, Lex.IS_SAID, Lex.DENIES)) {
            return true;
        }
        return !tags.hasAny(i, NO_VERBS) && hasVerbPrefix(passage.token(i));
    }

    /** Whether token {@code i} is a verb whose prefix says that its agent stands behind it. */
    public boolean isPassive(Passage passage, int i) {
        return isVerb(passage, i) && PASSIVE.equals(prefix(passage.token(i)));
    }

    /** Whether token {@code i} is a verb with a prefix that says that its subject stands before it. */
    public boolean isActive(Passage passage, int i) {
        return isVerb(passage, i) && "".equals(prefix(passage.token(i)));
    }

    /** Whether the word ends in a clitic of the pack that names its owner ("labanya"). */
    public boolean hasClitic(Token token) {
        String word = token.norm();
        return token.isWord()
                && lexicon.clitics().stream()
                        .anyMatch(c -> word.endsWith(c) && word.length() > c.length() + SHORTEST_STEM);
    }

    private boolean hasVerbPrefix(Token token) {
        return prefix(token) != null;
    }

    /** The value of the shortest prefix of verbs with which the word begins; null for none. */
    private @Nullable String prefix(Token token) {
        String word = token.norm();
        if (!token.isWord() || token.shape() == Token.Shape.UPPER) {
            return null;
        }
        for (int length = 2; length <= LONGEST_PREFIX && word.length() >= length + SHORTEST_STEM; length++) {
            String value = lexicon.value(Lex.VERB_PREFIX, word.substring(0, length));
            if (value != null) {
                return value;
            }
        }
        return null;
    }
}
