package org.runut.claim;

import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.runut.annotate.passage.Passage;
import org.runut.annotate.quantity.QuantityMention;
import org.runut.annotate.quantity.QuantityMention.Kind;
import org.runut.pack.Lex;

/**
 * Noun phrases of languages that put the noun behind what describes it ("North Korean soldiers"): the head is the last
 * word before a verb or a preposition, which a plural makes sure of.
 */
final class NounLast extends NounPhrases {
    private static final int WINDOW = 7;
    private static final int LONGEST = 3;
    private static final int SKIPPED = 4;
    private static final String KIND = "kind";
    private static final String IS = "is";
    private static final String PERSON = "person";
    private static final String OR = "or";

    private final Determiners determiners;
    private final DeedsBehind deeds;

    NounLast(Words words) {
        super(words);
        determiners = new Determiners(words);
        deeds = new DeedsBehind(words);
    }

    /** The phrase up to its head; where the head only names an amount ("a rise in exports"), what that is an amount of. */
    @Override
    @Nullable
    Phrase from(Site site, int i, @Nullable QuantityMention own) {
        int start = i;
        while (own == null
                && start < i + SKIPPED
                && site.has(start, Lex.SCOPE)
                && !site.tags().has(start, Lex.BACK)) {
            start++;
        }
        start = own == null ? behindShortName(site, start) : start;
        if (own == null && start == site.mention().to() && site.joined() >= 0) {
            return from(site, site.joined() + 1, null);
        }
        int end = end(site, start, own);
        if (end == start || own == null && isDimension(site, i)) {
            return null;
        }
        boolean amount = site.tags().has(end - 1, Lex.AMOUNT) && !site.tags().has(end - 1, Lex.CONCEPT);
        boolean leads = amount && (Determiners.isOf(site, end) || site.has(end, Lex.LOCATIVE));
        var measured = leads ? from(site, Determiners.determined(site, end + 1), own) : null;
        return measured != null ? measured : new Phrase(begin(site, start, end), end);
    }

    /** Index behind a name of letters and points that describes a noun ("28,500 U.S. troops"); {@code i} for none. */
    private static int behindShortName(Site site, int i) {
        var name = site.layers().entity(i);
        int end = name == null ? i : site.passage().tokenEnd(name.span());
        boolean pointed = end > i
                && site.passage().token(end - 1).is(".")
                && site.passage().token(i + 1).is(".");
        return pointed && end < site.sentence().to() ? end : i;
    }

    /** Whether the word right behind a measure says along what it is taken ("12 metres short"), and describes no noun. */
    private boolean isDimension(Site site, int i) {
        boolean measured =
                site.mention().kind() == Kind.MEASURE || site.mention().kind() == Kind.SHARE;
        return measured
                && i == site.mention().to()
                && site.tags().has(i, Lex.DIMENSION)
                && (!words.isContent(site.passage(), i + 1)
                        || words.isPlural(site.passage().token(i - 1)));
    }

    /** Index after the head of the phrase that begins at {@code start}. */
    private int end(Site site, int start, @Nullable QuantityMention own) {
        int head = -1;
        boolean sure = false;
        int verb = -1;
        int i = start;
        while (i < Math.min(site.sentence().to(), start + WINDOW)
                && (mayBelong(site, i, own) || head < 0 && i > start && joins(site, i))) {
            var concept = site.tags().at(i, Lex.CONCEPT);
            boolean plural = isPlural(site, i);
            if (words.isClitic(site.passage().token(i))) {
                head = -1;
                sure = false;
                verb = -1;
            } else if (concept == null && (words.isVerb(site.passage(), i) || befalls(site, i))) {
                if (head >= 0) {
                    break;
                }
                verb = verb < 0 ? i : verb;
            } else if (plural || concept != null && !sure) {
                head = concept == null ? i + 1 : concept.to();
                sure = plural;
            } else if (sure) {
                break;
            }
            i = concept == null ? i + 1 : Math.max(i + 1, concept.to());
        }
        int last = site.tags().has(i - 1, Lex.CONJUNCTION) && i > start ? i - 1 : i;
        return head >= 0 ? head : verb >= 0 ? verb : Math.min(last, start + LONGEST);
    }

    /** Whether the word only joins what describes a noun still to come ("current or former leaders"). */
    private boolean joins(Site site, int i) {
        var joins = site.tags().at(i, Lex.CONJUNCTION);
        return joins != null && !joins.value().isEmpty() && words.isCommon(site.passage(), joins.to());
    }

