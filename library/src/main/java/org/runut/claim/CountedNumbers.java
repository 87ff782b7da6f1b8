package org.runut.claim;

import org.jspecify.annotations.Nullable;
import org.runut.annotate.quantity.QuantityMention.Kind;
import org.runut.pack.Lex;

/** What a number of things counts: the noun behind it, whom something befell, what it points back to. */
final class CountedNumbers {
    private static final String PART = "part";
    private static final int LONGEST_LIST = 6;

    private final Words words;
    private final NounPhrases phrases;
    private final Pointing pointing;
    private final PeopleFinder befallen;
    private final CountedLeaning leaning;

    CountedNumbers(Words words, NounPhrases phrases, Pointing pointing, PeopleFinder befallen, CountedLeaning leaning) {
        this.words = words;
        this.phrases = phrases;
        this.pointing = pointing;
        this.befallen = befallen;
        this.leaning = leaning;
    }

    Counted count(Site site, @Nullable Frame frame, Earlier earlier) {
        var phrase = behind(site);
        var named = befallen.find(site, frame, phrase, earlier);
        var group = phrase == null ? phrases.group(site) : null;
        if (group != null && !isState(named)) {
            var of = leaning.of(site, group, 0.8);
            var done = phrases.doneTo(site);
            return done == null
                    ? of
                    : of.in(of.words() + " " + new Phrase(done.to() - 1, done.to()).in(site.passage()));
        }
        if (named != null) {
            return isOfThose(site) ? ofThose(site, named, earlier.whole(site)) : named;
        }
        if (phrase != null) {
            return leaning.of(site, phrases.brief(phrase), 0.9);
        }
        var around = withoutNoun(site, earlier);
        if (around != null) {
            return around;
        }
        var is = leaning.predicate(site);
        if (is != null) {
            return leaning.of(site, is, 0.8);
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
                    ? leaning.classifier(site)
                    : earlier.last().how() < Counted.LEAST ? leaning.orSame(site, earlier) : referent(site, earlier);
        }
        if (isToldAnew(site)) {
            return leaning.orSame(site, earlier);
        }
        boolean level = site.tags().endingAt(site.mention().from(), Lex.BECOMES) != null;
        if (site.mention().unit() < 0
                && !level
                && site.tags().endingAt(site.mention().from(), Lex.AMOUNT) != null) {
            return leaning.orSame(site, earlier);
        }
        var those = people ? phrases.those(site) : null;
        if (those != null) {
            return leaning.of(site, those, 0.7);
        }
        if (people && site.tags().has(site.mention().from() - 1, Lex.PREPOSITION) && !isLed(site)) {
            return leaning.classifier(site);
        }
        boolean object = isObject(site);
        if (people && (befallen.actsNext(site) || object)) {
            return !object && isSomeOf(site, earlier)
                    ? earlier.last()
                    : site.has(site.mention().to(), Lex.RELATIVE)
                            ? leaning.classifier(site, earlier)
                            : leaning.classifier(site);
        }
        return leaning.leaning(site, earlier);
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

    /** What a bare number counts where its noun comes last: the noun it is of, what an earlier number counts, what is done. */
    private @Nullable Counted withoutNoun(Site site, Earlier earlier) {
        var headed = phrases.headed(site);
        if (headed != null) {
            return leaning.of(site, headed, 0.75);
        }
        boolean bare = site.mention().unit() < 0;
        var bracketed = bare ? bracketed(site) : null;
        if (bracketed != null) {
            return leaning.of(site, bracketed, 0.7);
        }
        if (bare && phrases.isOwnNumber(site)) {
            return earlier.last();
        }
        var done = bare ? phrases.doneTo(site) : null;
        return done == null ? null : leaning.done(site, done, earlier.last());
    }

    /** The noun before the bracket that holds nothing but its number ("bottle caps (28,750)"); null for none. */
    private @Nullable Phrase bracketed(Site site) {
        int open = site.mention().from() - 1;
        boolean alone = open > site.sentence().from()
                && site.passage().token(open).is("(")
                && site.mention().to() < site.sentence().to()
                && site.passage().token(site.mention().to()).is(")");
        return alone ? phrases.to(site, open - 1, site.sentence().from()) : null;
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

    /** The noun phrase behind the quantity; a counting word with a meaning of its own begins it. */
    @Nullable
    Phrase behind(Site site) {
        int unit = site.mention().unit();
        boolean noun = phrases.countsByNoun() || !PeopleFinder.countsPeople(site);
        if (unit >= 0 && noun && site.tags().has(unit, Lex.CONCEPT)) {
            return phrases.from(site, unit, site.mention());
        }
        var phrase = isDone(site) ? null : phrases.from(site, site.mention().to());
        var among = phrase == null ? phrases.among(site) : null;
        var listed = phrase == null && among == null && unit < 0 ? listed(site) : null;
        return phrase != null
                ? phrase
                : among != null ? among : listed != null ? listed : unit < 0 ? phrases.whole(site, true) : null;
    }

    /** Whether nothing but a participle stands behind the number, which says what was done to so many ("and 40 cancelled"). */
    private boolean isDone(Site site) {
        int i = site.mention().to();
        var frame = phrases.countsByNoun()
                        && site.before() != null
                        && site.mention().unit() < 0
                ? site.tags().at(i, Lex.FRAME)
                : null;
        return frame != null
                && Frame.of(frame).names() == Frame.Names.NOBODY
                && words.isVerb(site.passage(), i)
                && !site.tags().has(i, Lex.CONCEPT)
                && !words.isContent(site.passage(), frame.to());
    }

    /** The noun behind the last of the numbers that the number opens a list of ("200, 150 and 90 beds"); null for none. */
    private @Nullable Phrase listed(Site site) {
        int i = site.mention().to();
        for (int n = 0; phrases.countsByNoun() && n < LONGEST_LIST; n++) {
            int next = site.has(i, Lex.CONJUNCTION)
                            || i < site.sentence().to()
                                    && site.passage().token(i).is(",")
                    ? i + 1
                    : i;
            next = next > i && site.has(next, Lex.CONJUNCTION) ? next + 1 : next;
            var item = next > i ? site.layers().quantity(next) : null;
            if (item == null || item.from() != next || item.kind() != Kind.COUNT || item.unit() >= 0) {
                return null;
            }
            var noun = phrases.from(site, item.to());
            if (noun != null
                    && noun.from() == item.to()
                    && words.isPlural(site.passage().token(noun.to() - 1))) {
                return noun;
            }
            i = item.to();
        }
        return null;
    }
}
