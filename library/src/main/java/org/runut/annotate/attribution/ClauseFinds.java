package org.runut.annotate.attribution;

import org.jspecify.annotations.Nullable;
import org.runut.annotate.passage.Passage;
import org.runut.annotate.passage.Sentence;
import org.runut.pack.Lex;
import org.runut.pack.Tags;

/** Takes up the reported clauses that are found in a sentence, and knows who spoke last in it. */
final class ClauseFinds {
    private static final int FEWEST_WORDS = 2;
    private static final int NEAR = 6;
    private final Reading reading;
    private final Passage passage;
    private final Tags tags;
    private final ClauseSources sources;
    private final ClauseContents contents;
    private @Nullable Source last;

    ClauseFinds(Reading reading, ClauseSources sources, ClauseContents contents) {
        this.sources = sources;
        this.reading = reading;
        this.passage = reading.passage;
        this.tags = reading.tags;
        this.contents = contents;
    }

    /** Who has spoken last in the sentence; null for nobody. */
    @Nullable
    Source last() {
        return last;
    }

    /** Notes who has spoken last in the sentence. */
    void speaks(@Nullable Source source) {
        last = source;
    }

    /** Takes up content, where it is long enough and not taken: the index from which to go on; {@code i} itself where it is not. */
    int add(int from, int to, Source source, int i, int cueTo, Sentence sentence) {
        boolean tooShort = contents.words(from, to) < FEWEST_WORDS && !contents.isWhole(from, to);
        if (to <= from || tooShort || reading.covers(passage.span(from, to))) {
            return i;
        }
        reading.add(from, to, false, source, i, cueTo, sentence);
        if (sources.sorts().isUnnamed(source)) {
            reading.memory.speaksUnnamed(source);
        }
        noteDocument(cueTo, from > cueTo ? from : sentence.to(), source);
        last = source;
        return Math.max(to, Math.max(cueTo, source.to()));
    }

    /** "said in a report": whose document it is that the article goes on to speak of. */
    private void noteDocument(int from, int to, Source source) {
        for (int i = from; i < Math.min(to, from + NEAR); i++) {
            var document = reading.names.at(i) == null ? tags.at(i, Lex.DOCUMENT) : null;
            if (document != null && tags.has(from, Lex.LOCATIVE)) {
                reading.memory.heads(passage.token(document.to() - 1).norm(), source);
            }
        }
    }
}
