package org.runut.claim;

import org.jspecify.annotations.Nullable;
import org.runut.annotate.quantity.QuantityMention.Kind;
import org.runut.model.Quantity.Change;
import org.runut.pack.Lex;
import org.runut.pack.Lexicon;

/**
 * The words of status in a stretch of a clause, those left out that say something else there: what can't be or won't be, the
 * name of a month, a part of what befell the counted thing, a plan that the quantity is not part of.
 */
final class StatusWords {
    private static final String HAPPENED = "happened";
    private static final String PLANNED = "planned";
    private static final String ONGOING = "ongoing";
    private static final int REVISED = 6;

    private final Words words;
    private final boolean nounFirst;

    /** Reads words of status in a language that puts the noun first, or last. */
    StatusWords(Words words, boolean nounFirst) {
        this.words = words;
        this.nounFirst = nounFirst;
    }

    /** The last word of status among the tokens; null for none. */
    Lexicon.@Nullable Match last(Site site, int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            var match = usable(site, i);
            if (match != null && match.to() <= to) {
                return governed(site, match, from);
            }
        }
        return null;
    }

    /** The first word of status among the tokens; null for none. */
    Lexicon.@Nullable Match first(Site site, int from, int to) {
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
        var helps = site.tags().at(i - 1, Lex.VERB);
        return site.tags().has(i - 1, Lex.FUNCTION)
                && !site.tags().hasAny(i - 1, Lex.LINKER, Lex.STATUS)
                && (helps == null || !helps.value().equals("aux"));
    }

    /** Whether the word stands inside a name ("Jawa Tengah"). */
    static boolean isInName(Site site, int i) {
        var entity = site.layers().entity(i);
        return entity != null
                && entity.equals(site.layers().entity(i - 1))
                && site.passage().token(i).isCapitalised();
    }

    /** Whether the word is the name of a time that is also a word of status ("in May"). */
    private static boolean isMonth(Site site, int i) {
        return site.layers().time(i) != null
                && i > site.sentence().from()
                && site.passage().token(i).isCapitalised();
    }

    /** Whether the word goes on one that began before it ("baru bisa"). */
    private static boolean isInside(Site site, int i) {
        var before = i > site.sentence().from() ? site.tags().at(i - 1, Lex.STATUS) : null;
        return before != null && before.to() > i;
    }

    /** The word of status at {@code i}, unless it says what can't be or won't be: that is so now. */
    private Lexicon.@Nullable Match usable(Site site, int i) {
        boolean part = isMonth(site, i) || isInside(site, i) || nounFirst && isInName(site, i);
        var match = part ? null : site.tags().at(i, Lex.STATUS);
        match = match == null ? site.tags().at(i, Lex.PLAN) : match;
        var next = match != null && match.value().equals(ONGOING) ? site.tags().at(match.to(), Lex.STATUS) : null;
        match = next != null && !next.value().equals(ONGOING) ? next : match;
        if (match != null
                && (isPartOfState(site, match)
                        || isInNoun(site, match)
                        || isWanting(site, i)
                        || isIdleNoun(site, match))) {
            return null;
        }
        if (match != null && match.value().equals(ONGOING) && site.tags().has(match.to(), Lex.ACCORDING)) {
            return null;
        }
        if (match != null
                && (!isCondition(site, i)
                        || !nounFirst && (isAgents(site, match) || isDealtWith(site, match))
                        || isRest(site, match)
                        || isSize(site, match))) {
            return null;
        }
        boolean negated = match != null
                && !match.value().equals(ONGOING)
                && !match.value().equals(HAPPENED)
                && site.tags().has(i - 1, Lex.NEGATION)
                && !(match.value().equals(PLANNED) && i > site.mention().to());
        return negated ? null : match;
    }

    /** Whether a word that may also open content opens a condition with a subject of its own ("kalau hujan turun", not "kalau melihat"). */
    boolean isCondition(Site site, int i) {
        return !site.tags().has(i, Lex.THAT)
                || words.isContent(site.passage(), i + 1)
                        && (i == site.sentence().from() || !words.isVerb(site.passage(), i - 1));
    }

    /** "the remaining 58": those left of a number, not those who are still there. */
    private static boolean isRest(Site site, Lexicon.Match match) {
        return match.value().equals(ONGOING)
                && match.to() == site.mention().from()
                && site.tags().has(match.from() - 1, Lex.DETERMINER);
    }

    /** "was proposed by 40 lawmakers": those who do it are there. */
    private static boolean isAgents(Site site, Lexicon.Match match) {
        return match.to() < site.mention().from() && site.tags().has(match.to(), Lex.BY);
    }

    /** "The plan was rejected by 81 members": what was done with a plan is no part of it. */
    private static boolean isDealtWith(Site site, Lexicon.Match match) {
        if (!isNoun(site, match.from())) {
            return false;
        }
        for (int i = match.to() + 1; i < site.mention().from(); i++) {
            var helps = site.tags().at(i - 1, Lex.VERB);
            var verb = site.tags().at(i, Lex.VERB);
            boolean done = helps != null
                    && helps.value().equals("aux")
                    && verb != null
                    && verb.value().equals("past");
            if (done && !site.tags().hasAny(i, Lex.LINKER, Lex.UP, Lex.DOWN)) {
                return true;
            }
        }
        return false;
    }

    /** "weighs 2,000 tons": a verb that leads to a measure says what it is. */
    private static boolean isSize(Site site, Lexicon.Match match) {
        return site.mention().kind() == Kind.MEASURE
                && match.to() == site.mention().from()
                && site.tags().has(match.from(), Lex.LINKER);
    }

    /** "rusak sedang": the word belongs to what befell the counted thing. */
    static boolean isPartOfState(Site site, Lexicon.Match match) {
        var frame = site.tags().endingAt(match.to(), Lex.FRAME);
        return frame != null && frame.from() < match.from();
    }

    /** "bergaris tengah 5 kilometer", "tengah tahun": the word belongs to a noun of several words. */
    private static boolean isInNoun(Site site, Lexicon.Match match) {
        var noun = site.tags().at(match.from(), Lex.NOUN);
        var ended = site.tags().endingAt(match.to(), Lex.NOUN);
        return noun != null && noun.to() > match.to() || ended != null && ended.from() < match.from();
    }

    /** "214 pihak yang mengajukan": those who want something are there. */
    private static boolean isWanting(Site site, int i) {
        return site.tags().has(i - 1, Lex.RELATIVE)
                && i > site.mention().from()
                && site.tags().hasAny(i, Lex.PLANS, Lex.ANSWERS);
    }

    /**
     * Whether a noun for a plan is not what the quantity tells: it stands behind it or has a verb of its own ("rencana itu
     * didukung 12 negara"), or the quantity is by how much it was changed, or what it was before.
     */
    private boolean isIdleNoun(Site site, Lexicon.Match match) {
        if (match.lex() != Lex.PLAN) {
            return false;
        }
        int number = site.mention().from();
        var change = site.mention().quantity().change();
        boolean changed = change == Change.UP
                || change == Change.DOWN
                || FormerLevels.wasBefore(site) && !isRevisedPlan(site, match);
        boolean elsewhere =
                site.tags().has(number - 1, Lex.PREPOSITION) && !site.tags().has(number - 1, Lex.LINKER);
        return match.from() > number && !isPlace(site, match.from() - 1)
                || changed
                || elsewhere
                || hasVerb(site, match.to(), number);
    }

    /** "3.200 pegawai dalam rancangan baru": whether a preposition of place stands at {@code i}. */
    private static boolean isPlace(Site site, int i) {
        var place = site.tags().at(i, Lex.LOCATIVE);
        return place != null && place.value().isEmpty();
    }

    /** Whether the word is a noun for a plan that a verb before it changes ("memangkas target"). */
    static boolean isRevisedPlan(Site site, Lexicon.Match match) {
        return match.lex() == Lex.PLAN && site.tags().hasAny(match.from() - 1, Lex.UP, Lex.DOWN, Lex.ANSWERS)
                || match.value().equals(PLANNED) && isOwnedAndChanged(site, match);
    }

    /** "lowered its gold output forecast": a noun behind a pronoun that owns it and a verb that changes it. */
    private static boolean isOwnedAndChanged(Site site, Lexicon.Match match) {
        for (int i = match.from() - 1; i > Math.max(site.sentence().from(), match.from() - REVISED); i--) {
            var owner = site.tags().at(i, Lex.DETERMINER);
            if (owner != null && owner.value().equals("possessive")) {
                return site.tags().hasAny(i - 1, Lex.UP, Lex.DOWN, Lex.ANSWERS);
            }
        }
        return false;
    }

    private boolean hasVerb(Site site, int from, int to) {
        for (int i = from; i < to; i++) {
            boolean leads = site.tags().hasAny(i, Lex.LINKER, Lex.BECOMES, Lex.UP, Lex.DOWN, Lex.PLANS, Lex.FRAME);
            if (words.isVerb(site.passage(), i) && !leads && !site.tags().has(i, Lex.VERB)) {
                return true;
            }
        }
        return false;
    }
}