    private boolean mayBelong(Site site, int i, @Nullable QuantityMention own) {
        var passage = site.passage();
        boolean listed = site.tags().has(i, Lex.CONCEPT) && passage.token(i).isWord();
        boolean owner = words.isClitic(passage.token(i));
        return !site.tags().has(i, Lex.HONORIFIC)
                && (listed || owner || passage.token(i).isWord() && !words.isFunction(passage, i))
                && !isTaken(site, i, own)
                && (listed || !site.tags().has(i, Lex.ADVERB))
                && site.layers().time(i) == null;
    }

    /** Whether the word only says what happened to what stands before it. */
    private static boolean befalls(Site site, int i) {
        var frame = site.tags().at(i, Lex.FRAME);
        return frame != null && Frame.of(frame).names() == Frame.Names.STATE;
    }

    private boolean isPlural(Site site, int i) {
        var concept = site.tags().at(i, Lex.CONCEPT);
        if (concept != null) {
            return Concept.of(concept).unit().equals("person")
                    || words.isPlural(site.passage().token(concept.to() - 1));
        }
        return words.isPlural(site.passage().token(i)) && !words.isVerb(site.passage(), i);
    }

    /** Where the named words of a phrase begin: behind its owner, few enough to name the thing. */
    private int begin(Site site, int start, int end) {
        int begin = Math.max(start, end - LONGEST);
        for (int i = begin; i < end - 1; i++) {
            if (words.isClitic(site.passage().token(i)) || site.tags().has(i, Lex.CONJUNCTION)) {
                begin = i + 1;
            }
        }
        return begin;
    }

    /** Words that tell what happens, how it stands or how a number moves are no nouns before their number. */
    @Override
    boolean isPart(Site site, int i) {
        return super.isPart(site, i)
                && !site.tags().has(i, Lex.HONORIFIC)
                && (site.tags().has(i, Lex.CONCEPT)
                        || isDeedNoun(site, i)
                        || isOwnedAmount(site, i)
                        || Words.isNamedByDeed(site.passage(), i)
                        || !site.tags()
                                .hasAny(
                                        i,
                                        Lex.FRAME,
                                        Lex.STATUS,
                                        Lex.UP,
                                        Lex.DOWN,
                                        Lex.ANSWERS,
                                        Lex.SCOPE,
                                        Lex.ADVERB));
    }

    /** Whether an amount is named with the one whose it is ("its growth forecast", "the price target"). */
    private static boolean isOwnedAmount(Site site, int i) {
        int k = i;
        while (k > site.left() && site.tags().hasAny(k, Lex.AMOUNT, Lex.PLAN)) {
            k--;
        }
        return k < i && site.mention().kind() != Kind.COUNT && Determiners.isDeterminer(site, k);
    }

    /** Whether a noun names what happened, of which an amount is told ("deaths fell by 12 percent", "damage came to $8 million"). */
    private boolean isDeedNoun(Site site, int i) {
        return site.mention().kind() != Kind.COUNT
                && site.tags().has(i, Lex.FRAME)
                && !site.tags().hasAny(i - 1, Lex.RELATIVE, Lex.THAT)
                && (site.tags().has(i, Lex.VERB)
                        || Determiners.isOf(site, i + 1)
                        || words.isPlural(site.passage().token(i)));
    }

    /** The phrase behind its owner, without a noun for the number itself at its end. */
    @Override
    @Nullable
    Phrase core(Site site, Phrase phrase) {
        int end = phrase.to();
        while (end > phrase.from() && isAmount(site, phrase, end - 1)) {
            end--;
        }
        if (end == phrase.from()) {
            boolean own = Determiners.isDeterminer(site, end - 1)
                    && !Determiners.isOf(site, phrase.to())
                    && !site.tags().has(end - 1, Lex.BACK);
            return own ? phrase : null;
        }
        if (onlyDescribes(site, phrase.from(), end)) {
            return phrase;
        }
        int begin = begin(site, phrase.from(), end);
        while (begin < end - 1
                && site.layers().entity(begin) != null
                && site.layers().entity(end - 1) == null) {
            begin++;
        }
        return new Phrase(begin, end);
    }

    /** Whether nothing there names a thing ("the actual amount was $284"). */
    private static boolean onlyDescribes(Site site, int from, int to) {
        return IntStream.range(from, to).allMatch(i -> site.tags().has(i, Lex.ADJECTIVE));
    }

    private static boolean isAmount(Site site, Phrase phrase, int i) {
        if (!site.tags().has(i, Lex.AMOUNT)) {
            return false;
        }
        for (int k = phrase.from(); k <= i; k++) {
            var concept = site.tags().at(k, Lex.CONCEPT);
            if (concept != null && concept.to() > i) {
                return false;
            }
        }
        return true;
    }

    /** The head is the last word: "Brent crude" is crude, whatever name stands before it. */
    @Override
    boolean isName(Site site, Phrase phrase) {
        return super.isName(site, phrase) && site.layers().entity(phrase.to() - 1) != null;
    }

