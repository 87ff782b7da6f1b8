package org.runut.claim;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.runut.annotate.passage.Passage;
import org.runut.annotate.quantity.QuantityMention;
import org.runut.pack.Lex;
import org.runut.text.Token;

/** Noun phrases of languages that put the noun before what describes it ("tentara Korea Utara"). */
final class NounFirst extends NounPhrases {
    private static final int LONGEST = 3;
    private static final int SKIPPED = 3;
    private static final int SHORT = 2;
    private static final int MONEY_NAME = 2;
    private static final String WITH = "with";
    private static final String CAUSE = "cause";
    private static final int NEAR = 6;
    private static final int FEW = 20;
    private static final String FROM = "from";
    private static final String OR = "or";

    NounFirst(Words words) {
        super(words);
    }

    /** The head with what follows, up to a name, a verb, a function word, a quantity or a time. */
    @Override
    @Nullable
    Phrase from(Site site, int i, @Nullable QuantityMention own) {
        int start = i;
        while (own == null && start < i + SKIPPED && start < site.sentence().to() && isSkipped(site, start)) {
            start++;
        }
        int end = start;
        while (end < site.sentence().to() && end < start + LONGEST && belongs(site, start, end, own)) {
            end++;
        }
        return end > start ? new Phrase(start, end) : null;
    }

    private static boolean isSkipped(Site site, int i) {
        return site.tags().hasAny(i, Lex.SCOPE, Lex.AMOUNT, Lex.BACK)
                && !site.tags().hasAny(i, Lex.CONCEPT, Lex.LOCATIVE);
    }

    private boolean belongs(Site site, int start, int i, @Nullable QuantityMention own) {
        if (!words.isContent(site.passage(), i)
                || i == start && site.tags().hasAny(i, Lex.ONE_PERIOD, Lex.DURATION)
                || isTaken(site, i, own)
                || site.layers().time(i) != null) {
            return false;
        }
        return i == start || !site.layers().entityBegins(i) && !isFrameOfItsOwn(site, i);
    }

    private static boolean isFrameOfItsOwn(Site site, int i) {
        var frame = site.tags().at(i, Lex.FRAME);
        return frame != null
                && Frame.of(frame).names() == Frame.Names.STATE
                && !site.tags().has(i, Lex.CONCEPT);
    }

    /**
     * The phrase without nouns for the number itself and what stands before them, cut before a name; where its last word
     * belongs to a topic before it ("rute itu harganya"), that word alone. Null where nothing is left.
     */
    @Override
    @Nullable
    Phrase core(Site site, Phrase phrase) {
        int start = phrase.from();
        for (int i = phrase.from(); i < phrase.to(); i++) {
            boolean leads = i == start || i + 1 < phrase.to() && !site.layers().entityBegins(i + 1);
            start = leads && site.tags().has(i, Lex.AMOUNT) && !isCompound(site, i) ? i + 1 : start;
        }
        if (start == phrase.to()) {
            return null;
        }
        int last = phrase.to() - 1;
        if (last > start + 1 && isOwned(site, last)) {
            return new Phrase(site.tags().has(last - 1, Lex.CONCEPT) ? last - 1 : last, phrase.to());
        }
        var concept = site.tags().at(start, Lex.CONCEPT);
        if (concept != null && concept.to() > start + 1 && concept.to() <= phrase.to()) {
            return new Phrase(start, concept.to());
        }
        int end = start + 1;
        while (end < phrase.to() && end < start + LONGEST && !site.layers().entityBegins(end)) {
            end++;
        }
        return new Phrase(start, end);
    }

    /** Whether a known thing of more words than one begins here ("nilai tukar"). */
    private static boolean isCompound(Site site, int i) {
        var concept = site.tags().at(i, Lex.CONCEPT);
        return concept != null && concept.to() > i + 1;
    }

    /** Words of order, units and levels before a change are no part; words of dimension before a noun are ("tinggi badan"). */
    @Override
    boolean isPart(Site site, int i) {
        boolean counts =
                site.tags().hasAny(i, Lex.ORDINAL, Lex.FROM) && !site.tags().has(i, Lex.CONCEPT);
        boolean scale = site.tags().has(i, Lex.TIMES)
                || i == site.mention().from() - 1 && site.tags().has(i, Lex.UNIT_BEFORE);
        if (counts || scale || site.tags().has(i, Lex.DURATION) && site.tags().has(i - 1, Lex.PER)) {
            return false;
        }
        if (super.isPart(site, i)) {
            return !(site.tags().has(i, Lex.UNIT) && site.layers().quantity(i - 1) != null);
        }
        boolean free = site.layers().quantity(i) == null && site.layers().time(i) == null;
        return free && (isCompound(site, i) || isDimension(site, i) || isMoney(site, i));
    }

