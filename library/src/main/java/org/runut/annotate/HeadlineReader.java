package org.runut.annotate;

import java.util.List;
import org.runut.model.Quotation;

/** Reads a headline: "Jokowi: …", "Bupati Sebut …", "…, Klaim Kyiv". */
final class HeadlineReader {
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
        int from = sentence.from();
        int colon = reading.names.end(from);
        if (reading.names.at(from) == null
                || colon >= sentence.to() - 1
                || !passage.token(colon).is(":")) {
            return false;
        }
        var source = reading.sources.of(from, colon);
        if (source == null || reading.quoteAt(colon + 1) != null) {
            return false;
        }
        reading.add(colon + 1, sentence.to(), false, source, -1, -1, sentence);
        return true;
    }
}
