package org.runut.claim;

import org.runut.pack.Lex;

/** Articles, pointers, owners and "of" before a noun that comes last in its phrase. */
final class Determiners {
    private static final int WINDOW = 7;
    private static final int LONGEST = 3;
    private static final String OF = "of";

    private final Words words;

    Determiners(Words words) {
        this.words = words;
    }

    /** Index before the articles and currencies that end at {@code from}. */
    static int beforeDeterminers(Site site, int from, int lowest) {
        int i = from;
        while (i > lowest && (isDeterminer(site, i) || site.tags().has(i, Lex.CURRENCY))) {
            i--;
        }
        return i;
    }

    /** Where the quantity begins with the article and the adjective of its number ("a mere £3,000"). */
    static int beforeQuantity(Site site) {
        int from = site.mention().from();
        boolean described = from - 2 >= site.left()
                && site.tags().has(from - 2, Lex.ARTICLE)
                && site.passage().token(from - 1).isWord();
        return described ? from - 2 : from;
    }

    /** Whether the word is a noun for the number itself ("a rise"). */
    static boolean isAmountWord(Site site, int i) {
        return site.tags().has(i, Lex.AMOUNT) && !site.tags().has(i, Lex.CONCEPT);
    }

    /** Index behind the articles, quantities and nouns for a number that begin at {@code i}. */
    static int determined(Site site, int i) {
        int k = i;
        while (k < Math.min(site.sentence().to(), i + WINDOW)) {
            var quantity = site.layers().quantity(k);
            boolean amount = site.tags().has(k, Lex.AMOUNT) && isOf(site, k + 1);
            if (quantity != null) {
                k = quantity.to();
            } else if (amount) {
                k += 2;
            } else if (isDeterminer(site, k)) {
                k++;
            } else {
                return k;
            }
        }
        return k;
    }

    /** Index behind an owner and the quantity of what it owns ("the group's 9,200 employees"); {@code i} where there is none. */
    int owned(Site site, int i) {
        for (int k = i; k < Math.min(site.sentence().to() - 1, i + LONGEST + 1); k++) {
            boolean owner = words.isClitic(site.passage().token(k));
            if (owner && site.layers().quantity(k + 1) != null) {
                return determined(site, k + 1);
            }
            if (owner || !site.passage().token(k).isWord()) {
                return i;
            }
        }
        return i;
    }

    /** Whether the word is an article or points. */
    static boolean isDeterminer(Site site, int i) {
        return site.tags().hasAny(i, Lex.FUNCTION, Lex.DEMONSTRATIVE)
                && !site.tags().hasAny(i, Lex.LINKER, Lex.STATUS, Lex.LOCATIVE);
    }

    /** Whether "of" stands there. */
    static boolean isOf(Site site, int i) {
        return leads(site, i, OF);
    }

    /** Whether a preposition of that kind stands there. */
    static boolean leads(Site site, int i, String value) {
        var match = site.tags().at(i, Lex.PREPOSITION);
        return match != null
                && match.value().equals(value)
                && i < site.sentence().to();
    }
}
