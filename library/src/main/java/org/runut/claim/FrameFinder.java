package org.runut.claim;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.runut.annotate.quantity.QuantityMention.Kind;
import org.runut.model.Quantity.Change;
import org.runut.pack.Lex;
import org.runut.pack.Lexicon;

/**
 * What happens to what a quantity counts: a verb right before it ("mengirim 40 ton"), else the nearest frame word behind
 * it, else before it, inside its clause and on its own side of the neighbouring quantities; else the one it shares with a
 * neighbour. That the number itself moved ("korban tewas bertambah menjadi 62") tells only of the amount by which it did,
 * or where nothing else is said.
 */
final class FrameFinder {
    private static final String OR = "or";
    private static final String PART = "part";
    private static final String OF = "of";
    private static final String AUXILIARY = "aux";
    private static final String AND = "and";
    private static final String FOR = "for";
    private static final String WITH = "with";
    private static final String RECEIVER = "receiver";
    private static final String DIRECTION = "to";
    private static final Set<String> GIVES =
            Set.of("distributed", "donated", "supplied", "handed-over", "paid", "allocated");
    private static final int SOON = 3;

    private static final Set<String> PEOPLE = Set.of("person", "household");

    /** Verbs that say how much there is, how it stands or who says so, and not what happens. */
    private static final Lex[] NO_DEEDS = {
        Lex.FRAME,
        Lex.LINKER,
        Lex.BECOMES,
        Lex.UP,
        Lex.DOWN,
        Lex.SAYS,
        Lex.SAID,
        Lex.IS_SAID,
        Lex.STATUS,
        Lex.PLAN,
        Lex.PLANS,
        Lex.PASSIVE,
        Lex.APPROXIMATE,
        Lex.FUNCTION
    };

    private final Words words;
    private final boolean nounFirst;

    /** Finds frames in a language that puts the noun first, or last. */
    FrameFinder(Words words, boolean nounFirst) {
        this.words = words;
        this.nounFirst = nounFirst;
    }

    /** The frame of the quantity at the site, given the figures before it; null for none. */
    @Nullable
    Frame find(Site site, Earlier earlier) {
        if (isDistance(site)) {
            return null;
        }
        boolean moved = isAmountOfChange(site);
        var told = find(site, moved);
        var recipients = recipients(site, told);
        if (recipients != null) {
            return recipients;
        }
        if (told == null && (isElliptic(site) || isGapped(site) || !moved && isLevel(site))) {
            told = earlier.frame(site);
        }
        told = told == null && !moved ? listed(site, earlier) : told;
        return told != null || moved ? told : find(site, true);
    }

    /** What happens to those that something is given to ("membagikan 2.000 paket kepada 500 keluarga"); null where nothing is. */
    private @Nullable Frame recipients(Site site, @Nullable Frame told) {
        int from = site.mention().from();
        var leads = site.tags().endingAt(from, Lex.PREPOSITION);
        var before = site.before();
        if (!nounFirst
                || leads == null
                || before == null
                || site.mention().kind() != Kind.COUNT
                || before.to() > leads.from()) {
            return null;
        }
        boolean given = told != null && GIVES.contains(told.key()) && told.to() <= before.from();
        boolean paid = before.kind() == Kind.MONEY && before.to() == leads.from();
        boolean to = leads.value().equals(RECEIVER) || leads.value().equals(FOR);
        return to && (given || paid) ? Frame.ofRecipients(leads.from(), leads.to()) : null;
    }

    /**
     * What a verb before the first of a list says of all of it ("menyita 2 kilogram ganja, 500 butir pil, dan uang Rp 45 juta"); null
     * where other words than nouns stand between it and the one before it.
     */
    private @Nullable Frame listed(Site site, Earlier earlier) {
        var before = site.before();
        var shared = earlier.frame(site);
        if (!nounFirst || before == null || shared == null || shared.isChange() || shared.not() != null) {
            return null;
        }
        boolean leads = site.sentence().from() <= shared.from() && shared.to() <= before.from();
        boolean joined = false;
        for (int i = before.to(); leads && i < site.mention().from(); i++) {
            var joins = site.tags().at(i, Lex.CONJUNCTION);
            boolean and = joins != null && joins.value().equals(AND)
                    || site.passage().token(i).is(",");
            joined |= and;
            leads = and || words.isContent(site.passage(), i) && !site.tags().has(i, Lex.FRAME);
        }
        return leads && joined ? shared : null;
    }

