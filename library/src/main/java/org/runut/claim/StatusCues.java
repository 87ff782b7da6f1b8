package org.runut.claim;

import org.jspecify.annotations.Nullable;
import org.runut.model.Quotation;
import org.runut.pack.Lex;

/** What the cue of an attribution says of how its figures stand. */
final class StatusCues {
    private static final String PLANNED = "planned";
    private static final String POSSIBLE = "possible";

    private StatusCues() {}

    /** Whether the cue plans or forecasts; one that only estimates does so for times still to come. */
    static boolean plans(Site site, @Nullable Quotation attribution) {
        boolean plans = cued(site, attribution, Lex.PLANS) || isExpectation(site, attribution);
        if (!plans || cued(site, attribution, Lex.FRAME)) {
            return false;
        }
        return !cued(site, attribution, Lex.BASIS) || AsOfFinder.isToCome(site);
    }

    /** Whether the cue itself is a word of planning ("expects", "berharap"). */
    private static boolean isExpectation(Site site, @Nullable Quotation attribution) {
        return cued(site, attribution, Lex.PLAN) || is(PLANNED, site, attribution);
    }

    /** Whether the cue itself says what may be ("khawatir"). */
    static boolean fears(Site site, @Nullable Quotation attribution) {
        return is(POSSIBLE, site, attribution);
    }

    private static boolean is(String value, Site site, @Nullable Quotation attribution) {
        if (attribution == null || attribution.cue() == null) {
            return false;
        }
        var status = site.tags().at(site.passage().tokenAt(attribution.cue().start()), Lex.STATUS);
        status = status == null ? site.tags().endingAt(site.passage().tokenEnd(attribution.cue()), Lex.STATUS) : status;
        return status != null && status.value().equals(value);
    }

    /** Whether the cue is a word of that kind. */
    static boolean cued(Site site, @Nullable Quotation attribution, Lex lex) {
        if (attribution == null || attribution.cue() == null) {
            return false;
        }
        int cue = site.passage().tokenAt(attribution.cue().start());
        int end = site.passage().tokenEnd(attribution.cue());
        return site.tags().first(cue, end, lex) != null;
    }
}