    private boolean isDimension(Site site, int i) {
        return site.tags().has(i, Lex.CONCEPT)
                && site.tags().has(i, Lex.VERB)
                && words.isCommon(site.passage(), i + 1)
                && !site.tags().hasAny(i - 1, Lex.RELATIVE, Lex.FUNCTION);
    }

    /** Whether the word names a currency of which something is told ("rupiah melemah"). */
    private static boolean isMoney(Site site, int i) {
        var token = site.passage().token(i);
        return site.tags().has(i, Lex.CURRENCY)
                && token.shape() != Token.Shape.UPPER
                && token.span().length() > MONEY_NAME;
    }

    /** Whether the word carries a clitic that points to its owner ("harganya"). */
    private boolean isOwned(Site site, int i) {
        return words.hasClitic(site.passage().token(i));
    }

    @Override
    Phrase brief(Phrase phrase) {
        return phrase.first(SHORT);
    }

    @Override
    @Nullable
    Concept known(Passage passage, Phrase phrase) {
        for (int i = phrase.from(); i < phrase.to(); i++) {
            var match = passage.tags().at(i, Lex.CONCEPT);
            if (match != null && match.to() <= Math.max(phrase.to(), match.from() + 1)) {
                return Concept.of(match);
            }
        }
        return null;
    }

    @Override
    String head(Passage passage, Phrase phrase) {
        return words.stem(passage.token(phrase.from()));
    }

    /** Whether a preposition stands before the phrase, or it is an adjective of what stands before ("yang terbatas"). */
    @Override
    boolean isGoverned(Site site, Phrase phrase, int lowest) {
        int i = phrase.from() - 1;
        var counted = site.layers().quantity(i);
        i = counted == null ? i : counted.from() - 1;
        if (i < lowest
                || isDescribed(site, phrase)
                || isNear(site, phrase)
                || site.tags().has(phrase.from(), Lex.PLAN)) {
            return false;
        }
        return leadsTo(site, i + 1)
                || leadsTo(site, behindQuantifiers(site, i) + 1)
                || site.tags().has(i, Lex.RELATIVE) && phrase.to() - phrase.from() == 1;
    }

    private static boolean leadsTo(Site site, int i) {
        return site.tags().endingAt(i, Lex.LOCATIVE) != null || site.tags().endingAt(i, Lex.PREPOSITION) != null;
    }

    /** Index of the word before those that only say how many ("di semua gudang"). */
    private static int behindQuantifiers(Site site, int i) {
        int k = i;
        while (k > i - SHORT
                && site.tags().has(k, Lex.FUNCTION)
                && !site.tags().hasAny(k, Lex.LINKER, Lex.STATUS, Lex.PRONOUN)) {
            k--;
        }
        return k;
    }

    /** Nothing behind an amount tells more surely than what stands before it. */
    @Override
    @Nullable
    Phrase amountOf(Site site) {
        return null;
    }

    @Override
    @Nullable
    Phrase deed(Site site) {
        return null;
    }

    @Override
    boolean countsByNoun() {
        return false;
    }

    /** Whether only a relative clause without a noun of its own stands between the phrase and the number ("yang mencapai"). */
    private boolean isDescribed(Site site, Phrase phrase) {
        int i = phrase.to();
        i = site.has(i, Lex.RELATIVE) || !site.passage().token(i).is(",") ? i : i + 1;
        return site.has(i, Lex.RELATIVE) && hasNoNoun(site, i + 1);
    }

    private boolean hasNoNoun(Site site, int from) {
        for (int i = from; i < site.mention().from(); i++) {
            boolean word = site.passage().token(i).isWord();
            if (!word || words.isContent(site.passage(), i) && site.layers().time(i) == null) {
                return false;
            }
        }
        return true;
    }

    /** Whether a preposition that may govern what is measured does, and only linking words stand before the number. */
    private boolean isNear(Site site, Phrase phrase) {
        var governor = site.tags().endingAt(phrase.from(), Lex.PREPOSITION);
        if (governor == null
                || !governor.value().equals(WITH) && !governor.value().equals(CAUSE)) {
            return false;
        }
        for (int i = phrase.to(); i < site.mention().from(); i++) {
            if (!site.tags().hasAny(i, Lex.LINKER, Lex.UP, Lex.DOWN, Lex.BECOMES, Lex.DEMONSTRATIVE)) {
                return false;
            }
        }
        return true;
    }