    /** Whether it only says how far off or how deep something is ("within a 7 km radius"), of which nothing happens. */
    private static boolean isDistance(Site site) {
        int before = Determiners.beforeDeterminers(site, site.mention().from() - 1, site.from());
        var where = site.tags().at(before, Lex.LOCATIVE);
        return site.mention().kind() == Kind.MEASURE
                && where != null
                && where.value().isEmpty();
    }

    /** A bare number that goes on with a list ("41 orang meninggal di A, 33 di B"), or a part ("including three children"). */
    private static boolean isElliptic(Site site) {
        var scope = site.tags().endingAt(site.mention().from(), Lex.SCOPE);
        if (scope != null && scope.value().equals(PART) || restates(site)) {
            return true;
        }
        return site.mention().kind() == Kind.COUNT
                && site.mention().unit() < 0
                && site.tags().has(site.mention().to(), Lex.LOCATIVE);
    }

    /** Whether only another subject stands between it and the number before it ("Norway gave 45 million, Spain 25 million"). */
    private boolean isGapped(Site site) {
        var before = site.before();
        if (before == null || nounFirst || before.kind() != site.mention().kind()) {
            return false;
        }
        for (int i = before.to(); i < site.mention().from(); i++) {
            if (words.isVerb(site.passage(), i)
                    || site.tags().hasAny(i, Lex.PREPOSITION, Lex.LOCATIVE, Lex.RELATIVE, Lex.FRAME)
                    || site.passage().token(i).is(";")) {
                return false;
            }
        }
        return site.mention().from() - before.to() > 1
                && site.layers().entity(site.mention().from() - 1) != null;
    }

    /** Whether the number before it rose or fell to it or from it ("… dari empat menjadi 19", "27 jenazah, naik dari 19"). */
    private static boolean isLevel(Site site) {
        var before = site.before();
        if (before == null || site.isWhole() || before.kind() != site.mention().kind()) {
            return false;
        }
        int number = site.mention().from();
        var from = site.tags().endingAt(number, Lex.FROM);
        return site.tags().endingAt(number, Lex.BECOMES) != null
                || from != null && site.tags().hasAny(from.from() - 1, Lex.UP, Lex.DOWN);
    }

    /** Whether it tells the number before it once more as a share ("1,200 workers, or 10 percent of its workforce"). */
    private static boolean restates(Site site) {
        var joins = site.tags().endingAt(site.mention().from(), Lex.CONJUNCTION);
        return site.mention().kind() == Kind.SHARE
                && joins != null
                && joins.value().equals(OR);
    }

    private static boolean isAmountOfChange(Site site) {
        var change = site.mention().quantity().change();
        return change == Change.UP || change == Change.DOWN;
    }

    private @Nullable Frame find(Site site, boolean changes) {
        var governing = governing(site, changes);
        if (governing != null) {
            return governing;
        }
        var behind = first(site, site.mention().to(), site.right(), changes);
        if (behind != null) {
            return behind;
        }
        int own = ownClause(site);
        var before = last(site, Math.max(own, site.left()), site.mention().from(), changes);
        if (before != null) {
            return before;
        }
        if (isJoinedBy(site)) {
            return null;
        }
        var shared = last(site, Math.max(own, site.from()), site.left(), changes);
        if (shared != null && isGiven(site, shared)) {
            return Frame.ofRecipients(shared.from(), shared.to());
        }
        return shared != null || own > site.from() || acts(site)
                ? shared
                : first(site, site.right(), site.to(), changes);
    }

    /** Whether those who are counted get what the number before them counts ("gave 2,000 parcels to 500 families"). */
    private static boolean isGiven(Site site, Frame shared) {
        int number = site.mention().from();
        var to = site.tags().endingAt(number, Lex.LOCATIVE);
        boolean led =
                site.tags().has(number - 1, Lex.TO) || to != null && to.value().equals(DIRECTION);
        return led && GIVES.contains(shared.key()) && (PeopleFinder.countsPeople(site) || isPeople(site));
    }

