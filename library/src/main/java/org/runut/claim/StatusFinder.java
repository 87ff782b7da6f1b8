package org.runut.claim;

import org.jspecify.annotations.Nullable;
import org.runut.model.Explanation.Ground;
import org.runut.model.Quotation;
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
    private static final String ONGOING = "ongoing";
    private static final String PLANNED = "planned";

    private final FormerLevels former;
    private final StatusClause clause;
    private final SharedStatus shared;
    private final boolean nounFirst;

    /** Finds statuses in a language that puts the noun first, or last. */
    StatusFinder(Words words, boolean nounFirst) {
        this.nounFirst = nounFirst;
        former = new FormerLevels(words);
        clause = new StatusClause(words, nounFirst);
        shared = new SharedStatus(words, former);
    }

    /** The status of the quantity at the site, inside the attribution; null for an attribution of nobody. */
    FoundStatus find(Site site, @Nullable Quotation attribution, Earlier earlier) {
        var denied = Denials.find(site, attribution);
        if (denied != null) {
            return denied;
        }
        var match = clause.decide(site, attribution);
        var condition = clause.condition(site);
        boolean supposed = match != null
                && condition != null
                && !nounFirst
                && match.value().equals(PLANNED);
        match = match == null || supposed ? condition : match;
        if (match != null && match.value().equals(PLANNED) && clause.isHypothetical(site, match)) {
            return new FoundStatus(Status.POSSIBLE, Ground.WORD, site.passage().span(match.from(), match.to()));
        }
        boolean planned = StatusCues.plans(site, attribution);
        boolean level = match != null && isBehindPlan(site, match) && former.isFormer(site);
        boolean outdone = planned
                && match != null
                && (match.value().equals(POSSIBLE) && StatusCues.cued(site, attribution, Lex.PLANS)
                        || isDoneNoun(site, match));
        if (match != null && !level && !outdone) {
            return FoundStatus.ofWord(site, match, Ground.WORD);
        }
        if (planned && !former.isFormer(site)) {
            return FoundStatus.ofCue(Status.PLANNED, attribution);
        }
        if (StatusCues.fears(site, attribution)) {
            return FoundStatus.ofCue(Status.POSSIBLE, attribution);
        }
        var opening = clause.opening(site, attribution);
        if (opening != null) {
            return FoundStatus.ofWord(site, opening, Ground.OPENING);
        }
        if (clause.isHeadlinePlan(site)) {
            return new FoundStatus(Status.PLANNED, Ground.WORD, site.span());
        }
        var explained = clause.explained(site);
        if (explained != null && !former.isFormer(site)) {
            return FoundStatus.ofWord(site, explained, Ground.WORD);
        }
        var before = earlier.inSentence(site);
        if (isLeft(site)) {
            return new FoundStatus(Status.ONGOING, Ground.WORD, site.span());
        }
        boolean told = former.isFormer(site) || clause.isDescription(site) || clause.tellsFact(site);
        var time = told ? null : AsOfFinder.toCome(site);
        if (time != null) {
            return new FoundStatus(Status.PLANNED, Ground.WORD, time.span());
        }
        return shared.shares(before, site, earlier.status())
                ? new FoundStatus(
                        earlier.status(),
                        Ground.FIGURE_BEFORE,
                        before == null ? null : before.site().span())
                : new FoundStatus(Status.HAPPENED, Ground.NOTHING, null);
    }

    /**
     * Whether the word tells only of the level after a change: not where it is the plan itself that was changed ("memangkas
     * target dari 900 menjadi 700"), nor where it describes the level before ("dari 900 yang diminta").
     */
    private static boolean isBehindPlan(Site site, Lexicon.Match match) {
        return !match.value().equals(ONGOING)
                && match.from() < site.mention().from()
                && !StatusWords.isRevisedPlan(site, match);
    }

    /** Whether it is a noun for what was done ("realisasi"), of which one may also forecast. */
    private static boolean isDoneNoun(Site site, Lexicon.Match match) {
        return match.value().equals(HAPPENED) && !site.tags().has(match.from(), Lex.FUNCTION);
    }

    /** "yang masih dicari tinggal 12 orang": so many people are left. */
    private static boolean isLeft(Site site) {
        var left = site.tags().endingAt(site.mention().from(), Lex.TALLY);
        boolean named = left != null && StatusWords.isInName(site, left.to() - 1);
        return left != null && !named && left.value().equals("standing") && PeopleFinder.countsPeople(site);
    }
}
