package org.runut.annotate.attribution;

import java.util.List;
import org.runut.annotate.passage.Passage;
import org.runut.annotate.passage.Sentence;
import org.runut.model.Quotation;
import org.runut.pack.Lex;

/** Reads a headline: "Jokowi: …", "Bupati Sebut …", "…, Klaim Kyiv". */
final class HeadlineReader {
    private static final int LONGEST_NAME = 8;

    private final Reading reading;
    private final Passage passage;

    HeadlineReader(Reading reading) {
        this.reading = reading;
        passage = reading.passage;
    }

    /** The attributions of the headline, in the order of their content. */
    List<Quotation> read() {
        var direct = new DirectQuotes(reading);
        reading.quotes.forEach(direct::attribute);
        var indirect = new IndirectQuotes(reading);
        for (var sentence : passage.sentences()) {
            if (!byColon(sentence)) {
                indirect.read(sentence);
            }
        }
        return reading.found();
    }

    /** "Jokowi: Kalau stok sedikit, …". */
    private boolean byColon(Sentence sentence) {
        int from = afterTopic(sentence);
        int name = reading.names.end(from);
        boolean alone = reading.names.at(from) != null
                && name < sentence.to()
                && passage.token(name).is(":");
        int colon = alone ? name : groupEnd(from, sentence);
        if (colon == from || colon >= sentence.to() - 1 || !passage.token(colon).is(":")) {
            return false;
        }
        var source = reading.sources.of(from, colon);
        if (source == null || reading.quoteAt(colon + 1) != null) {
            return false;
        }
        reading.add(colon + 1, sentence.to(), false, source, -1, -1, sentence);
        return true;
    }

    /** "Ricuh di Stadion Kota, Polisi: …": where the words before the colon begin, behind the comma after what it is about. */
    private int afterTopic(Sentence sentence) {
        int comma = reading.phrases.segmentEnd(sentence.from(), sentence.to());
        int most = Math.min(sentence.to(), comma + LONGEST_NAME);
        for (int i = comma + 2; i < most && reading.quoteAt(i) == null; i++) {
            if (passage.token(i).is(":")) {
                return comma + 1;
            }
        }
        return sentence.from();
    }

    /** "Saksi mata: …", "Polisi: …", "Survei LSI: …": index after the noun for those who speak; {@code from} where none is. */
    private int groupEnd(int from, Sentence sentence) {
        boolean document = reading.tags.has(from, Lex.DOCUMENT) && reading.names.at(from + 1) != null;
        boolean speaks = document
                || reading.names.at(from) != null
                || reading.tags.hasAny(from, Lex.ANONYMOUS, Lex.ROLE, Lex.ORGANISATION_HEAD);
        int end = speaks ? reading.phrases.nounPhraseEnd(from, sentence.to()) : from;
        for (int i = from; i < end; i++) {
            if (reading.phrases.isVerbForm(i) || reading.tags.hasAny(i, Lex.ANSWERS, Lex.FRAME)) {
                return from;
            }
        }
        return end;
    }
}
