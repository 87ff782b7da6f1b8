package org.runut.claim;

import org.jspecify.annotations.Nullable;
import org.runut.annotate.QuantityMention.Kind;
import org.runut.model.Part;
import org.runut.model.Quantity.Change;
import org.runut.pack.Lex;

/** Finds what a quantity counts or measures: behind it, before it, in what happens, or in an earlier figure. */
final class CountedFinder {
    private static final String IS = "is";
    private static final String PART = "part";
    private static final String FOR = "for";
    private static final String COST = "cost";

    private final Words words;
    private final NounPhrases phrases;
    private final MeasuredFinder measured;
    private final Pointing pointing;
    private final PeopleFinder befallen;

    CountedFinder(Words words, NounPhrases phrases, MeasuredFinder measured) {
        this.words = words;
        this.phrases = phrases;
        this.measured = measured;
        pointing = new Pointing(words);
        befallen = new PeopleFinder(words, phrases);
    }

    /** What is counted at the site, given what happens and what earlier figures count. */
    Counted find(Site site, @Nullable Frame frame, Earlier earlier) {
        var level = level(site, earlier);
        if (level != null) {
            return level;
        }
        return switch (site.mention().kind()) {
            case COUNT -> count(site, frame, earlier);
            case MEASURE -> measure(site, earlier);
            case SHARE -> share(site, frame, earlier);
            case MONEY, MULTIPLE, DURATION, AGE, CONVERSION -> amount(site, frame, earlier);
        };
    }

    /** What a level that the figure before is compared with is a level of: the same, unless it has a noun of its own; null for no level. */
    private @Nullable Counted level(Site site, Earlier earlier) {
        var before = earlier.inSentence(site);
        boolean fits = before != null && sameKind(before.site(), site) && phrases.headsLeft() && pointing.isLevel(site);
        if (!fits) {
            return null;
        }
        var own = site.mention().kind() == Kind.COUNT ? behind(site) : null;
        boolean same = own == null ? !isBefallen(site) : isStateOf(site, own, earlier);
        return same ? earlier.last() : null;
    }

    /** Whether a relative clause behind the quantity says what happened to those it counts ("1.140 orang yang ditangkap"). */
    private static boolean isBefallen(Site site) {
        int i = site.mention().to();
        return site.has(i, Lex.RELATIVE) && site.has(i + 1, Lex.FRAME);
    }

    /** Whether both count things, or both tell an amount in the same kind of unit. */
    private static boolean sameKind(Site before, Site site) {
        var kind = before.mention().kind();
        boolean bare = site.mention().kind() == Kind.COUNT && site.mention().unit() < 0;
        return kind == site.mention().kind() || bare || kind == Kind.SHARE || kind == Kind.MULTIPLE;
    }

    /** Whether the figure before tells the state of things like these ("rusak berat … daripada 1.870 rumah"). */
    private boolean isStateOf(Site site, Phrase phrase, Earlier earlier) {
        var last = earlier.last();
        return last.frame() != null
                && last.concept() != null
                && last.concept().equals(phrases.concept(site.passage(), phrase));
    }

    private Counted count(Site site, @Nullable Frame frame, Earlier earlier) {
        var phrase = behind(site);
        var named = befallen.find(site, frame, phrase, earlier);
        var group = phrase == null ? phrases.group(site) : null;
        if (group != null && !isState(named)) {
            var of = of(site, group, 0.8);
            var done = phrases.doneTo(site);
            return done == null
                    ? of
                    : of.in(of.words() + " " + new Phrase(done.to() - 1, done.to()).in(site.passage()));
        }
        if (named != null) {
            return isOfThose(site) ? ofThose(site, named, earlier.whole(site)) : named;
        }
        if (phrase != null) {
            return of(site, phrases.brief(phrase), 0.9);
        }
        var around = withoutNoun(site, earlier);
        if (around != null) {
            return around;
        }
        var is = predicate(site);
        if (is != null) {
            return of(site, is, 0.7);
        }
        var state = phrases.state(site);
        return state == null ? bare(site, earlier) : state(site, state, earlier);
    }

    /** Whether the words right behind the quantity make it a part of what was counted before ("di antaranya"), and no others. */
    private static boolean isOfThose(Site site) {
        var scope = site.tags().at(site.mention().to(), Lex.SCOPE);
        return site.has(site.mention().to(), Lex.BACK)
                && (scope == null || scope.value().equals(PART));
    }