    /** Whether the noun behind the number is one for people or their households. */
    private static boolean isPeople(Site site) {
        int behind = site.mention().to();
        var noun = site.tags().first(behind, Math.min(site.right(), behind + SOON), Lex.CONCEPT);
        return noun != null && PEOPLE.contains(Concept.of(noun).unit());
    }

    /** Whether a verb stands between the quantity and the next, which thus goes on with something else ("200 nurses left to demand a 9% rise"). */
    private boolean acts(Site site) {
        for (int i = site.mention().to(); !nounFirst && i < site.right(); i++) {
            if (words.isVerb(site.passage(), i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a sum or share of its own goes along with what is told before it ("membuka 50 gerai dengan investasi Rp 2 miliar"). */
    private boolean isJoinedBy(Site site) {
        var kind = site.mention().kind();
        for (int i = site.mention().from() - 1; nounFirst && i >= site.left(); i--) {
            var with = site.tags().at(i, Lex.PREPOSITION);
            if (with != null && with.value().equals(WITH)) {
                return site.before() != null && (kind == Kind.MONEY || kind == Kind.SHARE);
            }
            if (words.isVerb(site.passage(), i)) {
                return false;
            }
        }
        return false;
    }

    /**
     * Where what is told of the quantity begins: behind the last comma or word that joins clauses where the quantity is the object of a
     * verb of its own ("menahan lima orang dan menggeledah dua kantor"), else where the clause begins.
     */
    private int ownClause(Site site) {
        int verb = site.mention().from() - 1;
        boolean object = verb >= site.from()
                && !site.tags().hasAny(verb, NO_DEEDS)
                && words.isVerb(site.passage(), verb)
                && !isAuxiliary(site, verb);
        for (int i = verb; object && i > site.from(); i--) {
            if (site.tags().has(i, Lex.CONJUNCTION) || site.passage().token(i).is(",")) {
                return i;
            }
        }
        return site.from();
    }

    private static boolean isAuxiliary(Site site, int i) {
        var form = site.tags().at(i, Lex.VERB);
        return form != null && form.value().equals(AUXILIARY);
    }

    private @Nullable Frame governing(Site site, boolean changes) {
        var match = site.tags().endingAt(site.mention().from(), Lex.FRAME);
        var frame = match == null || match.from() < site.left() || isInThing(site, match) ? null : Frame.of(match);
        if (frame == null) {
            return null;
        }
        boolean own = !nounFirst || frame.isDeed() || !frame.namesPeople();
        return own && takes(frame, changes) ? frame : null;
    }

    private @Nullable Frame first(Site site, int from, int to, boolean changes) {
        for (int i = from; i < to && !saysAt(site, i); i++) {
            var frame = at(site, i, to, changes);
            if (frame != null && !frame.isDeed() && !takesObject(site, frame) && !isDoer(site, frame)) {
                var main = site.tags().has(i - 1, Lex.RELATIVE) ? said(site, frame, to, changes) : null;
                return main != null ? main : denied(site, frame);
            }
        }
        return null;
    }

    /** The frame, or its contrary where a word right before it denies it ("belum pernah divaksin"). */
    private Frame denied(Site site, Frame frame) {
        int i = frame.from() - 1;
        while (nounFirst && i > frame.from() - SOON && !site.tags().has(i, Lex.NEGATION) && site.has(i, Lex.FUNCTION)) {
            i--;
        }
        boolean not = nounFirst && i >= site.mention().to() && site.tags().has(i, Lex.NEGATION);
        return not ? frame.denied(site.passage().token(i).norm()) : frame;
    }

    /** Whether a verb is active and tells of what stands behind it ("killed a guard", "employs 1,200"). */
    private boolean takesObject(Site site, Frame frame) {
        int helps = frame.from() - 1;
        while (helps > site.from() && site.tags().has(helps, Lex.ADVERB)) {
            helps--;
        }
        if (nounFirst || site.tags().has(helps, Lex.PASSIVE)) {
            return false;
        }
        var after = site.after();
        boolean counted = after != null
                && after.from() == frame.to()
                && (after.kind() == Kind.COUNT || after.kind() == Kind.MONEY);
        boolean time = site.tags().hasAny(frame.to() + 1, Lex.PERIOD, Lex.DAY_PART, Lex.WEEKDAY);
        return counted || site.tags().has(frame.to(), Lex.DETERMINER) && !time || opensObject(site, frame);
    }

    /** Whether a plain noun follows a verb that is done to something ("opened fire"). */
    private boolean opensObject(Site site, Frame frame) {
        int i = frame.to();
        return frame.names() == Frame.Names.NOBODY
                && words.isVerb(site.passage(), frame.from())
                && words.isCommon(site.passage(), i)
                && site.layers().time(i) == null
                && !words.isVerb(site.passage(), i)
                && !site.tags().hasAny(i, Lex.ADVERB, Lex.FRAME, Lex.SCOPE, Lex.DURATION);
    }

    /** Whether the verb is an active one with a noun of its own behind it: those before it do so, it is not done to them. */
    private boolean isDoer(Site site, Frame frame) {
        return nounFirst
                && frame.names() == Frame.Names.NOBODY
                && !frame.key().equals(Frame.RECEIVED)
                && frame.to() == frame.from() + 1
                && words.isActive(site.passage(), frame.from())
                && words.isToldPassive(frame)
                && words.isContent(site.passage(), frame.to());
    }

    private static boolean saysAt(Site site, int i) {
        return site.tags().hasAny(i, Lex.SAYS, Lex.SAID)
                && (site.opensContent(i) || !site.tags().has(i, Lex.SAYS));
    }

    /** What is said of those whom a relative clause describes: "2.000 orang yang terluka sudah dipulangkan". */
    private static @Nullable Frame said(Site site, Frame described, int to, boolean changes) {
        for (int i = described.to(); i < Math.min(to, described.to() + SOON); i++) {
            var frame = at(site, i, to, changes);
            if (frame != null || site.tags().has(i, Lex.CONJUNCTION)) {
                return frame;
            }
        }
        return null;
    }

    private static @Nullable Frame last(Site site, int from, int to, boolean changes) {
        Frame found = null;
        for (int i = to - 1; i >= from; i--) {
            var frame = at(site, i, to, changes);
            if (frame != null) {
                if (found != null && frame.to() < found.to()) {
                    break;
                }
                found = frame;
            }
        }
        return found;
    }

    private static @Nullable Frame at(Site site, int i, int to, boolean changes) {
        var match = site.tags().at(i, Lex.FRAME);
        if (match == null || match.to() > to || site.layers().entity(i) != null) {
            return null;
        }
        var frame = Frame.of(match);
        return takes(frame, changes)
                        && !isThing(site, match, frame)
                        && !isInThing(site, match)
                        && !isOthers(site, match)
                ? frame
                : null;
    }

    /** Whether a noun for people is governed by a preposition, and others than the counted are meant ("tents for survivors"). */
    private static boolean isOthers(Site site, Lexicon.Match match) {
        int before = Determiners.beforeDeterminers(site, match.from() - 1, site.from());
        var of = site.tags().at(before, Lex.PREPOSITION);
        boolean led = site.tags().hasAny(before, Lex.TO, Lex.LOCATIVE)
                || of != null && !of.value().equals(OF);
        return led
                && site.tags().has(match.from(), Lex.CONCEPT)
                && site.layers().quantity(match.from()) == null;
    }

    /** Whether the word is but the end of the name of a thing ("ganti rugi"). */
    private static boolean isInThing(Site site, Lexicon.Match match) {
        var thing = site.tags().endingAt(match.to(), Lex.CONCEPT);
        return thing != null && thing.from() < match.from();
    }

    /** Whether an article makes a thing of the act, of which no number is told ("after the launch"). */
    private static boolean isThing(Site site, Lexicon.Match match, Frame frame) {
        var of = site.tags().at(match.to(), Lex.PREPOSITION);
        return site.tags().has(match.from() - 1, Lex.DETERMINER)
                && !frame.namesPeople()
                && !site.tags().has(match.from(), Lex.CONCEPT)
                && (of == null || !of.value().equals(OF));
    }

    private static boolean takes(Frame frame, boolean changes) {
        return changes || !frame.isChange();
    }
}
