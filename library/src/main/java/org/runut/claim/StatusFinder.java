package org.runut.claim;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.runut.model.Explanation.Ground;
import org.runut.model.Quotation;
import org.runut.model.Span;
import org.runut.model.Status;
import org.runut.pack.Lex;
import org.runut.pack.Lexicon;

/**
 * How a figure stands to what is real: by the nearest word of status before it in its clause, else behind it, where the
 * relative clause of the counted thing comes first. A denial outranks them; a verb of planning or forecasting makes a
 * plan of what nothing else says; a figure that only leans on an earlier one in its sentence shares its plan.
 */
final class StatusFinder {
    private static final String HAPPENED = "happened";
    private static final String POSSIBLE = "possible";
    private static final String DENIED = "denied";
    private static final String WITHDRAWN = "withdrawn";
    private static final String PLANNED = "planned";
    private static final String ONGOING = "ongoing";
    private static final int OPENING = 3;

    private final boolean nounFirst;

    /** Finds statuses in a language that puts the noun first, or last. */
    StatusFinder(boolean nounFirst) {
        this.nounFirst = nounFirst;
    }

    /**
     * A status and what it rests on.
     *
     * @param status the status
     * @param ground what it rests on
     * @param span   the words that say so; null where none do
     */
    record Found(Status status, Ground ground, @Nullable Span span) {}

    /** The status of the quantity at the site, inside the attribution; null for an attribution of nobody. */
    Found find(Site site, @Nullable Quotation attribution, Earlier earlier) {
        var denied = denial(site, attribution);
        if (denied != null) {
            return denied;
        }
        var match = decide(site);
        match = match == null ? condition(site) : match;
        boolean planned = plans(site, attribution);
        if (match != null && !(planned && match.value().equals(POSSIBLE))) {
            return found(site, match, Ground.WORD);
        }
        if (planned) {
            return cue(Status.PLANNED, attribution);
        }
        var opening = opening(site);
        if (opening != null) {
            return found(site, opening, Ground.OPENING);
        }
        var before = earlier.inSentence(site);
        return before != null && earlier.status() == Status.PLANNED
                ? new Found(Status.PLANNED, Ground.FIGURE_BEFORE, before.site().span())
                : new Found(Status.HAPPENED, Ground.NOTHING, null);
    }

    private Lexicon.@Nullable Match decide(Site site) {
        var before = last(site, site.from(), site.mention().from());
        if (site.isWhole()) {
            return null;
        }
        var behind = first(site, behind(site), end(site, behind(site)));
        boolean describes = behind != null && behind.value().equals(POSSIBLE) && isDescribed(site, behind);
        if (behind == null || before == null || describes) {
            return behind == null || describes ? before : behind;
        }
        boolean done = behind.value().equals(HAPPENED)
                && behind.from() == site.mention().to();
        return done || isRelative(site, behind) ? behind : before;
    }

    /** The word that makes a condition of the clause ("jika"). */
    private static Lexicon.@Nullable Match condition(Site site) {
        var opens = site.from() > site.sentence().from() ? site.tags().endingAt(site.from(), Lex.STATUS) : null;
        return opens != null && opens.value().equals(POSSIBLE) ? opens : null;
    }

    /** Behind the quantity only what is not joined on counts; insertions are passed over. */
    private static int end(Site site, int from) {
        for (int i = from; i < site.right(); i++) {
            boolean joins = site.tags().hasAny(i, Lex.CONJUNCTION, Lex.PREPOSITION)
                    && !site.tags().has(i, Lex.STATUS);
            if (joins) {
                return i;
            }
        }
        return site.right();
    }

    /** Index behind the quantity, the whole it is a part of and an insertion after them. */
    private static int behind(Site site) {
        var clauses = new Clauses(site.passage(), site.sentence());
        int i = site.behind();
        while (i < site.right() && !site.passage().token(i).is(",") && !isTold(site, i)) {
            i++;
        }
        int end = i < site.right() ? clauses.insertionEnd(i, site.right()) : -1;
        return end < 0 ? site.behind() : end;
    }

    private static boolean isTold(Site site, int i) {
        return site.tags().hasAny(i, Lex.CONJUNCTION, Lex.PREPOSITION, Lex.STATUS);
    }

    private static boolean isDescribed(Site site, Lexicon.Match match) {
        return match.from() > 0 && site.tags().has(match.from() - 1, Lex.RELATIVE);
    }

    private static boolean isRelative(Site site, Lexicon.Match match) {
        return isDescribed(site, match) && !match.value().equals(POSSIBLE);
    }

