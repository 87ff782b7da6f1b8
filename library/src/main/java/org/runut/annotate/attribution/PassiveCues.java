package org.runut.annotate.attribution;

import java.util.List;
import org.runut.annotate.passage.Passage;
import org.runut.annotate.passage.Sentence;
import org.runut.pack.Lex;
import org.runut.pack.Lexicon.Match;
import org.runut.pack.Tags;

/** Cues whose source follows as the agent, and words that point back to what was said: "Hal itu disampaikan X", "…, demikian X". */
final class PassiveCues {
    private static final String THUS = "thus";
    private static final String WRITTEN = "written";
    private static final String ORIGIN = "origin";

    private final Reading reading;
    private final Passage passage;
    private final Tags tags;
    private final ContentBounds bounds;
    private final IndirectContents contents;

    PassiveCues(Reading reading, ContentBounds bounds, IndirectContents contents) {
        this.reading = reading;
        this.passage = reading.passage;
        this.tags = reading.tags;
        this.bounds = bounds;
        this.contents = contents;
    }

    /** "…, demikian dilaporkan X", "…, demikian catatan X". */
    int thus(int start, int i, Sentence sentence) {
        var cue = tags.at(i + 1, Lex.RELAYED) == null ? tags.at(i + 1, Lex.IS_SAID) : tags.at(i + 1, Lex.RELAYED);
        int behind = reading.phrases.ownerBehind(i + 1, sentence.to());
        int from = cue == null ? Math.max(behind, afterWritten(i + 1)) : cue.to();
        if (cue == null && !reading.phrases.isHead(from)) {
            return i;
        }
        if (cue != null && cue.value().equals(WRITTEN)) {
            from = tags.hasAny(from, Lex.LOCATIVE, Lex.PREPOSITION) && tags.has(from + 1, Lex.DOCUMENT)
                    ? from + 1
                    : sentence.to();
        }
        var source = reading.sources.after(tags.has(from, Lex.BY) ? from + 1 : from, sentence.to());
        int resumed = source == null ? -1 : bounds.resumption(source.to(), sentence);
        if (source == null || resumed >= 0 && tags.hasAny(resumed, Lex.SAYS, Lex.DENIES)) {
            return i;
        }
        int content = reading.phrases.afterOpening(start, i);
        return contents.add(content, bounds.trimmed(content, i), source, i, from, sentence) > i ? sentence.to() : i;
    }

    /** "Begitu taksiran X.", "Demikian keterangan X dalam jumpa pers.": no clause, only whose words the sentence before was. */
    boolean pointsBack(int start, Sentence sentence) {
        var thus = tags.at(start, Lex.DEMONSTRATIVE);
        boolean opens = thus != null && thus.value().equals(THUS);
        int owner = opens ? reading.phrases.ownerBehind(start + 1, sentence.to()) : -1;
        var source = owner <= start + 1 ? null : reading.sources.after(owner, sentence.to());
        if (thus == null || source == null || !endsClause(source.to(), sentence)) {
            return false;
        }
        before(source, start, thus, sentence);
        return true;
    }

    private boolean endsClause(int i, Sentence sentence) {
        return i >= sentence.to()
                || !passage.token(i).isWord()
                || tags.hasAny(i, Lex.LOCATIVE, Lex.PREPOSITION, Lex.TO, Lex.RELATIVE);
    }

    /** Past "tertulis dalam", which leads to a document. */
    private int afterWritten(int i) {
        boolean written = reading.phrases.isVerb(i) && tags.has(i + 1, Lex.LOCATIVE) && tags.has(i + 2, Lex.DOCUMENT);
        return written ? i + 2 : i;
    }

