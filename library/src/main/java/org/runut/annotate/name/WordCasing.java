package org.runut.annotate.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.runut.annotate.passage.Passage;
import org.runut.annotate.passage.Sentence;
import org.runut.pack.Lex;
import org.runut.text.Token;

/**
 * How the words of one article are written: which appear in lower case, which are capitalised inside sentences, and
 * which stand alone where a person does ("kata Darma", "Darma menegaskan").
 */
final class WordCasing {
    private final Set<String> lower = new HashSet<>();
    private final Set<String> inner = new HashSet<>();
    private final Map<String, Integer> personal = new HashMap<>();

    WordCasing(Passage passage) {
        for (var sentence : passage.sentences()) {
            if (!sentence.boilerplate()) {
                for (int i = sentence.from(); i < sentence.to(); i++) {
                    read(passage, sentence, i);
                }
            }
        }
    }

    private void read(Passage passage, Sentence sentence, int i) {
        var token = passage.token(i);
        if (token.shape() == Token.Shape.LOWER) {
            lower.add(token.norm());
        } else if (token.isCapitalised()) {
            if (!isInitial(passage, sentence, i)) {
                inner.add(token.norm());
            }
            if (token.shape() == Token.Shape.CAPITAL && standsAlone(passage, sentence, i)) {
                personal.merge(token.norm(), personality(passage, sentence, i), Integer::sum);
            }
        }
    }

    /** Whether a capital at {@code i} may be due to the beginning of a sentence or quotation alone. */
    static boolean isInitial(Passage passage, Sentence sentence, int i) {
        if (i == sentence.from()) {
            return true;
        }
        var before = passage.token(i - 1);
        return switch (before.kind()) {
            case QUOTE -> true;
            case MARK ->
                !isTitlePoint(passage, i - 1)
                        && !before.is(",")
                        && !before.is("(")
                        && !before.is("&")
                        && !before.is("/")
                        && !before.is(")");
            case WORD, NUMBER, ADDRESS -> false;
        };
    }

    /** The point that shortens a title before a name: "Mr. Lund". */
    private static boolean isTitlePoint(Passage passage, int i) {
        return passage.token(i).is(".") && i > 0 && passage.tags().hasAny(i - 1, Lex.HONORIFIC, Lex.ROLE);
    }

    private static boolean standsAlone(Passage passage, Sentence sentence, int i) {
        boolean after = i + 1 < sentence.to() && passage.token(i + 1).isCapitalised();
        boolean before = i > sentence.from() && passage.token(i - 1).isCapitalised();
        return !after && (!before || passage.tags().hasAny(i - 1, Lex.SAID, Lex.CONTINUES, Lex.ACCORDING));
    }

    private static int personality(Passage passage, Sentence sentence, int i) {
        var tags = passage.tags();
        int score = 0;
        if (i > sentence.from()) {
            if (tags.hasAny(i - 1, Lex.SAID, Lex.CONTINUES, Lex.HONORIFIC, Lex.ROLE)) {
                score += 2;
            } else if (tags.hasAny(i - 1, Lex.LOCATIVE, Lex.PLACE_HEAD) || isPlainNoun(passage, i - 1)) {
                score -= 2;
            }
        }
        if (i + 1 < sentence.to() && tags.hasAny(i + 1, Lex.SAYS, Lex.DENIES)) {
            score += 2;
        }
        return score;
    }

    private static boolean isPlainNoun(Passage passage, int i) {
        var token = passage.token(i);
        return token.shape() == Token.Shape.LOWER
                && !passage.tags()
                        .hasAny(
                                i,
                                Lex.PREPOSITION,
                                Lex.CONJUNCTION,
                                Lex.FUNCTION,
                                Lex.RELATIVE,
                                Lex.ACCORDING,
                                Lex.TO,
                                Lex.BY,
                                Lex.RELAYED,
                                Lex.IS_SAID,
                                Lex.ANONYMOUS,
                                Lex.DEMONSTRATIVE);
    }

    /** Whether the word also appears in lower case. */
    boolean isLower(String norm) {
        return lower.contains(norm);
    }

    /** Whether the word is capitalised inside a sentence. */
    boolean isInner(String norm) {
        return inner.contains(norm);
    }

    /** Whether the word stands alone where places and things do. */
    boolean isImpersonal(String norm) {
        return personal.getOrDefault(norm, 0) < 0;
    }

    /** Whether the word stands alone where persons do. */
    boolean isPersonal(String norm) {
        return personal.getOrDefault(norm, 0) > 0;
    }
}