    /** What a share is taken of: the noun phrase behind "dari", another quantity passed over. */
    @Override
    @Nullable
    Phrase whole(Site site, boolean counted) {
        int behind = site.mention().to();
        var from = site.tags().at(behind, Lex.LOCATIVE);
        if (from == null || !from.value().equals(FROM)) {
            return null;
        }
        boolean passed = !counted;
        int i = from.to();
        while (i < site.sentence().to() && i < from.to() + NEAR) {
            var other = site.layers().quantity(i);
            boolean quantity = other != null;
            if (counted && other != null && other.unit() == i && site.tags().has(i, Lex.CONCEPT)) {
                return from(site, i, other);
            }
            if (!quantity && !site.tags().has(i, Lex.AMOUNT)) {
                break;
            }
            passed |= quantity;
            i++;
        }
        return passed ? from(site, i) : null;
    }

    @Override
    @Nullable
    Phrase group(Site site) {
        int from = site.sentence().from();
        var of = site.tags().at(from, Lex.LOCATIVE);
        int comma = site.from() - 1;
        if (of == null
                || !of.value().equals(FROM)
                || comma <= from
                || !site.passage().token(comma).is(",")) {
            return null;
        }
        int i = of.to();
        var own = site.layers().quantity(i);
        if (own != null) {
            i = own.unit() >= 0 && site.tags().has(own.unit(), Lex.CONCEPT) ? own.unit() : own.to();
        }
        i = site.tags().has(i, Lex.AMOUNT) ? i + 1 : i;
        boolean next = comma - i <= NEAR && site.mention().from() - comma <= SHORT;
        var phrase = next && !site.tags().has(from, Lex.BACK) ? from(site, i, own) : null;
        return phrase == null || phrase.to() > comma ? null : phrase;
    }

    @Override
    @Nullable
    Phrase state(Site site) {
        int i = site.mention().to();
        var back = site.tags().at(i, Lex.BACK);
        var frame = site.tags().at(back == null ? i : back.to(), Lex.FRAME);
        return frame == null
                        || frame.to() - frame.from() < SHORT
                        || Frame.of(frame).isChange()
                ? null
                : new Phrase(frame.from(), frame.to());
    }

    @Override
    @Nullable
    Phrase those(Site site) {
        int end = site.mention().from();
        while (end > site.from()
                && (words.isFunction(site.passage(), end - 1) || site.tags().has(end - 1, Lex.LINKER))) {
            end--;
        }
        for (int i = end - 1; i >= site.from(); i--) {
            if (site.layers().quantity(i) != null) {
                return null;
            }
            if (site.tags().has(i, Lex.RELATIVE)) {
                boolean headless = i == site.sentence().from() || !words.endsPhrase(site.passage(), i - 1);
                return headless && end > i + 1 ? new Phrase(i, end) : null;
            }
        }
        return null;
    }

    @Override
    boolean repeats(Site site) {
        var low = site.mention().quantity().low();
        boolean large = low != null && low.compareTo(BigDecimal.valueOf(FEW)) > 0;
        return large && site.mention().unit() < 0 && site.mention().unitName() == null && site.before() == null;
    }

    @Override
    boolean restates(Site site) {
        var joins = site.tags().endingAt(site.mention().from(), Lex.CONJUNCTION);
        return site.before() != null && joins != null && joins.value().equals(OR);
    }

    @Override
    @Nullable
    Phrase act(Site site) {
        int i = site.mention().from() - 1;
        boolean acts = i >= site.from()
                && words.isVerb(site.passage(), i)
                && site.layers().entity(i) == null
                && !site.tags()
                        .hasAny(i, Lex.LINKER, Lex.BECOMES, Lex.FROM, Lex.UP, Lex.DOWN, Lex.SAYS, Lex.STATUS, Lex.VERB);
        return acts && !words.isContent(site.passage(), site.mention().to()) ? new Phrase(i, i + 1) : null;
    }

    @Override
    @Nullable
    Phrase among(Site site) {
        var back = site.has(site.mention().to(), Lex.BACK)
                ? site.tags().at(site.mention().to(), Lex.BACK)
                : null;
        var phrase = back == null || !site.has(back.to(), Lex.CONCEPT) ? null : from(site, back.to());
        var concept = phrase == null ? null : known(site.passage(), phrase);
        return concept != null && concept.unit().equals("person") ? phrase : null;
    }

    @Override
    boolean headsLeft() {
        return true;
    }

    @Override
    @Nullable
    Phrase headed(Site site) {
        return null;
    }

    @Override
    @Nullable
    Phrase doneTo(Site site) {
        return null;
    }

    @Override
    boolean isOwnNumber(Site site) {
        return false;
    }
}
