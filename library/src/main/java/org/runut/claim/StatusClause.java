package org.runut.claim;

import org.jspecify.annotations.Nullable;
import org.runut.annotate.quantity.QuantityMention.Kind;
import org.runut.model.Quotation;
import org.runut.pack.Lex;
import org.runut.pack.Lexicon;

/** Which word of status tells of the quantity: the nearest before it in its clause, one behind it, or what opens the sentence. */
final class StatusClause {
    private static final int OBJECT_REACH = 4;
    private static final String HAPPENED = "happened";
    private static final String POSSIBLE = "possible";
    private static final String ONGOING = "ongoing";
    private static final String CAUSE = "cause";
    private static final int OPENING = 3;

    private final Words words;
    private final StatusWords status;
    private final boolean nounFirst;
    private final Predicates predicates;

    /** Reads clauses of a language that puts the noun first, or last. */
    StatusClause(Words words, boolean nounFirst) {
        this.words = words;
        this.nounFirst = nounFirst;
        status = new StatusWords(words, nounFirst);
        predicates = new Predicates(words);
    }

    /** The word of status that tells of the quantity, inside the attribution; null for none. */
    Lexicon.@Nullable Match decide(Site site, @Nullable Quotation attribution) {
        var before = before(site, attribution);
        if (site.isWhole()) {
            var asked = site.tags().at(site.mention().to(), Lex.STATUS);
            boolean own = before != null && before.lex() == Lex.PLAN && before.from() >= site.left();
            return own ? before : asked;
        }
        boolean apart = isDescription(site) || !nounFirst && !predicates.tells(site);
        var behind = apart ? null : behindOf(site);
        behind = behind != null && !nounFirst && predicates.isWish(site, behind) ? null : behind;
        boolean ofWhole = site.behind() > site.mention().to();
        boolean describes = behind != null
                && isDescribed(site, behind)
                && (ofWhole || behind.value().equals(POSSIBLE));
        if (behind == null || before == null || describes) {
            return behind == null || describes ? before : behind;
        }
        boolean done = behind.value().equals(HAPPENED)
                && behind.from() == site.mention().to();
        return done || isRelative(site, behind) ? behind : before;
    }

    /**
     * Whether the quantity only describes a thing of which something else is said behind it: "rombongan yang beranggotakan 22
     * orang dijadwalkan …", "menara setinggi 62 meter itu masih …".
     */
    boolean isDescription(Site site) {
        int number = site.mention().from();
        if (site.mention().kind() == Kind.MEASURE && site.has(site.mention().to(), Lex.DEMONSTRATIVE)) {
            return true;
        }
        int i = number - 1;
        while (i > site.left()
                && !site.tags().hasAny(i, Lex.RELATIVE, Lex.STATUS)
                && !words.isContent(site.passage(), i)) {
            i--;
        }
        return i > site.left()
                && i >= number - 2
                && site.tags().has(i, Lex.RELATIVE)
                && words.endsPhrase(site.passage(), i - 1);
    }

    /** Whether a verb of the clause tells what is or was so, in a language where verbs show it. */
    boolean tellsFact(Site site) {
        return !nounFirst && predicates.tellsFact(site);
    }

    /** Whether a headline says of its subject only what it is to do. */
    boolean isHeadlinePlan(Site site) {
        return !nounFirst && predicates.isHeadlinePlan(site);
    }

    /** The word that makes a condition of the clause ("jika"). */
    Lexicon.@Nullable Match condition(Site site) {
        var opens = site.from() > site.sentence().from() ? site.tags().endingAt(site.from(), Lex.STATUS) : null;
        boolean possible = opens != null && opens.value().equals(POSSIBLE) && !isAsked(site, opens.from());
        return possible && opens != null && status.isCondition(site, opens.from()) ? opens : null;
    }

    /** "asked if": the word opens a question that somebody put. */
    private boolean isAsked(Site site, int i) {
        return !nounFirst && i > 0 && site.tags().has(i - 1, Lex.SAYS);
    }

    /** Whether a word for what would be so stands in a sentence that names a condition ("would … if"). */
    boolean isHypothetical(Site site, Lexicon.Match match) {
        if (!site.tags().has(match.from(), Lex.HYPOTHETICAL)) {
            return false;
        }
        for (int i = site.sentence().from(); i < site.sentence().to(); i++) {
            var condition = site.tags().at(i, Lex.STATUS);
            if (condition != null
                    && condition.value().equals(POSSIBLE)
                    && site.tags().has(i, Lex.SUBORDINATE)
                    && !isAsked(site, i)) {
                return true;
            }
        }
        return false;
    }

    /** The nearest word of status before the quantity; what only goes on at the left neighbour is none of its own. */
    private Lexicon.@Nullable Match before(Site site, @Nullable Quotation attribution) {
        int own = nounFirst ? site.from() : Math.max(predicates.lowest(site), predicates.relative(site));
        int lowest = Math.max(Math.max(compared(site), Math.max(own, told(site))), contentStart(site, attribution));
        var match = status.last(site, lowest, site.mention().from());
        if (match == null) {
            return nounFirst ? null : predicates.directs(site);
        }
        if (isQuotedApart(site, match) || isOfLevel(site, match)) {
            return null;
        }
        boolean far = match.value().equals(ONGOING) && match.from() < site.left();
        return far && toldAnew(site) ? null : match;
    }

