package org.runut.claim;

import org.jspecify.annotations.Nullable;
import org.runut.model.Quotation;
import org.runut.pack.Lex;

/** What the cue of an attribution says of how its figures stand. */
final class StatusCues {
    private static final String PLANNED = "planned";

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
        if (attribution == null || attribution.cue() == null) {
            return false;
        }
        var status = site.tags().at(site.passage().tokenAt(attribution.cue().start()), Lex.STATUS);
        return status != null && status.value().equals(PLANNED);
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