    /** "Angka itu tercantum dalam laporan X", "Data tersebut berasal dari X": where the numbers of the sentence before stand. */
    private int standsIn(int start, int i, Match cue, Sentence sentence) {
        int from = tags.hasAny(cue.to(), Lex.LOCATIVE, Lex.PREPOSITION) ? cue.to() + 1 : cue.to();
        boolean number = tags.hasAny(start, Lex.AMOUNT, Lex.DOCUMENT, Lex.SAYING) && tags.has(i - 1, Lex.DEMONSTRATIVE);
        var source = number && reading.phrases.isHead(from) ? reading.sources.after(from, sentence.to()) : null;
        if (source == null) {
            return i;
        }
        reading.answer(source, i, cue.to(), cue.to(), false, sentence);
        before(source, i, cue, sentence);
        return sentence.to();
    }

    /** "Hal itu disampaikan X", "… dikonfirmasi oleh X". */
    int passive(int start, int i, Match cue, Sentence sentence) {
        if (cue.value().equals(WRITTEN) || cue.value().equals(ORIGIN)) {
            return standsIn(start, i, cue, sentence);
        }
        int by = cue.to();
        boolean agent = tags.has(by, Lex.BY);
        boolean points = i - start <= 4 && (tags.has(i - 1, Lex.DEMONSTRATIVE) || tags.has(i - 2, Lex.DEMONSTRATIVE));
        if (tags.has(i - 1, Lex.RELATIVE) || !agent && !points) {
            return i;
        }
        var source = reading.sources.after(agent ? by + 1 : by, sentence.to());
        if (source == null) {
            return i;
        }
        if (!points) {
            int from = reading.phrases.afterOpening(start, i);
            boolean nested = tags.first(from, i, Lex.THAT) != null;
            return nested
                    ? i
                    : contents.add(from, bounds.trimmed(from, i), source, i, cue.to(), sentence) > i
                            ? sentence.to()
                            : i;
        }
        var that = tags.first(source.to(), sentence.to(), Lex.THAT);
        if (that != null) {
            return contents.add(that.to(), bounds.end(that.to(), sentence), source, i, cue.to(), sentence);
        }
        before(source, i, cue, sentence);
        return sentence.to();
    }

    /** "Dalam surat dakwaan disebutkan …", "Pada papan pengumuman tertulis …": the document in which something stands. */
    int inDocument(int start, int i, Match cue, Sentence sentence) {
        int from = reading.phrases.afterOpening(start, i);
        var document = tags.hasAny(from, Lex.LOCATIVE, Lex.PREPOSITION) ? tags.at(from + 1, Lex.DOCUMENT) : null;
        var source = document != null && document.to() <= i ? reading.sources.after(from + 1, i) : null;
        if (source == null || reading.phrases.nounPhraseEnd(from + 1, i) < i) {
            return i;
        }
        int content = tags.has(cue.to(), Lex.THAT) ? cue.to() + 1 : cue.to();
        return contents.add(content, bounds.end(content, sentence), source, i, cue.to(), sentence);
    }

    /** "Kabar itu dibantah X.": who denies goes on to speak, what is denied is not his. */
    int denied(int i, Match cue, Sentence sentence) {
        int by = tags.has(cue.to(), Lex.BY) ? cue.to() + 1 : cue.to();
        var source =
                cue.clitic().isEmpty() && reading.phrases.isHead(by) ? reading.sources.after(by, sentence.to()) : null;
        if (source == null) {
            return i;
        }
        reading.memory.speaks(source, List.of(), sentence.paragraph());
        return Math.max(i + 1, source.to());
    }

    /** "Hal itu disampaikan X": the content is the sentence before, where nobody is named for it. */
    private void before(Source source, int i, Match cue, Sentence sentence) {
        if (sentence.from() == 0) {
            reading.memory.acts(source);
            return;
        }
        var previous = passage.sentenceOf(sentence.from() - 1);
        int from = bounds.afterDateline(previous);
        int to = bounds.trimmed(from, previous.to());
        boolean free = to > from
                && !previous.boilerplate()
                && reading.quoteAt(from) == null
                && !reading.covers(passage.span(from, to));
        if (free && sentence.paragraph() - previous.paragraph() <= 1) {
            reading.add(from, to, false, source, i, cue.to(), sentence);
        }
        reading.memory.acts(source);
    }
}
