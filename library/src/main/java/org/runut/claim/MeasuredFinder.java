package org.runut.claim;

import org.jspecify.annotations.Nullable;
import org.runut.pack.Lex;

/**
 * Finds what is measured where it stands before its number: the nearest noun phrase to the left that no preposition
 * governs ("Ketinggian air di hulu mencapai 2,3 meter"), linking words, verbs, times and other quantities passed over.
 */
final class MeasuredFinder {
    private static final int REACH = 40;

    private final Words words;
    private final NounPhrases phrases;

    MeasuredFinder(Words words, NounPhrases phrases) {
        this.words = words;
        this.phrases = phrases;
    }

    /** The measured thing before the quantity, first inside the clause, then in the sentence; null for none. */
    @Nullable
    Phrase find(Site site) {
        var inClause = walk(site, site.from());
        return inClause != null ? inClause : walk(site, site.sentence().from());
    }

    private @Nullable Phrase walk(Site site, int from) {
        int lowest = Math.max(from, site.mention().from() - REACH);
        Phrase governed = null;
        int i = site.mention().from() - 1;
        while (i >= lowest) {
            if (site.tags().hasAny(i, Lex.SAYS, Lex.THAT)) {
                break;
            }
            var phrase = phrases.to(site, i, lowest);
            if (phrase == null) {
                i = skip(site, i);
                continue;
            }
            var core = phrases.core(site, phrase);
            if (core != null && !isGoverned(site, phrase.from() - 1, lowest)) {
                return core;
            }
            governed = governed == null ? core : governed;
            i = phrase.from() - 1;
        }
        return governed;
    }

    private static int skip(Site site, int i) {
        var quantity = site.layers().quantity(i);
        if (quantity != null) {
            return Math.min(i - 1, quantity.from() - 1);
        }
        return i - 1;
    }

    /** Whether a preposition stands at {@code i}. */
    private boolean isGoverned(Site site, int i, int lowest) {
        return i >= lowest
                && words.isFunction(site.passage(), i)
                && site.tags().hasAny(i, Lex.LOCATIVE, Lex.PREPOSITION);
    }
}