    /** What a part counts: the whole in its few words, and what befell the part ("kasus suspek … positif"). */
    private static Counted ofThose(Site site, Counted named, Counted whole) {
        var own = named.phrase();
        String words = whole.words();
        boolean few = words != null && words.indexOf(' ') == words.lastIndexOf(' ');
        boolean behind = own != null && own.from() >= site.mention().to();
        if (!few || !behind || own == null || words == null) {
            return named;
        }
        var concept = whole.concept() == null ? named.concept() : whole.concept();
        var state = own.from() + 1 < own.to() && site.tags().has(own.from(), Lex.LOCATIVE)
                ? new Phrase(own.from() + 1, own.to())
                : own;
        String kind = isState(whole) && words.indexOf(' ') > 0 ? words.substring(0, words.indexOf(' ')) : words;
        return new Counted(kind + " " + state.in(site.passage()), null, concept, named.frame(), named.how());
    }

    /** Whether the words that name who is counted are those of a state rather than of a deed. */
    private static boolean isState(@Nullable Counted named) {
        return named != null && named.frame() != null && named.frame().names() == Frame.Names.STATE;
    }

    /** "1.870 unit rusak berat": what befell the things before. */
    private Counted state(Site site, Phrase state, Earlier earlier) {
        var before = earlier.last().concept();
        var concept = before == null ? phrases.concept(site.passage(), state) : before;
        return new Counted(state.in(site.passage()), state, concept, null, 0.8);
    }

    /** What a number without a noun counts: what the same number counted before, what it points back to, what leads to it. */
    private Counted bare(Site site, Earlier earlier) {
        var same = phrases.repeats(site) ? earlier.sameValue(site) : null;
        if (same != null) {
            return same;
        }
        boolean people = PeopleFinder.countsPeople(site);
        if (pointing.pointsBack(site) || pointing.follows(site) && !people) {
            boolean others = people && !earlier.countsPeople() && earlier.last().concept() != null;
            return others
                    ? classifier(site)
                    : earlier.last().how() < Counted.LEAST ? orSame(site, earlier) : referent(site, earlier);
        }
        if (isToldAnew(site)) {
            return orSame(site, earlier);
        }
        if (site.mention().unit() < 0 && site.tags().endingAt(site.mention().from(), Lex.AMOUNT) != null) {
            return orSame(site, earlier);
        }
        var those = people ? phrases.those(site) : null;
        if (those != null) {
            return of(site, those, 0.7);
        }
        if (people && site.tags().has(site.mention().from() - 1, Lex.PREPOSITION) && !isLed(site)) {
            return classifier(site);
        }
        boolean object = isObject(site);
        if (people && (befallen.actsNext(site) || object)) {
            return !object && isSomeOf(site, earlier)
                    ? earlier.last()
                    : site.has(site.mention().to(), Lex.RELATIVE) ? classifier(site, earlier) : classifier(site);
        }
        return leaning(site, earlier);
    }

    /** Whether a relative clause picks some of the people told before it in the sentence ("112 warga, baru 94 orang yang …"). */
    private static boolean isSomeOf(Site site, Earlier earlier) {
        return site.has(site.mention().to(), Lex.RELATIVE)
                && earlier.countsPeople()
                && earlier.inSentence(site) != null;
    }

    /** What a number that points back is a part of, else what the last figure counts. */
    private static Counted referent(Site site, Earlier earlier) {
        return site.has(site.mention().to(), Lex.BACK) ? earlier.whole(site) : earlier.last();
    }

    /** Whether a reporting verb stands right before a number with nothing behind it: "Kementerian menyebut 200.000". */
    private boolean isToldAnew(Site site) {
        int i = site.mention().from() - 1;
        while (i > site.from() && site.tags().has(i, Lex.FUNCTION)) {
            i--;
        }
        return site.mention().unit() < 0
                && i >= site.from()
                && site.tags().hasAny(i, Lex.SAYS, Lex.ANSWERS)
                && !words.isContent(site.passage(), site.mention().to());
    }

    private static boolean isLed(Site site) {
        return site.tags().hasAny(site.mention().from() - 1, Lex.LINKER, Lex.BECOMES, Lex.FROM, Lex.LOCATIVE);
    }

