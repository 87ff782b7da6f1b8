package org.runut.claim;

import org.jspecify.annotations.Nullable;
import org.runut.annotate.quantity.QuantityMention.Kind;
import org.runut.model.Part;
import org.runut.model.Quantity.Change;
import org.runut.pack.Lex;

/** What an amount is of: what is measured, what a share is a share of, what money is paid for. */
final class CountedAmounts {
    private static final String FOR = "for";
    private static final String COST = "cost";
    private static final String GDP = "gdp";

    private final Words words;
    private final NounPhrases phrases;
    private final MeasuredFinder measured;
    private final Pointing pointing;
    private final CountedLeaning leaning;

    CountedAmounts(
            Words words, NounPhrases phrases, MeasuredFinder measured, Pointing pointing, CountedLeaning leaning) {
        this.words = words;
        this.phrases = phrases;
        this.measured = measured;
        this.pointing = pointing;
        this.leaning = leaning;
    }

    Counted measure(Site site, Earlier earlier) {
        if (pointing.isCompared(site)) {
            return earlier.last();
        }
        var of = phrases.amountOf(site);
        if (of != null) {
            return leaning.of(site, of, 0.8);
        }
        var headed = phrases.headed(site);
        if (headed != null) {
            return leaning.of(site, headed, 0.8);
        }
        var made = phrases.headsLeft() ? phrases.act(site) : null;
        var deed = made == null ? null : site.tags().at(made.from(), Lex.FRAME);
        if (made != null
                && deed != null
                && words.isActive(site.passage(), made.from())
                && words.isToldPassive(Frame.of(deed))) {
            return leaning.of(site, made, 0.8);
        }
        var done = phrases.countsByNoun() ? phrases.doneTo(site) : null;
        if (done != null) {
            return leaning.done(site, done, earlier.inSentence(site) == null ? Counted.NONE : earlier.last());
        }
        var phrase = phrases.from(site, site.mention().to());
        var before = measured.inClause(site);
        boolean adjacent = before != null && before.to() == site.mention().from() && !isActOf(site, before, phrase);
        if (phrase != null && !adjacent && phrase.from() == site.mention().to() && !phrases.isNameLike(site, phrase)) {
            return leaning.of(site, phrases.brief(phrase), 0.8);
        }
        var act = before == null && phrases.countsByNoun() ? phrases.act(site) : null;
        if (act != null) {
            return leaning.of(site, act, 0.6);
        }
        var named = before == null ? measured.holder(site) : null;
        return before != null
                ? leaning.of(site, before, 0.7)
                : named != null && site.before() == null
                        ? leaning.of(site, named, 0.6)
                        : leaning.leaning(site, earlier);
    }

    /** Whether only the thing behind the measure is known to be one: what stands before it is what is done with it ("penyelundupan 2 ton ganja"). */
    private boolean isActOf(Site site, Phrase before, @Nullable Phrase behind) {
        return phrases.headsLeft()
                && behind != null
                && phrases.known(site.passage(), behind) != null
                && phrases.known(site.passage(), before) == null;
    }

    Counted share(Site site, @Nullable Frame frame, Earlier earlier) {
        int behind = site.mention().to();
        if (phrases.headsLeft() && pointing.isSubject(site)) {
            return earlier.last();
        }
        if (phrases.countsByNoun() && phrases.restates(site)) {
            return earlier.last();
        }
        var own = phrases.countsByNoun() ? ofOwnWords(site) : null;
        if (own != null) {
            return leaning.of(site, own, 0.85);
        }
        var part = phrases.countsByNoun() ? phrases.whole(site, false) : null;
        var levelled = part == null ? null : measured.subject(site);
        if (part != null) {
            boolean level = levelled != null && (isLevelled(site, levelled) || isBase(site, part));
            return leaning.of(site, level && levelled != null ? levelled : part, 0.85);
        }
        var headed = phrases.headed(site);
        if (headed != null) {
            return leaning.of(site, headed, 0.8);
        }
        var among = phrases.among(site);
        if (among != null) {
            return leaning.of(site, among, 0.8);
        }
        if (site.has(behind, Lex.BACK) || words.hasClitic(site.passage().token(behind - 1))) {
            return earlier.last();
        }
        var phrase = phrases.from(site, behind);
        boolean right = phrase != null
                && !isBase(site, phrase)
                && (phrase.from() == behind
                        || phrase.from() == behind + 1 && site.tags().has(behind, Lex.AMOUNT));
        if (!right && phrases.restates(site) || pointing.isEqual(site)) {
            return earlier.last();
        }
        var subject = pointing.follows(site) ? null : measured.subject(site);
        if (subject != null && isRival(site, subject, earlier)) {
            var last = earlier.last();
            return new Counted(last.words(), null, last.concept(), last.frame(), 0.85);
        }
        boolean predicate = phrase != null && subject != null && isPredicate(site, phrase, subject);
        boolean whose = subject == null && !pointing.follows(site);
        boolean named = phrase != null && phrases.isNameLike(site, phrase) && !(whose && isNamedWhole(site, phrase));
        if (phrase != null && right && !changes(site) && !named && !predicate) {
            return leaning.of(site, phrases.brief(phrase), 0.85);
        }
        var before = subject != null || pointing.follows(site) ? subject : measured.inClause(site);
        var whole = subject != null || changes(site) ? null : phrases.whole(site, false);
        if (whole != null) {
            return leaning.of(site, whole, 0.8);
        }
        if (before == null && pointing.pointsBack(site)) {
            return earlier.last();
        }
        var holder = before == null ? measured.holder(site) : null;
        if (holder != null && (site.before() == null || earlier.isHeld())) {
            return new Counted(holder.in(site.passage()), holder, Concept.HELD, null, 0.7);
        }
        return before != null ? leaning.of(site, before, 0.7) : amount(site, frame, earlier);
    }

