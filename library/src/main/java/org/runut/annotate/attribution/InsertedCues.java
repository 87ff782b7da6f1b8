package org.runut.annotate.attribution;

import org.runut.annotate.passage.Passage;
import org.runut.annotate.passage.Sentence;
import org.runut.pack.Lex;
import org.runut.pack.Lexicon.Match;
import org.runut.pack.Tags;
import org.runut.text.Token;

/** Cue clauses inside their content or behind it: "…, kata X, …". */
final class InsertedCues {
    private static final int FEWEST_WORDS = 3;
    private static final String BASIS = "basis";

    private final Reading reading;
    private final Passage passage;
    private final Tags tags;
    private final ContentBounds bounds;
    private final IndirectContents contents;

    InsertedCues(Reading reading, ContentBounds bounds, IndirectContents contents) {
        this.reading = reading;
        this.passage = reading.passage;
        this.tags = reading.tags;
        this.bounds = bounds;
        this.contents = contents;
    }

    /** Whether a cue clause stands between commas in the clause {@code from..to}, with content on both its sides: "perusahaan, ujar X, akan …". */
    boolean isInside(int from, int to) {
        for (int i = from + 2; i < to && !passage.token(i).is(";"); i++) {
            boolean cue = passage.token(i - 1).is(",") && tags.hasAny(i, Lex.SAID, Lex.CONTINUES, Lex.ACCORDING);
            if (cue && reading.phrases.segmentEnd(i, to) < to - 1) {
                return true;
            }
        }
        return false;
    }

    /** Whether the clause {@code from..to} ends with a cue clause: "perusahaan akan tutup, ujar X.". */
    boolean isClosed(int from, int to) {
        for (int i = from + 2; i < to && !passage.token(i).is(";"); i++) {
            boolean cue = passage.token(i - 1).is(",") && tags.hasAny(i, Lex.SAID, Lex.CONTINUES, Lex.ACCORDING);
            if (cue && reading.phrases.segmentEnd(i, to) >= to - 1) {
                return true;
            }
        }
        return false;
    }

    /** A cue clause inside the content or after it. */
    int attribute(int start, int i, Match cue, Source source, int after, Sentence sentence) {
        int from = contentStart(start, i);
        if (from >= i) {
            return contents.leading(i, cue, source, after, sentence);
        }
        if (isRelayBeforeVerb(from, i, after, sentence) || isBasisBeforeVerb(cue, from, i, sentence)) {
            return i;
        }
        boolean open = after < sentence.to() && passage.token(after).is(":")
                || cue.lex() == Lex.ACCORDING && !passage.token(i - 1).is(",");
        if (cue.lex() == Lex.ACCORDING
                && startsWithAdverbial(start, i)
                && !tags.hasAny(after, Lex.RELATIVE, Lex.RELAYED)
                && hasVerb(after, sentence.to())
                && !passage.token(Math.min(after, sentence.to() - 1)).is(",")) {
            return contents.add(after, bounds.end(after, sentence), source, i, cue.to(), sentence);
        }
        boolean straight = !reading.phrases.hasPredicate(from, i) && goesStraightOn(after, source, sentence);
        if (straight && bounds.words(from, i) < FEWEST_WORDS) {
            return contents.add(after, bounds.end(after, sentence), source, i, cue.to(), sentence);
        }
        int resumed = opensAnew(from, i, after, sentence);
        if (resumed > 0) {
            return contents.add(resumed, bounds.end(resumed, sentence), source, i, cue.to(), sentence);
        }
        boolean bare = !reading.phrases.hasPredicate(from, i);
        if (open
                || straight
                || bounds.goesOn(after, sentence)
                || bare && after < sentence.to() && passage.token(after).is(",") && !isApposed(after + 1, sentence)) {
            return contents.add(from, bounds.end(after, sentence), source, i, cue.to(), sentence);
        }
        return contents.add(from, bounds.trimmed(from, i), source, i, cue.to(), sentence) > i ? sentence.to() : i;
    }