    private Counted orSame(Site site, Earlier earlier) {
        var same = earlier.sameValue(site);
        return same == null ? earlier.last() : same;
    }

    /** What a bare number counts where its noun comes last: the noun it is of, what an earlier number counts, what is done. */
    private @Nullable Counted withoutNoun(Site site, Earlier earlier) {
        var headed = phrases.headed(site);
        if (headed != null) {
            return of(site, headed, 0.75);
        }
        boolean bare = site.mention().unit() < 0;
        if (bare && phrases.isOwnNumber(site)) {
            return earlier.last();
        }
        var done = bare ? phrases.doneTo(site) : null;
        var last = earlier.last();
        return done == null
                ? null
                : new Counted(done.in(site.passage()), null, last.concept(), last.frame(), last.how());
    }

    /** Whether an active verb takes the quantity as its object: "menampung 9.000 orang". */
    private boolean isObject(Site site) {
        int i = site.mention().from() - 1;
        return i >= site.from()
                && words.isVerb(site.passage(), i)
                && !isState(site, i)
                && !site.tags().hasAny(i, Lex.LINKER, Lex.BECOMES, Lex.UP, Lex.DOWN, Lex.SAYS);
    }

    /** Whether a word for what happens to people or to a number stands there: it takes no object. */
    private static boolean isState(Site site, int i) {
        var match = site.tags().at(i, Lex.FRAME);
        return match != null && Frame.of(match).names() != Frame.Names.NOBODY;
    }

    /** What stands before the quantity in its clause, else the earlier figure of the sentence, else the sentence. */
    private Counted leaning(Site site, Earlier earlier) {
        var before = measured.inClause(site);
        if (before == null && site.before() != null) {
            return PeopleFinder.countsPeople(site) && !earlier.countsPeople() ? classifier(site) : earlier.last();
        }
        var befell = before == null ? befallen.inSentence(site, earlier) : null;
        if (befell != null) {
            return befell;
        }
        before = before == null ? measured.inSentence(site) : before;
        return before != null ? of(site, before, 0.7) : classifier(site, earlier);
    }

    /** The noun phrase behind the quantity; a counting word with a meaning of its own begins it. */
    private @Nullable Phrase behind(Site site) {
        int unit = site.mention().unit();
        boolean noun = phrases.countsByNoun() || !PeopleFinder.countsPeople(site);
        if (unit >= 0 && noun && site.tags().has(unit, Lex.CONCEPT)) {
            return phrases.from(site, unit, site.mention());
        }
        var phrase = phrases.from(site, site.mention().to());
        var among = phrase == null ? phrases.among(site) : null;
        return phrase != null ? phrase : among != null ? among : unit < 0 ? phrases.whole(site, true) : null;
    }

    /** The noun that a word for "is" puts behind the quantity: "1.196 orang adalah perempuan". */
    private @Nullable Phrase predicate(Site site) {
        int i = site.mention().to();
        var joins = site.tags().at(i, Lex.CONJUNCTION);
        var after = site.after();
        if (joins != null && joins.value().equals("or") && after != null && after.from() == i + 1) {
            i = after.to();
        }
        var link = i < site.sentence().to() ? site.tags().at(i, Lex.LINKER) : null;
        return link != null && link.value().equals(IS) ? phrases.from(site, link.to()) : null;
    }

    private Counted measure(Site site, Earlier earlier) {
        if (pointing.isCompared(site)) {
            return earlier.last();
        }
        var of = phrases.amountOf(site);
        if (of != null) {
            return of(site, of, 0.8);
        }
        var phrase = phrases.from(site, site.mention().to());
        var before = measured.inClause(site);
        boolean adjacent = before != null && before.to() == site.mention().from();
        if (phrase != null && !adjacent && phrase.from() == site.mention().to() && !phrases.isNameLike(site, phrase)) {
            return of(site, phrases.brief(phrase), 0.8);
        }
        var named = before == null ? measured.holder(site) : null;
        return before != null
                ? of(site, before, 0.7)
                : named != null && site.before() == null ? of(site, named, 0.6) : leaning(site, earlier);
    }

