package org.runut.annotate.attribution;

import org.runut.annotate.passage.Sentence;
import org.runut.pack.Lex;
import org.runut.pack.Tags;

/** A document at the head of a sentence in which nobody else speaks: "Dalam jajak pendapat X terhadap 900 orang, separuh menolak". */
final class DocumentOpenings {
    private static final int NEAR = 3;
    private static final Lex[] SURE = {Lex.SAID, Lex.CONTINUES, Lex.ACCORDING, Lex.RELAYED};
    private static final Lex[] VERBS = {Lex.SAYS, Lex.IS_SAID, Lex.DENIES, Lex.PLANS, Lex.ANSWERS};

    private final Reading reading;
    private final Tags tags;
    private final ContentBounds bounds;

    DocumentOpenings(Reading reading, ContentBounds bounds) {
        this.reading = reading;
        this.tags = reading.tags;
        this.bounds = bounds;
    }

    /** Attributes all of a sentence that begins at {@code start} to the document that it opens with; whether it did. */
    boolean attribute(int start, Sentence sentence) {
        int from = reading.phrases.afterOpening(start, sentence.to());
        int comma = reading.phrases.segmentEnd(from, sentence.to());
        var place = tags.at(from, Lex.LOCATIVE);
        boolean opens = place != null
                && place.value().isEmpty()
                && tags.has(place.to(), Lex.DOCUMENT)
                && reading.names.at(place.to()) == null
                && comma < sentence.to()
                && !tags.hasAny(from, Lex.SINCE, Lex.RANGE_TO);
        if (place == null || !opens || speaks(place.to() + 1, comma, sentence)) {
            return false;
        }
        int end = bounds.trimmed(comma + 1, sentence.to());
        var source = reading.sources.after(place.to(), comma);
        if (source == null || end <= comma + 1 || !reading.phrases.hasNumber(from, end)) {
            return false;
        }
        reading.answer(source, from, place.to(), place.to(), false, sentence);
        reading.add(comma + 1, end, false, source, from, place.to(), sentence);
        return true;
    }

    /** Whether somebody else speaks; those of whom a number is told do not ("62 persen menolak"). */
    private boolean speaks(int from, int comma, Sentence sentence) {
        boolean counted = reading.phrases.hasNumber(comma + 1, Math.min(sentence.to(), comma + NEAR));
        for (int i = from; i < sentence.to(); i++) {
            boolean cue = tags.hasAny(i, SURE) || !counted && tags.hasAny(i, VERBS);
            if (reading.quoteAt(i) != null || cue && reading.names.at(i) == null) {
                return true;
            }
        }
        return false;
    }
}
