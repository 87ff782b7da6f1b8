package org.runut.claim;

import org.runut.annotate.passage.Passage;
import org.runut.annotate.passage.Sentence;
import org.runut.pack.Lex;

/**
 * Where the clause around a word begins and ends: at marks and at words that join clauses. A short insertion between
 * commas that only attributes ("lanjut dia", "Senin (3/2)") or says the same in other words ("or a third of them") or
 * names a part ("including children") or describes a noun ("which is worth more") is stepped over.
 */
final class Clauses {
    private static final int REACH = 60;
    private static final int INSERTION = 12;
    private static final String OR = "or";
    private static final String PART = "part";

    private final Passage passage;
    private final Sentence sentence;

    Clauses(Passage passage, Sentence sentence) {
        this.passage = passage;
        this.sentence = sentence;
    }

    /** Index of the first token of the clause that holds what begins at {@code i}. */
    int start(int i) {
        int lowest = Math.max(sentence.from(), i - REACH);
        int k = i;
        while (k > lowest) {
            int jump = isComma(k - 1) ? insertionStart(k - 1, lowest) : -1;
            if (jump >= 0) {
                k = jump;
            } else if (divides(k - 1)) {
                return k;
            } else {
                k--;
            }
        }
        return k;
    }

    /** Index after the last token of the clause that holds what ends at {@code i}. */
    int end(int i) {
        int highest = Math.min(sentence.to(), i + REACH);
        int k = i;
        while (k < highest) {
            int jump = isComma(k) ? insertionEnd(k, highest) : -1;
            if (jump >= 0) {
                k = jump;
            } else if (divides(k)) {
                return k;
            } else {
                k++;
            }
        }
        return k;
    }

    private boolean divides(int k) {
        var token = passage.token(k);
        if (token.isWord()) {
            var joins = passage.tags().at(k, Lex.CONJUNCTION);
            return joins != null
                    && joins.value().isEmpty()
                    && joins.clitic().isEmpty()
                    && !passage.tags().has(k, Lex.LINKER)
                    && !isPartOf(Lex.STATUS, k, joins.to())
                    && !isPartOf(Lex.NOUN, k, joins.to());
        }
        return switch (token.norm()) {
            case "," -> !leadsOn(k + 1);
            case ";", ":", "—", "–", "!", "?" -> true;
            case "." ->
                !passage.tags().has(k - 1, Lex.ABBREVIATION)
                        && !isInitial(k - 1)
                        && k + 1 < passage.tokens().size()
                        && !token.touches(passage.token(k + 1));
            default -> false;
        };
    }

    /** Whether a letter alone stands there ("U.S. troops"). */
    private boolean isInitial(int k) {
        return k >= 0
                && passage.token(k).isCapitalised()
                && passage.token(k).span().length() == 1;
    }

    /** Whether what follows a comma only leads on to a number ("sangat sedikit, yaitu 700 orang"). */
    private boolean leadsOn(int k) {
        return passage.tags().has(k, Lex.LINKER) && passage.tags().has(k, Lex.CONJUNCTION);
    }

    /** "saat ini" is no "saat" that joins clauses, "setelah pajak" no "setelah". */
    private boolean isPartOf(Lex lex, int k, int to) {
        var whole = passage.tags().at(k, lex);
        return whole != null && whole.to() > to;
    }

    private boolean isComma(int k) {
        return passage.token(k).is(",");
    }

    /** The index of the opening comma of an attributing insertion that ends at comma {@code k}; -1 for none. */
    int insertionStart(int k, int lowest) {
        if (!isComma(k)) {
            return -1;
        }
        for (int j = k - 1; j >= Math.max(lowest, k - INSERTION); j--) {
            if (isComma(j)) {
                return attributes(j + 1, k) ? j : -1;
            }
        }
        return -1;
    }

    /** The index behind the closing comma of an insertion that begins at comma {@code k}; -1 for none. */
    int insertionEnd(int k, int highest) {
        for (int j = k + 1; j < Math.min(highest, k + INSERTION); j++) {
            if (isComma(j)) {
                return attributes(k + 1, j) ? j + 1 : -1;
            }
        }
        return -1;
    }

    private boolean attributes(int from, int to) {
        var tags = passage.tags();
        var joins = tags.at(from, Lex.CONJUNCTION);
        var scope = tags.at(from, Lex.SCOPE);
        boolean part = scope != null && scope.value().equals(PART);
        if (part
                || tags.has(from, Lex.RELATIVE)
                || joins != null && joins.value().equals(OR)) {
            return true;
        }
        for (int i = from; i < to; i++) {
            if (tags.hasAny(i, Lex.SAID, Lex.CONTINUES, Lex.ACCORDING)) {
                return true;
            }
        }
        return false;
    }
}
