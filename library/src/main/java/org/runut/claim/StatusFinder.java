package org.runut.claim;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.runut.annotate.QuantityMention.Kind;
import org.runut.model.Explanation.Ground;
import org.runut.model.Quantity.Change;
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
    private static final String HELPS = "aux";
    private static final String THIRD = "third";
    private static final String LIST = "list";
    private static final String CAUSE = "cause";
    private static final int OPENING = 3;
    private static final int LEAD = 6;

    private final Words words;
    private final boolean nounFirst;

    /** Finds statuses in a language that puts the noun first, or last. */
    StatusFinder(Words words, boolean nounFirst) {
        this.words = words;
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
        var match = decide(site, attribution);
        match = match == null ? condition(site) : match;
        boolean planned = plans(site, attribution);
        boolean former = match != null && !match.value().equals(ONGOING) && isFormer(site);
        boolean outdone = planned
                && match != null
                && (match.value().equals(POSSIBLE) && cued(site, attribution, Lex.PLANS) || isDoneNoun(site, match));
        if (match != null && !former && !outdone) {
            return found(site, match, Ground.WORD);
        }
        if (planned && !isFormer(site)) {
            return cue(Status.PLANNED, attribution);
        }
        var opening = opening(site, attribution);
        if (opening != null) {
            return found(site, opening, Ground.OPENING);
        }
        var before = earlier.inSentence(site);
        if (isLeft(site)) {
            return new Found(Status.ONGOING, Ground.WORD, site.span());
        }
        boolean same = before == null ? isListed(site, earlier.status()) : shares(before, site, earlier.status());
        return same
                ? new Found(
                        earlier.status(),
                        Ground.FIGURE_BEFORE,
                        before == null ? null : before.site().span())
                : new Found(Status.HAPPENED, Ground.NOTHING, null);
    }

    /** Whether the figure stands as the one before it in its sentence: its plan goes on, or both are of one list. */
    private boolean shares(Made before, Site site, Status status) {
        boolean whole = site.isWhole() && before.site().mention().kind() == Kind.COUNT;
        if (whole || isFormer(site) || hasHelpingVerb(site)) {
            return false;
        }
        return status == Status.PLANNED ? !isApart(before.site(), site) : isListed(before.site(), site);
    }

    /** Whether its sentence lists the parts of a number before it that is not yet so ("hitungan itu terdiri atas 700 …"). */
    private static boolean isListed(Site site, Status whole) {
        boolean open = whole == Status.PLANNED || whole == Status.POSSIBLE;
        for (int i = site.sentence().from(); open && i < site.mention().from(); i++) {
            var all = site.tags().at(i, Lex.ALL);
            if (all != null && all.value().equals(LIST)) {
                return true;
            }
        }
        return false;
    }

    /** "310 will be moved and 150 have gone": a verb of its own, in a language where helping verbs tell the time. */
    private static boolean hasHelpingVerb(Site site) {
        var verb = site.tags().at(site.mention().to(), Lex.VERB);
        return verb != null && (verb.value().equals(HELPS) || verb.value().equals(THIRD));
    }

    /** Whether nothing but the noun of the figure before and joining marks stand between, and no predicate behind ("kini ada 3 truk, 2 kapal, dan 4 tenda"). */
    private boolean isListed(Site before, Site site) {
        if (before.mention().kind() != site.mention().kind()) {
            return false;
        }
        int from = before.mention().to();
        for (int i = from; i < site.mention().from(); i++) {
            var joins = site.tags().at(i, Lex.CONJUNCTION);
            boolean leads = joins != null && !joins.value().isEmpty()
                    || site.passage().token(i).is(",")
                    || words.isContent(site.passage(), i) && !site.tags().has(i, Lex.FRAME);
            if (!leads) {
                return false;
            }
        }
        int end = Math.min(site.right(), site.mention().to() + LEAD);
        for (int i = site.mention().to(); i < end; i++) {
            boolean predicate = words.isVerb(site.passage(), i)
                    || site.tags().hasAny(i, Lex.STATUS, Lex.NEGATION)
                    || site.tags().has(i, Lex.FRAME) && !site.tags().has(i, Lex.CONCEPT);
            if (predicate) {
                return false;
            }
        }
        return true;
    }

    /** Whether it is a noun for what was done ("realisasi"), of which one may also forecast. */
    private static boolean isDoneNoun(Site site, Lexicon.Match match) {
        return match.value().equals(HAPPENED) && !site.tags().has(match.from(), Lex.FUNCTION);
    }

    /** Whether it is only the level that another figure is compared with or came from: that one was so. */
    private boolean isFormer(Site site) {
        if (wasBefore(site)) {
            return true;
        }
        if (site.before() == null || site.isWhole()) {
            return false;
        }
        int number = site.mention().from();
        for (int i = number - 1; i >= Math.max(site.left(), number - LEAD); i--) {
            if (site.tags().hasAny(i, Lex.FROM, Lex.COMPARED)) {
                return true;
            }
            boolean leads = site.tags().hasAny(i, Lex.AMOUNT, Lex.RELATIVE, Lex.LINKER)
                    || site.layers().time(i) != null
                    || words.isFunction(site.passage(), i);
            if (!leads || site.tags().has(i, Lex.PLAN)) {
                return false;
            }
        }
        return false;
    }

    /** "yang masih dicari tinggal 12 orang": so many people are left. */
    private static boolean isLeft(Site site) {
        var left = site.tags().endingAt(site.mention().from(), Lex.TALLY);
        return left != null && left.value().equals("standing") && PeopleFinder.countsPeople(site);
    }

    /** Whether a word that sets clauses against each other stands between the two ("sedangkan"). */
    private static boolean isApart(Site before, Site site) {
        for (int i = before.mention().to(); i < site.mention().from(); i++) {
            var joins = site.tags().at(i, Lex.CONJUNCTION);
            boolean opposed =
                    joins != null && joins.value().isEmpty() && !site.tags().has(i, Lex.LINKER);
            if (opposed && site.passage().token(i - 1).is(",")) {
                return true;
            }
        }
        return false;
    }

    private Lexicon.@Nullable Match decide(Site site, @Nullable Quotation attribution) {
        var before = before(site, attribution);
        if (site.isWhole()) {
            return before != null && before.lex() == Lex.PLAN && before.from() >= site.left() ? before : null;
        }
        var behind = behindOf(site);
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

    /** The nearest word of status before the quantity; what only goes on at the left neighbour is none of its own. */
    private Lexicon.@Nullable Match before(Site site, @Nullable Quotation attribution) {
        int lowest = Math.max(Math.max(compared(site), told(site)), contentStart(site, attribution));
        var match = last(site, lowest, site.mention().from());
        boolean far = match != null && match.value().equals(ONGOING) && match.from() < site.left();
        return far && toldAnew(site) ? null : match;
    }

    /** Where what stands right around the quantity begins, behind a word for a cause or one that opens content: neither is in doubt with the rest. */
    private int told(Site site) {
        for (int i = site.mention().from() - 1; i >= site.from(); i--) {
            var leads = site.tags().at(i, Lex.PREPOSITION);
            boolean cause = leads != null && leads.value().equals(CAUSE);
            boolean opens = site.tags().has(i, Lex.THAT)
                    && i > site.from()
                    && (words.isVerb(site.passage(), i - 1) || site.tags().has(i - 1, Lex.ADVERB));
            if (cause || opens) {
                return i;
            }
        }
        return site.from();
    }

    /** Where the content begins: what stands before its cue in the clause says nothing of it. */
    private static int contentStart(Site site, @Nullable Quotation attribution) {
        boolean behindCue = attribution != null
                && attribution.cue() != null
                && attribution.cue().end() <= attribution.content().start();
        return attribution == null || !behindCue
                ? site.from()
                : Math.max(
                        site.from(),
                        site.passage().tokenAt(attribution.content().start()));
    }

    /** Whether a verb of its own stands right before the quantity, behind the one before it. */
    private boolean toldAnew(Site site) {
        int i = site.mention().from() - 1;
        while (i > site.left() && site.tags().has(i, Lex.FUNCTION)) {
            i--;
        }
        return i >= site.left() && words.isVerb(site.passage(), i);
    }

    /** Where what is compared with begins in the clause of the quantity, else where the clause begins. */
    private static int compared(Site site) {
        for (int i = site.mention().from() - 1; i >= site.from(); i--) {
            if (site.tags().has(i, Lex.COMPARED) && !site.tags().hasAny(i, Lex.PREPOSITION, Lex.FROM)) {
                return i;
            }
        }
        return site.from();
    }

    /** The word of status behind the quantity; a list of quantities shares what stands behind its last one. */
    private Lexicon.@Nullable Match behindOf(Site site) {
        int from = behind(site);
        var match = first(site, from, end(site, from, site.right()));
        var after = site.after();
        if (match != null || !nounFirst || after == null || after.to() >= site.to() || !isJoined(site, after.from())) {
            return match;
        }
        return first(site, after.to(), end(site, after.to(), site.to()));
    }

    /** Whether nothing but a noun and a joining word stands between the quantity and what begins at {@code next}. */
    private boolean isJoined(Site site, int next) {
        var joins = site.tags().at(next - 1, Lex.CONJUNCTION);
        if (joins == null || joins.value().isEmpty()) {
            return false;
        }
        for (int i = site.mention().to(); i < next - 1; i++) {
            boolean befell = site.tags().has(i, Lex.FRAME) && !site.tags().has(i, Lex.CONCEPT);
            if (befell || !words.isContent(site.passage(), i)) {
                return false;
            }
        }
        return true;
    }

    /** Behind the quantity only what is not joined on counts; insertions are passed over. */
    private static int end(Site site, int from, int to) {
        for (int i = from; i < to; i++) {
            boolean joins = site.tags().hasAny(i, Lex.CONJUNCTION, Lex.PREPOSITION)
                    && !site.tags().has(i, Lex.STATUS);
            if (joins) {
                return i;
            }
        }
        return to;
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
        boolean article =
                site.tags().has(number - 1, Lex.DETERMINER) && site.tags().has(number - 2, Lex.NEGATION);
        if (article && number - 1 > site.from()) {
            return new Found(Status.DENIED, Ground.NEGATED, site.passage().span(number - 2, number));
        }
        for (int i = site.from(); i < number; i++) {
            var match = site.tags().at(i, Lex.STATUS);
            if (match != null && (match.value().equals(DENIED) || match.value().equals(WITHDRAWN))) {
                return found(site, match, Ground.WORD);
            }
            if (isRefused(site, i)) {
                return new Found(Status.DENIED, Ground.NEGATED, site.passage().span(i, i + 1));
            }
        }
        return null;
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

    /** Whether the cue plans or forecasts; one that only estimates does so for times still to come. */
    private static boolean plans(Site site, @Nullable Quotation attribution) {
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

    private static boolean cued(Site site, @Nullable Quotation attribution, Lex lex) {
        if (attribution == null || attribution.cue() == null) {
            return false;
        }
        int cue = site.passage().tokenAt(attribution.cue().start());
        int end = site.passage().tokenEnd(attribution.cue());
        return site.tags().first(cue, end, lex) != null;
    }

    /** "Saat ini, …": what opens the sentence, or stands alone before the clause, says it for the clause behind it. */
    private Lexicon.@Nullable Match opening(Site site, @Nullable Quotation attribution) {
        if (contentStart(site, attribution) > site.from()) {
            return null;
        }
        int from = site.sentence().from();
        int end = Math.min(site.from(), from + OPENING);
        var match = site.tags().first(from, end, Lex.STATUS);
        var inserted = site.from() > from ? site.tags().endingAt(site.from() - 1, Lex.STATUS) : null;
        inserted = inserted != null && isPartOfState(site, inserted) ? null : inserted;
        var opens = match != null && hasSubject(site, from, match.from()) || match == null ? inserted : match;
        if (opens != null && opens.value().equals(ONGOING)) {
            return opens;
        }
        var plan = site.tags().first(from, end, Lex.PLAN);
        return plan != null && isLed(site, plan.from()) ? plan : null;
    }

    /** "Sesuai rencana, …", "Dalam usulan itu, …". */
    private static boolean isLed(Site site, int noun) {
        return site.tags().hasAny(noun - 1, Lex.PREPOSITION, Lex.LOCATIVE, Lex.ACCORDING);
    }

    /** Whether a noun stands before the word of status: what it says holds for that clause alone. */
    private boolean hasSubject(Site site, int from, int to) {
        for (int i = from; i < to; i++) {
            if (nounFirst && words.isContent(site.passage(), i)) {
                return true;
            }
        }
        return false;
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

    private Lexicon.@Nullable Match last(Site site, int from, int to) {
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
        var helps = site.tags().at(i - 1, Lex.VERB);
        return site.tags().has(i - 1, Lex.FUNCTION)
                && !site.tags().hasAny(i - 1, Lex.LINKER, Lex.STATUS)
                && (helps == null || !helps.value().equals("aux"));
    }

    /** Whether the word is the name of a time that is also a word of status ("in May"). */
    private static boolean isMonth(Site site, int i) {
        return site.layers().time(i) != null
                && i > site.sentence().from()
                && site.passage().token(i).isCapitalised();
    }

    /** The word of status at {@code i}, unless it says what can't be or won't be: that is so now. */
    private Lexicon.@Nullable Match usable(Site site, int i) {
        var match = isMonth(site, i) ? null : site.tags().at(i, Lex.STATUS);
        match = match == null ? site.tags().at(i, Lex.PLAN) : match;
        var next = match != null && match.value().equals(ONGOING) ? site.tags().at(match.to(), Lex.STATUS) : null;
        match = next != null && !next.value().equals(ONGOING) ? next : match;
        if (match != null && (isPartOfState(site, match) || isWanting(site, i) || isIdleNoun(site, match))) {
            return null;
        }
        if (match != null && match.value().equals(ONGOING) && site.tags().has(match.to(), Lex.ACCORDING)) {
            return null;
        }
        boolean negated = match != null
                && !match.value().equals(ONGOING)
                && !match.value().equals(HAPPENED)
                && site.tags().has(i - 1, Lex.NEGATION);
        return negated ? null : match;
    }

    /** "rusak sedang": the word belongs to what befell the counted thing. */
    private static boolean isPartOfState(Site site, Lexicon.Match match) {
        var frame = site.tags().endingAt(match.to(), Lex.FRAME);
        return frame != null && frame.from() < match.from();
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
        boolean revised = site.tags().hasAny(match.from() - 1, Lex.UP, Lex.DOWN, Lex.ANSWERS);
        boolean changed = change == Change.UP || change == Change.DOWN || wasBefore(site) && !revised;
        boolean elsewhere =
                site.tags().has(number - 1, Lex.PREPOSITION) && !site.tags().has(number - 1, Lex.LINKER);
        return match.from() > number || changed || elsewhere || hasVerb(site, match.to(), number);
    }

    /** "dari 40 menjadi 30": the level before a change was so. */
    private static boolean wasBefore(Site site) {
        var after = site.after();
        return after != null
                && site.tags().endingAt(site.mention().from(), Lex.FROM) != null
                && site.tags().endingAt(after.from(), Lex.BECOMES) != null;
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