    /** "…, kata X, bos lembaga itu.": what stands behind the comma only says who has spoken, unless a list goes on behind it. */
    private boolean isApposed(int i, Sentence sentence) {
        int next = reading.phrases.segmentEnd(i, sentence.to()) + 1;
        if (next < sentence.to() && reading.phrases.hasNumber(next, Math.min(sentence.to(), next + 1))) {
            return false;
        }
        if (i >= sentence.to() || !tags.hasAny(i, Lex.ROLE, Lex.ANONYMOUS) || !reading.phrases.isAside(i)) {
            return i >= sentence.to();
        }
        int end = reading.phrases.segmentEnd(i, sentence.to());
        while (i < end && !tags.hasAny(i, Lex.FUNCTION, Lex.NEGATION)) {
            i++;
        }
        return i == end;
    }

    /** "Hasilnya, kata X, 8.102 rumah rusak": where content with a subject of its own begins behind the cue clause; -1 for none. */
    private int opensAnew(int from, int i, int after, Sentence sentence) {
        boolean word = bounds.words(from, i) == 1 && passage.token(i - 1).is(",");
        int resumed = word ? bounds.resumption(after, sentence) : -1;
        boolean subject = resumed > 0
                && (passage.token(resumed).isNumber() || tags.has(resumed, Lex.NUMBER))
                && reading.phrases.hasPredicate(resumed, sentence.to());
        return subject ? resumed : -1;
    }

    /** "Kementerian itu, tulis X, mengungkapkan …": who is named between a subject and its reporting verb passes it on. */
    private boolean isRelayBeforeVerb(int from, int i, int after, Sentence sentence) {
        if (after + 1 >= sentence.to() || !passage.token(after).is(",") || reading.phrases.hasPredicate(from, i)) {
            return false;
        }
        return reading.phrases.isHead(from) && tags.hasAny(after + 1, Lex.SAYS, Lex.DENIES);
    }

    /** "Lembaga X, berdasarkan rekaman itu, menaksir …": what a subject rests its own statement on. */
    private boolean isBasisBeforeVerb(Match cue, int from, int i, Sentence sentence) {
        int comma = reading.phrases.segmentEnd(i, sentence.to());
        return cue.value().equals(BASIS)
                && comma + 1 < sentence.to()
                && !reading.phrases.hasPredicate(from, i)
                && tags.hasAny(comma + 1, Lex.SAYS, Lex.DENIES, Lex.ANSWERS, Lex.PLANS);
    }

    /** "Sehingga, kata X keputusan …": the content goes on right after the name. */
    private boolean goesStraightOn(int after, Source source, Sentence sentence) {
        return source.person()
                && after < sentence.to()
                && passage.token(after).isWord()
                && passage.token(after).shape() == Token.Shape.LOWER
                && !reading.phrases.isAside(after)
                && !reading.phrases.isVerb(after)
                && !tags.hasAny(after, Lex.CONJUNCTION, Lex.FUNCTION, Lex.DEMONSTRATIVE, Lex.NEGATION);
    }

    private boolean startsWithAdverbial(int start, int cue) {
        return tags.hasAny(start, Lex.PREPOSITION, Lex.LOCATIVE)
                && passage.token(cue - 1).is(",");
    }

    private boolean hasVerb(int from, int to) {
        for (int k = from; k < to; k++) {
            if (reading.phrases.isVerb(k)) {
                return true;
            }
        }
        return false;
    }

    /** Where content that stands before its cue begins: after connectives, after the last quotation. */
    private int contentStart(int start, int cue) {
        int from = start;
        for (int i = start; i < cue; i++) {
            var quoted = reading.quoteAt(i);
            if (quoted != null && quoted.open() == start) {
                from = quoted.end();
            }
        }
        return reading.phrases.afterOpening(from, cue);
    }
}
