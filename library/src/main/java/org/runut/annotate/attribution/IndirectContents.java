package org.runut.annotate.attribution;

import org.runut.annotate.passage.Passage;
import org.runut.annotate.passage.Sentence;
import org.runut.pack.Lex;
import org.runut.pack.Lexicon.Match;
import org.runut.pack.Tags;

/** Attributes what was said without quotation marks, where it is enough to be content, and finds it behind a cue that leads. */
final class IndirectContents {
    private static final int FEWEST_WORDS = 3;

    private final Reading reading;
    private final Passage passage;
    private final Tags tags;
    private final ContentBounds bounds;

    IndirectContents(Reading reading, ContentBounds bounds) {
        this.reading = reading;
        this.passage = reading.passage;
        this.tags = reading.tags;
        this.bounds = bounds;
    }

    /** "Menurut X, …", "Lanjut X, …": what follows is the content. */
    int leading(int i, Match cue, Source source, int after, Sentence sentence) {
        int from = after;
        if (!cue.clitic().isEmpty()
                || after < sentence.to() && !passage.token(after).is(",")) {
            int resumed = after < sentence.to()
                            && tags.hasAny(after, Lex.RELATIVE, Lex.LOCATIVE, Lex.RELAYED, Lex.RELAYS, Lex.PREPOSITION)
                    ? bounds.resumption(after, sentence)
                    : after;
            from = cue.clitic().isEmpty() && resumed > after ? resumed : after;
        } else {
            int resumed = bounds.resumption(after, sentence);
            boolean pronoun = source.to() - source.from() == 1 && tags.has(source.from(), Lex.PRONOUN);
            from = resumed > after + 1 && !pronoun && !startsContent(after + 1) ? resumed : after + 1;
        }
        return add(
                skipComma(from, sentence),
                bounds.end(Math.min(from, sentence.to()), sentence),
                source,
                i,
                cue.to(),
                sentence);
    }

    private boolean startsContent(int i) {
        return !tags.hasAny(i, Lex.RELATIVE, Lex.RELAYED, Lex.RELAYS, Lex.WEEKDAY)
                && !(tags.hasAny(i, Lex.PREPOSITION, Lex.DEMONSTRATIVE) && tags.has(i + 1, Lex.RELAYED))
                && !(reading.names.at(i) != null && isApposition(i))
                && !tags.has(i, Lex.HONORIFIC);
    }

    private boolean isApposition(int i) {
        int end = reading.names.end(i);
        return reading.names.person(i, end) >= 0
                && end < passage.tokens().size()
                && passage.token(end).is(",");
    }

    private int skipComma(int from, Sentence sentence) {
        int i = from;
        while (i < sentence.to()
                && (passage.token(i).is(",") || passage.token(i).is(":") || tags.has(i, Lex.THAT))) {
            i++;
        }
        return i;
    }

    int add(int from, int to, Source source, int i, int cueTo, Sentence sentence) {
        if (to <= from || isTooShort(from, to) || reading.quoteAt(from) != null && wholeQuote(from, to)) {
            return i;
        }
        reading.add(from, to, false, source, i, cueTo, sentence);
        return Math.max(to, Math.max(cueTo, source.to()));
    }

    /** Two words are enough where one is a number. */
    private boolean isTooShort(int from, int to) {
        int least = reading.phrases.hasNumber(from, to) ? FEWEST_WORDS - 1 : FEWEST_WORDS;
        return bounds.words(from, to) < least;
    }

    private boolean wholeQuote(int from, int to) {
        var quoted = reading.quoteAt(from);
        return quoted != null && quoted.open() <= from && to <= quoted.end();
    }
}
