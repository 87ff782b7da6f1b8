package org.runut.ask;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runut.model.Analysis;
import org.runut.model.Article;
import org.runut.model.Figure;
import org.runut.model.Label;
import org.runut.model.Quotation;
import org.runut.model.Span;
import org.runut.model.Story;

/**
 * What a ledger holds about a text somebody wants checked.
 *
 * @param asked    the text as it was understood
 * @param findings what is held about its figures, the surest first
 * @param echoes   quotations of articles that say what its quotations say
 * @param passages sentences of articles that speak of the same
 */
public record Answer(Analysis asked, List<Finding> findings, List<Echo> echoes, List<Passage> passages) {
    public Answer {
        findings = List.copyOf(findings);
        echoes = List.copyOf(echoes);
        passages = List.copyOf(passages);
    }

    /** Whether the ledger holds nothing about it. */
    public boolean isEmpty() {
        return findings.isEmpty() && echoes.isEmpty() && passages.isEmpty();
    }

    /**
     * A question of a story that a figure of the text answers.
     *
     * @param figure   of the text
     * @param story    that holds the question
     * @param question it answers
     * @param origin   who stands behind it, by the text; null where nobody is named
     * @param verdicts what is to be said
     */
    public record Finding(
            Figure figure,
            Story story,
            Story.Question question,
            @Nullable String origin,
            List<Verdict> verdicts) {
        public Finding {
            verdicts = List.copyOf(verdicts);
        }
    }

    /**
     * Something to be said about a figure of the text.
     *
     * @param kind    what it is
     * @param entries the figures of the ledger that show it
     * @param said    it in one sentence
     */
    public record Verdict(Kind kind, List<Story.Entry> entries, Label said) {
        public Verdict {
            entries = List.copyOf(entries);
        }

        /** What can be said. */
        public enum Kind {
            /** The ledger holds the same. */
            HOLDS,
            /** It was so, and has been revised. */
            SUPERSEDED,
            /** The ledger holds other values. */
            NUMBER_CHANGED,
            /** Somebody else said so. */
            SPEAKER_CHANGED,
            /** It was planned, possible or denied, not so; or the other way round. */
            STATUS_CHANGED,
            /** The value is held, of something else. */
            COUNTED_CHANGED,
            /** Others say otherwise. */
            DISPUTED,
            /** A report changed it on the way. */
            DRIFTED
        }
    }

    /**
     * A quotation of an article that says what one of the text says.
     *
     * @param asked        of the text
     * @param article      that holds the other
     * @param found        the other
     * @param otherSpeaker whether it is somebody else's
     * @param otherWords   whether a direct quotation has other words
     */
    public record Echo(Quotation asked, Article article, Quotation found, boolean otherSpeaker, boolean otherWords) {}

    /**
     * A sentence of an article that speaks of the same.
     *
     * @param article  that holds it
     * @param story    of the article; null for none
     * @param sentence in the article's text
     */
    public record Passage(Article article, @Nullable String story, Span sentence) {}
}