    /** The noun inside a share ("one child in five"), the word joined to it ("62%-owned"), the subject that it opens ("At 2 percent, growth was"); null for none. */
    private @Nullable Phrase ofOwnWords(Site site) {
        int noun = site.mention().number() + 1;
        int behind = site.mention().to();
        if (noun + 1 < behind && site.tags().has(noun + 1, Lex.OUT_OF) && words.isCommon(site.passage(), noun)) {
            return new Phrase(noun, noun + 1);
        }
        if (behind + 1 < site.sentence().to()
                && site.passage().token(behind).is("-")
                && site.passage().token(behind).touches(site.passage().token(behind + 1))) {
            return new Phrase(behind + 1, behind + 2);
        }
        int first = site.sentence().from();
        boolean opens = site.mention().from() == first + 1
                && site.tags().has(first, Lex.LOCATIVE)
                && behind < site.sentence().to()
                && site.passage().token(behind).is(",");
        return opens ? phrases.from(site, behind + 1) : null;
    }

    /** Whether only words that lead to a level stand between the subject and its share ("turnout stood at 72 percent of voters"). */
    private static boolean isLevelled(Site site, Phrase subject) {
        int number = site.mention().from();
        boolean leads =
                site.tags().endingAt(number, Lex.LINKER) != null || site.tags().endingAt(number, Lex.BECOMES) != null;
        for (int i = subject.to(); leads && i < number; i++) {
            boolean moves = site.tags().hasAny(i, Lex.LINKER, Lex.BECOMES, Lex.UP, Lex.DOWN, Lex.ADVERB)
                    || site.tags().endingAt(i + 1, Lex.LINKER) != null;
            boolean names = site.layers().entity(i) != null || site.layers().time(i) != null;
            if (!moves && !names && !site.tags().hasAny(i, Lex.LOCATIVE, Lex.DETERMINER)) {
                return false;
            }
        }
        return leads;
    }

    /** Whether the share before it in the sentence names what is measured, and this one only of whom ("…, sedangkan pasangan Budi-Sari 38 persen"). */
    private boolean isRival(Site site, Phrase subject, Earlier earlier) {
        var before = earlier.inSentence(site);
        var concept = before == null ? null : before.counted().concept();
        var own = phrases.known(site.passage(), subject);
        boolean person = own == null || own.unit().equals("person");
        return phrases.headsLeft()
                && before != null
                && before.site().mention().kind() == Kind.SHARE
                && concept != null
                && concept.known()
                && !concept.unit().equals("person")
                && person
                && subject.from() >= before.site().mention().to()
                && site.layers().entityBegins(subject.to());
    }

    /** Whether the share is only told as one of all that a country makes ("defisit 2,7 persen PDB"). */
    private boolean isBase(Site site, Phrase phrase) {
        var concept = phrases.known(site.passage(), phrase);
        return concept != null && concept.key().equals(GDP);
    }