    @Override
    boolean countsByNoun() {
        return true;
    }

    @Override
    Phrase brief(Phrase phrase) {
        return phrase;
    }

    /** The concept of the head: the longest that ends with the phrase. */
    @Override
    @Nullable
    Concept known(Passage passage, Phrase phrase) {
        for (int i = phrase.from(); i < phrase.to(); i++) {
            var match = passage.tags().at(i, Lex.CONCEPT);
            if (match != null && match.to() == phrase.to()) {
                return Concept.of(match);
            }
        }
        return null;
    }

    @Override
    String head(Passage passage, Phrase phrase) {
        return words.singular(passage.token(phrase.to() - 1));
    }

    /** Whether a preposition stands before the phrase and its articles, unless an amount of it is told ("number of deaths"). */
    @Override
    boolean isGoverned(Site site, Phrase phrase, int lowest) {
        var count = phrase.from() > lowest ? site.layers().quantity(phrase.from() - 1) : null;
        int begin = count == null ? phrase.from() : Math.max(lowest, count.from());
        int i = Determiners.beforeDeterminers(site, begin - 1, lowest);
        if (i > lowest && words.isClitic(site.passage().token(i + 1))) {
            var owner = to(site, i, lowest);
            i = owner == null ? i : Determiners.beforeDeterminers(site, owner.from() - 1, lowest);
        }
        var does = site.tags().at(i, Lex.VERB);
        if (i > lowest
                && does != null
                && does.value().equals("ing")
                && site.tags().hasAny(i - 1, Lex.LOCATIVE, Lex.PREPOSITION)) {
            return true;
        }
        boolean leads = Determiners.isOf(site, phrase.to())
                && phrase.to() + 1 >= site.mention().from();
        if (i < lowest || leads || !site.tags().hasAny(i, Lex.LOCATIVE, Lex.PREPOSITION)) {
            return false;
        }
        return !(Determiners.isOf(site, i) && site.tags().has(i - 1, Lex.AMOUNT));
    }

    @Override
    @Nullable
    Phrase whole(Site site, boolean counted) {
        int to = site.mention().to();
        int behind = Determiners.isOf(site, to - 1) ? to - 1 : to;
        var back = site.tags().at(behind, Lex.BACK);
        boolean points = back != null && site.tags().has(back.to() - 1, Lex.DEMONSTRATIVE);
        boolean alone = back != null
                && !(points && site.layers().quantity(back.to()) != null)
                && !(points && words.isContent(site.passage(), back.to()));
        if (!Determiners.isOf(site, behind) || alone) {
            return null;
        }
        int i = determiners.owned(site, Determiners.determined(site, behind + 1));
        var number = i > 0 ? site.layers().quantity(i - 1) : null;
        boolean unit = number != null && number.unit() >= 0 && site.tags().has(number.unit(), Lex.CONCEPT);
        return unit && number != null ? from(site, number.unit(), number) : from(site, i);
    }

    /** What an amount is of: the noun right behind it ("$50 million loan"), or behind "of" or "in" ("$5 million in aid"). */
    @Override
    @Nullable
    Phrase amountOf(Site site) {
        int behind = site.mention().to();
        var next = from(site, behind);
        if (next != null) {
            return words.isCommon(site.passage(), behind) ? next : null;
        }
        var whole = whole(site, false);
        if (whole != null || !Determiners.leads(site, behind, KIND) || !words.isCommon(site.passage(), behind + 1)) {
            return whole;
        }
        var kind = from(site, behind + 1);
        boolean things = kind != null
                && (known(site.passage(), kind) != null
                        || words.isPlural(site.passage().token(kind.to() - 1)));
        return things ? kind : null;
    }

    /** The verb right before the amount, where nothing but a doer stands before it ("will spend $5 million"). */
    @Override
    @Nullable
    Phrase deed(Site site) {
        var between = site.tags().endingAt(site.mention().from(), Lex.RANGE_FROM);
        int end = between == null ? site.mention().from() : between.from();
        var frame = site.tags().endingAt(end, Lex.FRAME);
        boolean does = frame != null
                && frame.from() >= site.left()
                && !Frame.of(frame).isChange()
                && !site.tags().has(frame.from(), Lex.SAYS)
                && !site.tags().has(frame.from(), Lex.CONCEPT);
        return does && frame != null ? new Phrase(frame.from(), frame.to()) : act(site);
    }

