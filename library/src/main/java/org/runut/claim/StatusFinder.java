package org.runut.claim;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.runut.model.Quotation;
import org.runut.model.Status;
import org.runut.pack.Lex;
import org.runut.pack.Lexicon;

/**
 * How a figure stands to what is real: by the nearest word of status before it in its clause, else behind it, where the
 * relative clause of the counted thing comes first; a denial of the whole content outranks them.
 */
final class StatusFinder {

    /**
     * A status and the words it rests on.
     *
     * @param status the status
     * @param words  the words; empty where none says so
     */
    record Found(Status status, String words) {}

    /** The status of the quantity at the site, inside the attribution; null for an attribution of nobody. */
    Found find(Site site, @Nullable Quotation attribution) {
        var denied = denial(site, attribution);
        if (denied != null) {
            return denied;
        }
        var before = last(site, site.from(), site.mention().from());
        var behind = first(site, site.mention().to(), site.right());
        var match = decide(site, before, behind);
        return match == null ? planned(site, attribution) : found(site, match);
    }

    private static Lexicon.@Nullable Match decide(
            Site site, Lexicon.@Nullable Match before, Lexicon.@Nullable Match behind) {
        if (behind != null && (before == null || isRelative(site, behind))) {
            return behind;
        }
        return before;
    }

    private static boolean isRelative(Site site, Lexicon.Match match) {
        return match.from() > 0 && site.tags().has(match.from() - 1, Lex.RELATIVE);
    }

    private static @Nullable Found denial(Site site, @Nullable Quotation attribution) {
        if (attribution != null && attribution.cue() != null) {
            int cue = site.passage().tokenAt(attribution.cue().start());
            int end = site.passage().tokenEnd(attribution.cue());
            if (site.tags().first(cue, end, Lex.DENIES) != null) {
                return new Found(Status.DENIED, site.passage().words(cue, end));
            }
            if (site.tags().first(cue, end, Lex.WITHDRAWS) != null) {
                return new Found(Status.WITHDRAWN, site.passage().words(cue, end));
            }
        }
        int number = site.mention().from();
        if (site.has(number - 1, Lex.NEGATION) && number - 1 >= site.from()) {
            return new Found(Status.DENIED, site.passage().words(number - 1, number));
        }
        return null;
    }

    private static Found planned(Site site, @Nullable Quotation attribution) {
        if (attribution != null && attribution.cue() != null) {
            int cue = site.passage().tokenAt(attribution.cue().start());
            int end = site.passage().tokenEnd(attribution.cue());
            if (site.tags().first(cue, end, Lex.PLANS) != null) {
                return new Found(Status.PLANNED, site.passage().words(cue, end));
            }
        }
        return new Found(Status.HAPPENED, "");
    }

    private static Found found(Site site, Lexicon.Match match) {
        return new Found(
                Status.valueOf(match.value().toUpperCase(Locale.ROOT)),
                site.passage().words(match.from(), match.to()));
    }

    private static Lexicon.@Nullable Match last(Site site, int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            var match = site.tags().at(i, Lex.STATUS);
            if (match != null && match.to() <= to) {
                return match;
            }
        }
        return null;
    }

    private static Lexicon.@Nullable Match first(Site site, int from, int to) {
        return site.tags().first(from, to, Lex.STATUS);
    }
}
