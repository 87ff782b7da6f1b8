package org.runut.claim;

import org.jspecify.annotations.Nullable;
import org.runut.annotate.Passage;
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
        int start = i;
        while (start < i + SKIPPED && start < site.sentence().to() && isSkipped(site, start)) {
            start++;
        }
        int end = start;
        while (end < site.sentence().to() && end < start + LONGEST && belongs(site, start, end)) {
            end++;
        }
        return end > start ? new Phrase(start, end) : null;
    }

    private static boolean isSkipped(Site site, int i) {
        return site.tags().hasAny(i, Lex.SCOPE, Lex.AMOUNT, Lex.BACK)
                && !site.tags().hasAny(i, Lex.CONCEPT, Lex.LOCATIVE);
    }

    private boolean belongs(Site site, int start, int i) {
        if (!words.isContent(site.passage(), i)
                || site.layers().quantity(i) != null
                || site.layers().time(i) != null) {
            return false;
        }
        return i == start || !site.layers().entityBegins(i) && !isFrameOfItsOwn(site, i);
    }

    private static boolean isFrameOfItsOwn(Site site, int i) {
        var frame = site.tags().at(i, Lex.FRAME);
        return frame != null && Frame.of(frame).state() && !site.tags().has(i, Lex.CONCEPT);
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

    /** The phrase without leading nouns for the number itself, cut before a name; null where nothing is left. */
    @Nullable
    Phrase core(Site site, Phrase phrase) {
        int start = phrase.from();
        while (start < phrase.to() && isAmount(site, start)) {
            start++;
        }
        if (start == phrase.to()) {
            return null;
        }
        int end = start + 1;
        while (end < phrase.to() && end < start + LONGEST && !site.layers().entityBegins(end)) {
            end++;
        }
        return new Phrase(start, end);
    }

    private static boolean isAmount(Site site, int i) {
        return site.tags().has(i, Lex.AMOUNT);
    }
}
