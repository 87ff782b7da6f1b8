package org.runut.claim;

import org.jspecify.annotations.Nullable;
import org.runut.annotate.passage.Passage;
import org.runut.annotate.quantity.QuantityMention;
import org.runut.model.Part;
import org.runut.pack.Lex;
import org.runut.pack.Lexicon;

/** Finds the noun phrase that begins or ends at a token, and what it names; languages differ in where its head stands. */
abstract class NounPhrases {
    final Words words;

    NounPhrases(Words words) {
        this.words = words;
    }

    /** The noun phrases of a language that puts the noun first, or last. */
    static NounPhrases of(Words words, boolean nounFirst) {
        return nounFirst ? new NounFirst(words) : new NounLast(words);
    }

    /** The noun phrase that begins at {@code i}, words of scope ("lainnya", "other") passed over; null for none. */
    @Nullable
    Phrase from(Site site, int i) {
        return from(site, i, null);
    }

    /** As {@link #from(Site, int)}, where the words of the given quantity itself may belong to the phrase. */
    abstract @Nullable Phrase from(Site site, int i, @Nullable QuantityMention own);

    /** The phrase without what only describes its number, cut to what is measured; null where nothing is left. */
    abstract @Nullable Phrase core(Site site, Phrase phrase);

    /** The few words of a phrase that name the thing. */
    abstract Phrase brief(Phrase phrase);

    /** The word of the phrase that the others describe. */
    Phrase headOf(Phrase phrase) {
        return headsLeft() ? phrase.first(1) : new Phrase(phrase.to() - 1, phrase.to());
    }

    /** The concept that the pack knows for the phrase; null for none. */
    abstract @Nullable Concept known(Passage passage, Phrase phrase);

    /** The head of the phrase as it stands in a dictionary. */
    abstract String head(Passage passage, Phrase phrase);

    /** Whether something before the phrase makes it no subject and no object. */
    abstract boolean isGoverned(Site site, Phrase phrase, int lowest);

    /**
     * What the quantity at the site is taken of ("dari 20 rumah", "of the five bridges"); null for none.
     *
     * @param counted whether the quantity is a count rather than a share
     */
    abstract @Nullable Phrase whole(Site site, boolean counted);

    /** What an amount of money or a measure behind the quantity's words is of; null where nothing there tells. */
    abstract @Nullable Phrase amountOf(Site site);

    /** The verb that names what an amount of money is, where no noun does; null for none. */
    abstract @Nullable Phrase deed(Site site);

    /** The verb right before an amount of money that no noun names ("mencairkan Rp 3 miliar"); null for none. */
    abstract @Nullable Phrase act(Site site);

    /** The people whom the quantity counts among those before it ("80 di antaranya balita"); null for none. */
    abstract @Nullable Phrase among(Site site);

    /** The group that opens the sentence, of which the quantity counts some ("Dari korban selamat, 31 orang …"); null for none. */
    abstract @Nullable Phrase group(Site site);

    /** The words right behind a number without a noun that say in what state the counted things are; null for none. */
    abstract @Nullable Phrase state(Site site);

    /** The clause without a noun before the quantity that names who is counted ("yang gajinya tertunggak 90 orang"); null for none. */
    abstract @Nullable Phrase those(Site site);

    /** Whether a number without a noun may be one that the article has told before ("mencabut angka 203"). */
    abstract boolean repeats(Site site);

    /** Whether the share only says once more what the figure before it says ("5 triliun, atau 46 persen dari total"). */
    abstract boolean restates(Site site);

    /** The noun before "of" and the quantity ("a cut of 50 %"), none that is a noun for the number itself; null for none. */
    abstract @Nullable Phrase headed(Site site);

    /** What is done, where nothing but that stands behind the quantity ("187 were admitted", "the 40 they sold"); null for none. */
    abstract @Nullable Phrase doneTo(Site site);

    /** Whether the number is only somebody's, or what somebody answers for ("its figure of 210", "insisted on 264"). */
    abstract boolean isOwnNumber(Site site);

    /** Whether a counting word for people ("people", "orang") is the noun of its own number. */
    abstract boolean countsByNoun();

    /** Whether the noun stands before what describes it. */
    abstract boolean headsLeft();

    /** The concept of the phrase, one of its own where the pack knows none. */
    Concept concept(Passage passage, Phrase phrase) {
        var known = known(passage, phrase);
        return known != null ? known : Concept.unknown(head(passage, phrase));
    }

    /** The noun phrase whose last token is {@code i}, back to {@code lowest}; null where that token is no content. */
    @Nullable
    Phrase to(Site site, int i, int lowest) {
        int start = i + 1;
        while (start > lowest) {
            var joined = joined(site, start);
            if (joined != null && joined.from() >= lowest) {
                start = joined.from();
            } else if (isPart(site, start - 1)) {
                start--;
            } else {
                break;
            }
        }
        return start > i ? null : new Phrase(start, i + 1);
    }

    /** The compound of two words or more that ends before a token: a noun, or a known thing; null for none. */
    private Lexicon.@Nullable Match joined(Site site, int end) {
        var noun = site.tags().endingAt(end, Lex.NOUN);
        var compound = noun == null && headsLeft() ? site.tags().endingAt(end, Lex.CONCEPT) : noun;
        return compound != null && compound.to() > compound.from() + 1 ? compound : null;
    }

    /** Whether token {@code i} can belong to a noun phrase before a number. */
    boolean isPart(Site site, int i) {
        boolean named = site.tags().has(i, Lex.SAID) && site.tags().has(i - 1, Lex.AMOUNT);
        return (named || words.isContent(site.passage(), i))
                && site.layers().quantity(i) == null
                && site.layers().time(i) == null;
    }

    /** Whether another quantity than the given one covers token {@code i}. */
    static boolean isTaken(Site site, int i, @Nullable QuantityMention own) {
        var quantity = site.layers().quantity(i);
        return quantity != null && !quantity.equals(own);
    }

    /** Whether every word of the phrase is written like a name, in a text where that tells something. */
    boolean isNameLike(Site site, Phrase phrase) {
        if (site.mention().quantity().part() == Part.TITLE) {
            return site.layers().entity(phrase.from()) != null;
        }
        for (int i = phrase.from(); i < phrase.to(); i++) {
            if (words.isCommon(site.passage(), i)) {
                return false;
            }
        }
        return phrase.from() > site.sentence().from() || site.layers().entity(phrase.from()) != null;
    }

    /** Whether the phrase is the name of someone or somewhere, no thing that can be measured. */
    boolean isName(Site site, Phrase phrase) {
        var entity = site.layers().entity(phrase.from());
        return entity != null && !site.tags().has(phrase.from(), Lex.CONCEPT);
    }
}