    @Override
    @Nullable
    Phrase headed(Site site) {
        int i = site.mention().from() - 2;
        boolean opens = i == site.sentence().from() && site.layers().entity(i) == null;
        boolean noun = (opens || i > site.left() && words.isWordInLowerCase(site.passage(), i))
                && Determiners.isOf(site, i + 1)
                && !words.isFunction(site.passage(), i)
                && (!Determiners.isAmountWord(site, i) || isMove(site, i));
        if (!noun) {
            return null;
        }
        var phrase = to(site, i, site.left());
        boolean named = Determiners.isDeterminer(site, i - 1)
                || Determiners.isDeterminer(site, i - 2)
                || words.isPlural(site.passage().token(i));
        return phrase != null ? phrase : named ? new Phrase(i, i + 1) : null;
    }

    /** Whether the noun names a move of what is not named behind the quantity ("a cut of 50 % was on the table"). */
    private static boolean isMove(Site site, int i) {
        return site.tags().hasAny(i, Lex.UP, Lex.DOWN)
                && !site.has(site.mention().to(), Lex.LOCATIVE);
    }

    @Override
    @Nullable
    Phrase doneTo(Site site) {
        return deeds.behind(site);
    }

    @Override
    boolean isOwnNumber(Site site) {
        int from = site.mention().from();
        var answers = site.tags().endingAt(from, Lex.ANSWERS);
        int noun = Determiners.isOf(site, from - 1) ? from - 2 : from - 1;
        boolean own = noun > site.from()
                && Determiners.isAmountWord(site, noun)
                && words.isClitic(site.passage().token(noun - 1));
        return own || answers != null && answers.from() >= site.left();
    }

    /** "Of the 512 families in shelters, 310 will be moved". */
    @Override
    @Nullable
    Phrase group(Site site) {
        int from = site.sentence().from();
        boolean opens = Determiners.isOf(site, from)
                && site.before() != null
                && !site.has(site.mention().to(), Lex.BACK);
        if (!opens || from(site, site.mention().to()) != null) {
            return null;
        }
        int noun = Determiners.determined(site, from + 1);
        var own = noun > from ? site.layers().quantity(noun - 1) : null;
        boolean unit = own != null && own.unit() >= 0 && site.tags().has(own.unit(), Lex.CONCEPT);
        var phrase = unit && own != null ? from(site, own.unit(), own) : from(site, noun);
        return phrase == null || phrase.to() > site.mention().from() ? null : phrase;
    }

    @Override
    @Nullable
    Phrase state(Site site) {
        return null;
    }

    @Override
    @Nullable
    Phrase those(Site site) {
        return null;
    }

    @Override
    boolean repeats(Site site) {
        return false;
    }

    @Override
    boolean restates(Site site) {
        var joins = site.tags().endingAt(site.mention().from(), Lex.CONJUNCTION);
        var before = site.before();
        return joins != null
                && joins.value().equals(OR)
                && before != null
                && (before.kind() == Kind.MONEY || before.kind() == Kind.MEASURE)
                && site.passage().token(joins.from() - 1).is(",");
    }

    @Override
    @Nullable
    Phrase act(Site site) {
        int i = Determiners.beforeQuantity(site) - 1;
        i = i > site.left() && site.tags().has(i, Lex.PARTICLE) ? i - 1 : i;
        if (isAct(site, i)) {
            return new Phrase(i, i + 1);
        }
        var whom =
                site.mention().kind() == Kind.MONEY && i == site.mention().from() - 1 ? to(site, i, site.left()) : null;
        int does = whom == null ? -1 : Determiners.beforeDeterminers(site, whom.from() - 1, site.left());
        return does >= 0 && isAct(site, does) ? new Phrase(does, does + 1) : null;
    }

    /** Whether a verb stands there that takes an object: none that leads to a level, and none that says something. */
    private boolean isAct(Site site, int i) {
        return i >= site.left()
                && words.isVerb(site.passage(), i)
                && !site.tags().hasAny(i, Lex.LINKER, Lex.BECOMES, Lex.UP, Lex.DOWN, Lex.SAYS, Lex.SAID, Lex.FUNCTION);
    }

    /** "33 of them mine workers", "13 of the dead were villagers". */
    @Override
    @Nullable
    Phrase among(Site site) {
        var back = site.has(site.mention().to(), Lex.BACK)
                ? site.tags().at(site.mention().to(), Lex.BACK)
                : null;
        if (back == null) {
            return null;
        }
        var is = site.tags().at(back.to(), Lex.LINKER);
        boolean linked = is != null && is.value().equals(IS);
        var phrase = from(site, Determiners.determined(site, linked ? back.to() + 1 : back.to()));
        var concept = phrase == null ? null : known(site.passage(), phrase);
        return concept != null && concept.unit().equals(PERSON) ? phrase : null;
    }

    @Override
    boolean headsLeft() {
        return false;
    }
}