    private static @Nullable Found denial(Site site, @Nullable Quotation attribution) {
        if (inFirstClause(site, attribution) && cued(site, attribution, Lex.DENIES)) {
            return cue(Status.DENIED, attribution);
        }
        if (inFirstClause(site, attribution) && cued(site, attribution, Lex.WITHDRAWS)) {
            return cue(Status.WITHDRAWN, attribution);
        }
        int number = site.mention().from();
        if (number > site.from() && site.tags().has(number - 1, Lex.NEGATION)) {
            return new Found(Status.DENIED, Ground.NEGATED, site.passage().span(number - 1, number));
        }
        for (int i = site.from(); i < number; i++) {
            var match = site.tags().at(i, Lex.STATUS);
            if (match != null && (match.value().equals(DENIED) || match.value().equals(WITHDRAWN))) {
                return found(site, match, Ground.WORD);
            }
        }
        return null;
    }

    /** Whether the figure stands in the clause that the content begins with: a cue further off denies nothing. */
    private static boolean inFirstClause(Site site, @Nullable Quotation attribution) {
        return attribution != null
                && site.from() <= site.passage().tokenAt(attribution.content().start());
    }

    /** Whether the cue plans or forecasts; one that only estimates does so for times still to come. */
    private static boolean plans(Site site, @Nullable Quotation attribution) {
        if (!cued(site, attribution, Lex.PLANS) || cued(site, attribution, Lex.FRAME)) {
            return false;
        }
        return !cued(site, attribution, Lex.BASIS) || AsOfFinder.isToCome(site);
    }

    private static boolean cued(Site site, @Nullable Quotation attribution, Lex lex) {
        if (attribution == null || attribution.cue() == null) {
            return false;
        }
        int cue = site.passage().tokenAt(attribution.cue().start());
        int end = site.passage().tokenEnd(attribution.cue());
        return site.tags().first(cue, end, lex) != null;
    }

    /** "Saat ini, …": what opens the sentence, or stands alone before the clause, says it for the clause behind it. */
    private static Lexicon.@Nullable Match opening(Site site) {
        int from = site.sentence().from();
        var match = site.tags().first(from, Math.min(site.from(), from + OPENING), Lex.STATUS);
        var inserted = site.from() > from ? site.tags().endingAt(site.from() - 1, Lex.STATUS) : null;
        var opens = match != null ? match : inserted;
        return opens != null && opens.value().equals(ONGOING) ? opens : null;
    }

    private static Found cue(Status status, @Nullable Quotation attribution) {
        return new Found(status, Ground.CUE, attribution == null ? null : attribution.cue());
    }

    private static Found found(Site site, Lexicon.Match match, Ground ground) {
        return new Found(status(match), ground, site.passage().span(match.from(), match.to()));
    }

    /** The status that an entry of the lexicon makes. */
    static Status status(Lexicon.Match match) {
        return Status.valueOf(match.value().toUpperCase(Locale.ROOT));
    }

    private static Lexicon.@Nullable Match last(Site site, int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            var match = usable(site, i);
            if (match != null && match.to() <= to) {
                return governed(site, match, from);
            }
        }
        return null;
    }

    private Lexicon.@Nullable Match first(Site site, int from, int to) {
        for (int i = from; i < to; i++) {
            var match = usable(site, i);
            if (match != null && (nounFirst || !isNoun(site, i))) {
                return match;
            }
        }
        return null;
    }

    /** "akan terjadi", "menargetkan dapat": a plan right before the word is what counts. */
    private static Lexicon.Match governed(Site site, Lexicon.Match match, int from) {
        if (match.value().equals(PLANNED) || match.value().equals(ONGOING)) {
            return match;
        }
        var before = site.tags().endingAt(match.from(), Lex.STATUS);
        boolean plan = before != null && before.from() >= from && before.value().equals(PLANNED);
        return plan && before != null ? before : match;
    }

    /** Whether an article makes a noun of the word ("backed the plan"). */
    private static boolean isNoun(Site site, int i) {
        return site.tags().has(i - 1, Lex.FUNCTION) && !site.tags().hasAny(i - 1, Lex.LINKER, Lex.STATUS);
    }

    /** Whether the word is the name of a time that is also a word of status ("in May"). */
    private static boolean isMonth(Site site, int i) {
        return site.layers().time(i) != null
                && i > site.sentence().from()
                && site.passage().token(i).isCapitalised();
    }

    /** The word of status at {@code i}, unless it says what can't be or won't be: that is so now. */
    private static Lexicon.@Nullable Match usable(Site site, int i) {
        var match = isMonth(site, i) ? null : site.tags().at(i, Lex.STATUS);
        boolean negated = match != null
                && !match.value().equals(ONGOING)
                && !match.value().equals(HAPPENED)
                && site.tags().has(i - 1, Lex.NEGATION);
        return negated ? null : match;
    }
}
