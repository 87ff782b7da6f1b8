package org.runut.claim;

import org.jspecify.annotations.Nullable;
import org.runut.pack.Lex;

/** The verb group right behind a number that has no noun: what was done to what it counts. */
final class DeedsBehind {
    private static final int SKIPPED = 4;

    private final Words words;

    DeedsBehind(Words words) {
        this.words = words;
    }

    /** The verbs right behind a number, which say what was done to those it counts ("the 40 they sold"); null for none. */
    @Nullable
    Phrase behind(Site site) {
        int begin = site.mention().to();
        int i = site.tags().has(begin, Lex.PRONOUN) ? begin + 1 : begin;
        int start = i;
        while (i < Math.min(site.right(), start + SKIPPED) && isVerbal(site, i) && !opensNext(site, start, i)) {
            i++;
        }
        boolean told = i > start && !site.tags().has(i - 1, Lex.LINKER) && !isAuxiliary(site, i - 1);
        boolean says = i == start + 1 && site.tags().hasAny(start, Lex.SAYS, Lex.SAID);
        return told && !says ? new Phrase(start, i) : null;
    }

    private boolean isVerbal(Site site, int i) {
        return words.isVerb(site.passage(), i)
                || site.tags().has(i, Lex.NEGATION)
                || site.tags().has(i, Lex.LINKER) && isAuxiliary(site, i);
    }

    /** Whether a helping verb behind a full one begins what is said of it all ("the 40 they sold were"). */
    private static boolean opensNext(Site site, int start, int i) {
        return i > start
                && isAuxiliary(site, i)
                && !isAuxiliary(site, i - 1)
                && !site.tags().has(i - 1, Lex.NEGATION);
    }

    private static boolean isAuxiliary(Site site, int i) {
        var verb = site.tags().at(i, Lex.VERB);
        return verb != null && verb.value().equals("aux");
    }
}