    private Counted share(Site site, @Nullable Frame frame, Earlier earlier) {
        int behind = site.mention().to();
        var part = phrases.countsByNoun() ? phrases.whole(site, false) : null;
        var levelled = part == null ? null : measured.subject(site);
        if (part != null) {
            return of(site, levelled != null && isLevelled(site, levelled) ? levelled : part, 0.85);
        }
        var headed = phrases.headed(site);
        if (headed != null) {
            return of(site, headed, 0.8);
        }
        if (site.has(behind, Lex.BACK) || words.hasClitic(site.passage().token(behind - 1))) {
            return earlier.last();
        }
        var phrase = phrases.from(site, behind);
        boolean right = phrase != null
                && (phrase.from() == behind
                        || phrase.from() == behind + 1 && site.tags().has(behind, Lex.AMOUNT));
        if (!right && phrases.restates(site) || pointing.isEqual(site)) {
            return earlier.last();
        }
        var subject = pointing.follows(site) ? null : measured.subject(site);
        boolean predicate = phrase != null && subject != null && isPredicate(site, phrase, subject);
        boolean whose = subject == null && !pointing.follows(site);
        boolean named = phrase != null && phrases.isNameLike(site, phrase) && !(whose && isNamedWhole(site, phrase));
        if (phrase != null && right && !changes(site) && !named && !predicate) {
            return of(site, phrases.brief(phrase), 0.85);
        }
        var before = subject != null || pointing.follows(site) ? subject : measured.inClause(site);
        var whole = subject != null || changes(site) ? null : phrases.whole(site, false);
        if (whole != null) {
            return of(site, whole, 0.8);
        }
        var holder = before == null ? measured.holder(site) : null;
        if (holder != null && (site.before() == null || earlier.isHeld())) {
            return new Counted(holder.in(site.passage()), holder, Concept.HELD, null, 0.7);
        }
        return before != null ? of(site, before, 0.7) : amount(site, frame, earlier);
    }

    /** Whether only words that lead to a level stand between the subject and its share ("turnout stood at 72 percent of voters"). */
    private static boolean isLevelled(Site site, Phrase subject) {
        boolean leads = false;
        for (int i = subject.to(); i < site.mention().from(); i++) {
            boolean linker = site.tags().hasAny(i, Lex.LINKER, Lex.BECOMES, Lex.UP, Lex.DOWN);
            if (!linker
                    && site.tags().endingAt(i + 1, Lex.LINKER) == null
                    && !site.tags().has(i, Lex.ADVERB)) {
                return false;
            }
            leads |= linker;
        }
        return leads;
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

    private Counted amount(Site site, @Nullable Frame frame, Earlier earlier) {
        var purpose = site.mention().kind() == Kind.MONEY ? purpose(site, earlier) : null;
        if (purpose != null) {
            return of(site, purpose, 0.7);
        }
        if (pointing.follows(site) || pointing.isJoined(site) || pointing.compares(site)) {
            return earlier.last();
        }
        var is = predicate(site);
        if (is != null) {
            return of(site, is, 0.7);
        }
        var costs = frame != null && isPrice(site, frame) ? measured.subjectBefore(site, frame.from()) : null;
        if (costs != null) {
            return of(site, costs, 0.7);
        }
        var done = site.has(site.mention().to(), Lex.PRONOUN) ? phrases.doneTo(site) : null;
        if (done != null) {
            return of(site, done, 0.7);
        }
        var of = phrases.amountOf(site);
        var deed = of == null && site.mention().kind() == Kind.MONEY ? phrases.deed(site) : null;
        var before = of != null ? of : deed != null ? deed : measured.inClause(site);
        before = before == null && site.mention().kind() == Kind.MONEY ? phrases.act(site) : before;
        if (before != null) {
            return of(site, before, 0.75);
        }
        var phrase = phrases.from(site, site.mention().to());
        return phrase != null && !phrases.isNameLike(site, phrase)
                ? of(site, phrases.brief(phrase), 0.6)
                : leaning(site, earlier);
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

    private Counted classifier(Site site, Earlier earlier) {
        int unit = site.mention().unit();
        var same = earlier.sameValue(site);
        if (unit < 0 || same != null || site.mention().kind() != Kind.COUNT) {
            return same != null ? same : earlier.last();
        }
        return classifier(site);
    }

    private Counted classifier(Site site) {
        int unit = site.mention().unit();
        return of(site, new Phrase(unit, unit + 1), 0.5);
    }

    private Counted of(Site site, Phrase phrase, double how) {
        return new Counted(phrase.in(site.passage()), phrase, phrases.concept(site.passage(), phrase), null, how);
    }
}
