package org.runut.claim;

import java.util.function.Supplier;
import java.util.stream.Stream;
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
        return Stream.<Supplier<@Nullable FoundStatus>>of(
                        () -> Denials.find(site, attribution),
                        () -> byWord(site, attribution),
                        () -> byCue(site, attribution),
                        () -> bySetting(site, attribution),
                        () -> byTime(site))
                .map(Supplier::get)
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElseGet(() -> byFigureBefore(site, earlier));
    }

    /** By the word of status that tells of it; null where none does, or the cue says more. */
    private @Nullable FoundStatus byWord(Site site, @Nullable Quotation attribution) {
        var match = word(site, attribution);
        if (match == null) {
            return null;
        }
        if (match.value().equals(PLANNED) && clause.isHypothetical(site, match)) {
            return new FoundStatus(Status.POSSIBLE, Ground.WORD, site.passage().span(match.from(), match.to()));
        }
        var future = match.value().equals(HAPPENED) ? AsOfFinder.toCome(site) : null;
        if (future != null) {
            return new FoundStatus(Status.PLANNED, Ground.WORD, future.span());
        }
        boolean level = isBehindPlan(site, match) && former.isFormer(site);
        return level || isOutdone(site, attribution, match) ? null : FoundStatus.ofWord(site, match, Ground.WORD);
    }

    /** The word that tells of it, or the condition that its clause stands under; null for neither. */
    private Lexicon.@Nullable Match word(Site site, @Nullable Quotation attribution) {
        var match = clause.decide(site, attribution);
        var condition = clause.condition(site);
        boolean supposed = match != null
                && condition != null
                && !nounFirst
                && match.value().equals(PLANNED);
        return match == null || supposed ? condition : match;
    }

    /** Whether a verb of planning or forecasting says more than the word does. */
    private static boolean isOutdone(Site site, @Nullable Quotation attribution, Lexicon.Match match) {
        return StatusCues.plans(site, attribution)
                && (match.value().equals(POSSIBLE) && StatusCues.cued(site, attribution, Lex.PLANS)
                        || isDoneNoun(site, match));
    }

    private @Nullable FoundStatus byCue(Site site, @Nullable Quotation attribution) {
        if (StatusCues.plans(site, attribution) && !former.isFormer(site)) {
            return FoundStatus.ofCue(Status.PLANNED, attribution);
        }
        return StatusCues.fears(site, attribution) ? FoundStatus.ofCue(Status.POSSIBLE, attribution) : null;
    }

    /** By what opens the sentence, the headline or the clause that a quantity between commas explains. */
    private @Nullable FoundStatus bySetting(Site site, @Nullable Quotation attribution) {
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
        return isLeft(site) ? new FoundStatus(Status.ONGOING, Ground.WORD, site.span()) : null;
    }

    /** What is dated after its article is planned. */
    private @Nullable FoundStatus byTime(Site site) {
        boolean told = former.isFormer(site) || clause.isDescription(site) || clause.tellsFact(site);
        var time = told ? null : AsOfFinder.toCome(site);
        return time == null ? null : new FoundStatus(Status.PLANNED, Ground.WORD, time.span());
    }

    private FoundStatus byFigureBefore(Site site, Earlier earlier) {
        var before = earlier.inSentence(site);
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
