package org.runut.claim;

import org.jspecify.annotations.Nullable;
import org.runut.annotate.Passage;
import org.runut.annotate.QuantityMention;
import org.runut.model.Part;
import org.runut.pack.Lex;

/** Finds the noun phrase that begins or ends at a token. */
final class NounPhrases {
    private static final int LONGEST = 3;
    private static final int SKIPPED = 3;

    private final Words words;

    NounPhrases(Words words) {
        this.words = words;
    }

    /**
     * The noun phrase that begins at {@code i}, words of scope ("lainnya") passed over: its head with what follows, up
     * to a name, a verb, a function word, a quantity or a time.
     */
    @Nullable
    Phrase from(Site site, int i) {
        return from(site, i, null);
    }

    /** As {@link #from(Site, int)}, where the words of the given quantity itself may belong to the phrase. */
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
                || isTaken(site, i, own)
                || site.layers().time(i) != null) {
            return false;
        }
        return i == start || !site.layers().entityBegins(i) && !isFrameOfItsOwn(site, i);
    }

    private static boolean isTaken(Site site, int i, @Nullable QuantityMention own) {
        var quantity = site.layers().quantity(i);
        return quantity != null && !quantity.equals(own);
    }

    private static boolean isFrameOfItsOwn(Site site, int i) {
        var frame = site.tags().at(i, Lex.FRAME);
        return frame != null
                && Frame.of(frame).names() == Frame.Names.STATE
                && !site.tags().has(i, Lex.CONCEPT);
    }

    /** The noun phrase whose last token is {@code i}, back to {@code lowest}; null where that token is no content. */
    @Nullable
    Phrase to(Site site, int i, int lowest) {
        int start = i + 1;
        while (start > lowest && isPart(site, start - 1)) {
            start--;
        }
        return start > i ? null : new Phrase(start, i + 1);
    }

    private boolean isPart(Site site, int i) {
        Passage passage = site.passage();
        return words.isContent(passage, i)
                && site.layers().quantity(i) == null
                && site.layers().time(i) == null;
    }

    /**
     * The phrase without nouns for the number itself and what stands before them, cut before a name; where its last word
     * belongs to a topic before it ("rute itu harganya"), that word alone. Null where nothing is left.
     */
    @Nullable
    Phrase core(Site site, Phrase phrase) {
        int start = phrase.from();
        for (int i = phrase.from(); i < phrase.to(); i++) {
            boolean leads = i == start || i + 1 < phrase.to() && !site.layers().entityBegins(i + 1);
            start = leads && site.tags().has(i, Lex.AMOUNT) ? i + 1 : start;
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

    /** Whether the word carries a clitic that points to its owner ("harganya"). */
    private boolean isOwned(Site site, int i) {
        return words.hasClitic(site.passage().token(i));
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
