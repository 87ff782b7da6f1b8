package org.runut.annotate.attribution;

import org.jspecify.annotations.Nullable;
import org.runut.annotate.passage.Passage;
import org.runut.annotate.passage.Sentence;
import org.runut.pack.Lex;
import org.runut.pack.Tags;

/**
 * A colon that leads from whoever speaks to a clause of what is said, whatever the verb between them: "Serikat pekerja berhitung
 * lain: 90 orang dirumahkan", "Edaran itu berbunyi singkat: …".
 */
final class ColonCues {
    private static final int FARTHEST = 25;

    private final Reading reading;
    private final Passage passage;
    private final Tags tags;
    private final ContentBounds bounds;

    ColonCues(Reading reading, ContentBounds bounds) {
        this.reading = reading;
        this.passage = reading.passage;
        this.tags = reading.tags;
        this.bounds = bounds;
    }

    /** Attributes the clause behind the first colon of a sentence that begins at {@code start}. */
    void attribute(int start, Sentence sentence) {
        int colon = colon(start, sentence);
        int end = colon < 0 ? -1 : bounds.end(colon + 1, sentence);
        boolean clause = end > colon + 1 && reading.phrases.hasPredicate(colon + 1, end);
        var source = clause ? source(reading.phrases.afterConnectives(start, colon), colon) : null;
        if (source != null && reading.quoteAt(colon + 1) == null) {
            reading.add(colon + 1, end, false, source, colon, colon + 1, sentence);
        }
    }

    /** Index of the first colon, with no number before it and nothing quoted; -1 for none. */
    private int colon(int start, Sentence sentence) {
        int most = Math.min(sentence.to(), start + FARTHEST);
        boolean bracketed = false;
        for (int i = start; i < most && reading.quoteAt(i) == null; i++) {
            var token = passage.token(i);
            if (token.is(":")) {
                return i;
            }
            bracketed = token.is("(") || bracketed && !token.is(")");
            if (!bracketed && reading.phrases.hasNumber(i, i + 1)) {
                return -1;
            }
        }
        return -1;
    }

    private @Nullable Source source(int from, int colon) {
        if (from >= colon) {
            return null;
        }
        boolean named = reading.names.at(from) != null;
        if (!named && tags.has(from, Lex.SAYING)) {
            int owner = reading.phrases.ownerBehind(from + 1, colon);
            return owner < 0 ? null : before(owner, colon);
        }
        return reading.phrases.isHead(from) ? before(from, colon) : null;
    }

    /**
     * The subject of the last verb before the colon; of a document also where there is none. A clause that tells what a body has
     * ("Bank itu terpuruk: labanya susut") is the article's own.
     */
    private @Nullable Source before(int from, int colon) {
        int verb = colon - 1;
        while (verb > from && !reading.phrases.isVerb(verb)) {
            verb--;
        }
        boolean document = tags.has(from, Lex.DOCUMENT) && reading.names.at(from) == null;
        if (verb > from) {
            boolean own = happens(from, colon, document) || !document && reading.phrases.isOwned(colon + 1);
            return own ? null : reading.sources.subject(from, verb);
        }
        var source = document ? reading.sources.after(from, colon) : null;
        return source == null || source.to() >= colon ? null : source;
    }

    /** Whether a word before the colon says what happens to the subject, so that the clause behind it may be the article's own. */
    private boolean happens(int from, int colon, boolean document) {
        for (int i = from; i < colon; i++) {
            boolean moves = tags.hasAny(i, Lex.UP, Lex.DOWN, Lex.BECOMES);
            boolean befalls = !document && tags.hasAny(i, Lex.FRAME, Lex.LINKER);
            if ((moves || befalls) && reading.names.at(i) == null) {
                return true;
            }
        }
        return false;
    }
}