    /** Whether the word behind a share only says of its subject how it is ("penghitungan baru 38 persen rampung"). */
    private boolean isPredicate(Site site, Phrase phrase, Phrase subject) {
        if (phrase.to() - phrase.from() > 1 || phrases.known(site.passage(), phrase) != null) {
            return false;
        }
        for (int i = subject.to(); i < site.mention().from(); i++) {
            if (!site.tags().hasAny(i, Lex.FUNCTION, Lex.LINKER, Lex.SCOPE, Lex.DEMONSTRATIVE)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a name stands right behind its share, in a text where names can be told ("64 persen Avtur"). */
    private static boolean isNamedWhole(Site site, Phrase phrase) {
        return phrase.from() == site.mention().to() && site.mention().quantity().part() == Part.TEXT;
    }

    private static boolean changes(Site site) {
        var change = site.mention().quantity().change();
        return change == Change.UP || change == Change.DOWN;
    }

    Counted amount(Site site, @Nullable Frame frame, Earlier earlier) {
        var purpose = site.mention().kind() == Kind.MONEY ? purpose(site, earlier) : null;
        if (purpose != null) {
            return leaning.of(site, purpose, 0.7);
        }
        boolean back = phrases.headsLeft() && pointing.isSubject(site);
        if (back || pointing.follows(site) || pointing.isJoined(site) || pointing.compares(site)) {
            return earlier.last();
        }
        var is = leaning.predicate(site);
        if (is != null) {
            return leaning.of(site, is, 0.8);
        }
        var costs = frame != null && isPrice(site, frame) ? measured.subjectBefore(site, frame.from()) : null;
        if (costs != null) {
            return leaning.of(site, costs, 0.7);
        }
        var done = site.has(site.mention().to(), Lex.PRONOUN) ? phrases.doneTo(site) : null;
        if (done != null) {
            return leaning.of(site, done, 0.7);
        }
        var of = phrases.amountOf(site);
        var deed = of == null && site.mention().kind() == Kind.MONEY ? phrases.deed(site) : null;
        var before = of != null ? of : deed != null ? deed : measured.inClause(site);
        var act = before == null && site.mention().kind() == Kind.MONEY ? phrases.act(site) : null;
        var given = act == null || !phrases.headsLeft() ? null : given(site);
        if (given != null) {
            return leaning.of(site, given, 0.8);
        }
        if (act != null) {
            return leaning.of(site, act, 0.8);
        }
        if (before != null) {
            return leaning.of(site, before, 0.75);
        }
        var phrase = phrases.from(site, site.mention().to());
        return phrase != null && !phrases.isNameLike(site, phrase)
                ? leaning.of(site, phrases.brief(phrase), 0.6)
                : leaning.leaning(site, earlier);
    }

    /** What money is given for, where nothing but the verb stands before it ("mengalokasikan Rp 3 miliar untuk irigasi"); null for people and none. */
    private @Nullable Phrase given(Site site) {
        var leads = site.tags().at(site.mention().to(), Lex.PREPOSITION);
        var purpose = leads == null || !leads.value().equals(FOR) ? null : phrases.from(site, leads.to());
        var concept = purpose == null ? null : phrases.known(site.passage(), purpose);
        boolean people = concept != null
                && (concept.unit().equals("person") || concept.unit().equals("household"));
        return purpose == null || people || phrases.isNameLike(site, purpose) ? null : purpose;
    }

    /** Whether the frame says what something costs and no noun stands between it and the amount. */
    private boolean isPrice(Site site, Frame frame) {
        if (!frame.key().equals(COST) || frame.to() > site.mention().from()) {
            return false;
        }
        for (int i = frame.to(); i < site.mention().from(); i++) {
            if (words.isContent(site.passage(), i) && !site.tags().has(i - 1, Lex.DETERMINER)) {
                return false;
            }
        }
        return true;
    }

    /** What a part of a sum is for, where it has no noun of its own ("Rp 3 miliar untuk obat, Rp 1 miliar untuk alat"); null for none. */
    private @Nullable Phrase purpose(Site site, Earlier earlier) {
        var before = earlier.inSentence(site);
        boolean part = before != null && before.site().mention().kind() == Kind.MONEY;
        var leads = site.tags().at(site.mention().to(), Lex.PREPOSITION);
        if (!part || leads == null || !leads.value().equals(FOR) || hasNoun(site)) {
            return null;
        }
        return phrases.from(site, leads.to());
    }

    /** Whether a noun stands between the quantity and the one before it, behind the last comma or joining word. */
    private boolean hasNoun(Site site) {
        for (int i = site.mention().from() - 1; i >= site.left(); i--) {
            if (site.passage().token(i).is(",") || site.tags().has(i, Lex.CONJUNCTION)) {
                return false;
            }
            if (words.isContent(site.passage(), i)) {
                return true;
            }
        }
        return false;
    }
}