    /** "akan mencapai titik terdekat, 0,4 satuan, …": what is planned or possible in the clause that a quantity between commas explains; null for none. */
    Lexicon.@Nullable Match explained(Site site) {
        int comma = site.from() - 1;
        boolean apposed = nounFirst
                && comma > site.sentence().from()
                && site.passage().token(comma).is(",")
                && site.tags().at(site.from(), Lex.CONJUNCTION) == null;
        for (int i = site.from(); apposed && i < site.to(); i++) {
            apposed =
                    !words.isVerb(site.passage(), i) && !site.tags().hasAny(i, Lex.LINKER, Lex.RELATIVE, Lex.FUNCTION);
        }
        if (!apposed) {
            return null;
        }
        var clauses = new Clauses(site.passage(), site.sentence());
        var match = status.last(site, clauses.start(comma), comma);
        return match == null || match.value().equals(ONGOING) || match.value().equals(HAPPENED) ? null : match;
    }

    /** Whether the word stands in quotation marks that the quantity stands outside of. */
    private static boolean isQuotedApart(Site site, Lexicon.Match match) {
        var quotation = site.layers().covering(site.passage().span(match.from(), match.to()));
        return quotation != null && quotation.direct() && !quotation.content().contains(site.span());
    }

    /** Whether what goes on is that something is below or above the quantity ("masih di bawah harga eceran Rp 13.500"). */
    private static boolean isOfLevel(Site site, Lexicon.Match match) {
        int i = match.to();
        var bound = site.tags().at(i, Lex.AT_MOST);
        bound = bound == null ? site.tags().at(i, Lex.AT_LEAST) : bound;
        return match.value().equals(ONGOING)
                && bound != null
                && bound.to() < site.mention().from()
                && site.layers().quantity(bound.to()) == null;
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
            var compares = site.tags().at(i, Lex.COMPARED);
            boolean several = compares != null && compares.to() > i + 1;
            boolean leads = site.tags().hasAny(i, Lex.PREPOSITION, Lex.FROM);
            if (compares != null && (several || !leads)) {
                return i;
            }
        }
        return site.from();
    }

    /** The word of status behind the quantity; a list of quantities shares what stands behind its last one. */
    private Lexicon.@Nullable Match behindOf(Site site) {
        int from = behind(site);
        var match = status.first(site, from, end(site, from, site.right()));
        if (match != null && isOfNext(site, match)) {
            return null;
        }
        var after = site.after();
        if (match != null || !nounFirst || after == null || after.to() >= site.to() || !isJoined(site, after.from())) {
            return match;
        }
        return status.first(site, after.to(), end(site, after.to(), site.to()));
    }

    /** Whether the word is an active verb of which the next quantity is the object: who plans or demands it is there already. */
    private boolean isOfNext(Site site, Lexicon.Match match) {
        var after = site.after();
        int verb = match.to() - 1;
        if (after == null || after.from() < match.to() || !words.isActive(site.passage(), verb)) {
            return false;
        }
        for (int i = match.to(); i < after.from(); i++) {
            if (!site.passage().token(i).isWord() || site.tags().hasAny(i, Lex.CONJUNCTION, Lex.PREPOSITION)) {
                return false;
            }
        }
        return after.from() - match.to() <= OBJECT_REACH;
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
                    && !site.tags().has(i, Lex.STATUS)
                    && site.layers().time(i + 1) == null;
            if (joins) {
                return i;
            }
        }
        return to;
    }

    /** Index behind the quantity, the whole it is a part of and an insertion after them. */
    private static int behind(Site site) {
        var clauses = new Clauses(site.passage(), site.sentence());
        int of = site.behind();
        boolean leads = Determiners.isOf(site, of) && of + 2 < site.right();
        int i = leads ? of + 2 : of;
        while (i < site.right() && !site.passage().token(i).is(",") && !isTold(site, i)) {
            i++;
        }
        int end = i < site.right() ? clauses.insertionEnd(i, site.right()) : -1;
        return end < 0 ? (leads ? of + 2 : of) : end;
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

    /** "Saat ini, …": what opens the sentence, or stands alone before the clause, says it for the clause behind it. */
    Lexicon.@Nullable Match opening(Site site, @Nullable Quotation attribution) {
        if (contentStart(site, attribution) > site.from()) {
            return null;
        }
        int from = site.sentence().from();
        int end = Math.min(site.from(), from + OPENING);
        var match = site.tags().first(from, end, Lex.STATUS);
        var inserted = site.from() > from ? site.tags().endingAt(site.from() - 1, Lex.STATUS) : null;
        inserted = inserted != null && StatusWords.isPartOfState(site, inserted) ? null : inserted;
        var opens = match != null && hasSubject(site, from, match.from()) || match == null ? inserted : match;
        boolean condition = opens != null
                && opens.value().equals(POSSIBLE)
                && site.tags().hasAny(opens.from(), Lex.CONJUNCTION, Lex.THAT)
                && status.isCondition(site, opens.from());
        if (opens != null && (condition || opens.value().equals(ONGOING))) {
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
}
