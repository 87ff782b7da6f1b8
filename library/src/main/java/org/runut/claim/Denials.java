package org.runut.claim;

import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.runut.model.Explanation.Ground;
import org.runut.model.Quotation;
import org.runut.model.Status;
import org.runut.pack.Lex;
import org.runut.pack.Lexicon;

/** What denies or takes back a figure: the cue of its attribution, a negation before it, a word that says so, a plan that is none. */
final class Denials {
    private static final String DENIED = "denied";
    private static final String WITHDRAWN = "withdrawn";
    private static final String PLANNED = "planned";

    private static final int NEAR = 5;

    private Denials() {}

    /** The denial of the figure at the site; null where nobody denies it. */
    static @Nullable FoundStatus find(Site site, @Nullable Quotation attribution) {
        if (inFirstClause(site, attribution) && StatusCues.cued(site, attribution, Lex.DENIES)) {
            return FoundStatus.ofCue(Status.DENIED, attribution);
        }
        if (inFirstClause(site, attribution) && StatusCues.cued(site, attribution, Lex.WITHDRAWS)) {
            return FoundStatus.ofCue(Status.WITHDRAWN, attribution);
        }
        var takenBack = takenBack(site);
        if (takenBack != null) {
            return FoundStatus.ofWord(site, takenBack, Ground.WORD);
        }
        int number = site.mention().from();
        if (number > site.from() && site.tags().has(number - 1, Lex.NEGATION)) {
            return new FoundStatus(Status.DENIED, Ground.NEGATED, site.passage().span(number - 1, number));
        }
        boolean article =
                site.tags().has(number - 1, Lex.DETERMINER) && site.tags().has(number - 2, Lex.NEGATION);
        if (article && number - 1 > site.from()) {
            return new FoundStatus(Status.DENIED, Ground.NEGATED, site.passage().span(number - 2, number));
        }
        for (int i = firstWord(site, attribution); i < number; i++) {
            var match = site.tags().at(i, Lex.STATUS);
            boolean agent = match != null && site.tags().has(match.to(), Lex.BY);
            if (match != null
                    && !agent
                    && (match.value().equals(DENIED) || match.value().equals(WITHDRAWN))) {
                return FoundStatus.ofWord(site, match, Ground.WORD);
            }
            if (isRefused(site, i)) {
                return new FoundStatus(
                        Status.DENIED, Ground.NEGATED, site.passage().span(i, i + 1));
            }
        }
        return null;
    }

    /** "menarik klaim bahwa 40 orang tewas", "withdrew its claim that 40 died": what takes back the content the figure stands in; null for nothing. */
    private static Lexicon.@Nullable Match takenBack(Site site) {
        int that = site.mention().from() - 1;
        while (that > site.sentence().from() && !site.tags().has(that, Lex.THAT)) {
            that--;
        }
        for (int i = that - 1; i >= Math.max(site.sentence().from(), that - NEAR); i--) {
            var match = site.tags().at(i, Lex.STATUS);
            if (match != null && match.value().equals(WITHDRAWN) && match.to() <= that) {
                return isNamed(site, match.to(), that) ? match : null;
            }
        }
        return null;
    }

    /** Whether nothing stands there but what the content is called. */
    private static boolean isNamed(Site site, int from, int to) {
        return IntStream.range(from, to)
                .allMatch(i -> site.tags().hasAny(i, Lex.SAYING, Lex.DETERMINER, Lex.ARTICLE, Lex.DOCUMENT));
    }

    /** Where words may deny it: behind the cue of what is said, where one stands between ("membantah angka itu dan mencatat 40"). */
    private static int firstWord(Site site, @Nullable Quotation attribution) {
        var cue = attribution == null ? null : attribution.cue();
        int behind = cue == null ? site.from() : site.passage().tokenEnd(cue);
        boolean leads = behind <= site.mention().from()
                && behind > site.from()
                && !StatusCues.cued(site, attribution, Lex.DENIES);
        return leads ? behind : site.from();
    }

    /** "tidak ada rencana menaikkan harga menjadi Rp 500", "won't send 3,000": a plan that is none. */
    private static boolean isRefused(Site site, int i) {
        var plan = site.tags().at(i, Lex.PLAN);
        if (plan != null) {
            boolean exists = site.tags().has(i - 1, Lex.FUNCTION) && site.tags().has(i - 2, Lex.NEGATION);
            return exists || site.tags().has(i - 1, Lex.NEGATION);
        }
        var will = site.tags().at(i, Lex.STATUS);
        boolean planned = will != null && will.value().equals(PLANNED);
        if (!planned || will == null) {
            return false;
        }
        boolean negated = site.tags().has(i - 1, Lex.NEGATION) || site.tags().has(will.to(), Lex.NEGATION);
        int verb = site.tags().has(will.to(), Lex.NEGATION) ? will.to() + 1 : will.to();
        return negated
                && site.tags().has(i, Lex.FUNCTION)
                && verb < site.mention().from()
                && !site.tags().hasAny(verb, Lex.LINKER, Lex.AT_LEAST, Lex.AT_MOST);
    }

    /** Whether the figure stands in the clause that the content begins with: a cue further off denies nothing. */
    private static boolean inFirstClause(Site site, @Nullable Quotation attribution) {
        return attribution != null
                && site.from() <= site.passage().tokenAt(attribution.content().start());
    }
}
