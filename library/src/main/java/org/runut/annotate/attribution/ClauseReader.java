package org.runut.annotate.attribution;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runut.annotate.passage.Passage;
import org.runut.annotate.passage.Sentence;
import org.runut.model.Entity;
import org.runut.model.Quotation;
import org.runut.pack.Lex;
import org.runut.pack.Plurals;

/** Reads a headline or a body sentence by sentence, in a language whose noun groups end with the noun. */
final class ClauseReader {
    private static final int LONGEST_NAME = 8;
    private static final int FEWEST_WORDS = 3;
    private final Reading reading;
    private final Passage passage;
    private final NounGroups nouns;
    private final ClauseSources sources;
    private final ClauseContents contents;
    private final SpokenQuotes spoken;
    private final ClauseQuotes clauses;
    private final ClauseAnswers answers;
    private final Holders holders;
    private int quote;

    ClauseReader(Reading reading, Plurals plurals, VerbEndings endings) {
        this.reading = reading;
        passage = reading.passage;
        var groups = WordGroups.of(passage, reading.names, plurals, endings);
        nouns = groups.nouns();
        sources = new ClauseSources(reading, groups);
        var openings = new ClauseOpenings(reading, groups);
        contents = new ClauseContents(reading, groups);
        var tools = new ClauseTools(reading, groups, sources, openings, contents);
        spoken = new SpokenQuotes(tools);
        holders = new Holders(reading);
        clauses = new ClauseQuotes(tools);
        answers = new ClauseAnswers(tools);
    }

    /** The attributions, in the order of their content. */
    List<Quotation> read() {
        for (var sentence : passage.sentences()) {
            if (!sentence.boilerplate()) {
                read(sentence);
            }
        }
        return new LateNames(reading).named(reading.found());
    }

    private void read(Sentence sentence) {
        int before = reading.count();
        holders.note(sentence);
        var speaker = attributeQuotes(sentence);
        if (!byColon(sentence)) {
            clauses.read(sentence, speaker);
            answers.note(sentence);
        }
        if (reading.count() == before) {
            noteSubject(sentence);
        }
    }

    private @Nullable Source attributeQuotes(Sentence sentence) {
        Source speaker = null;
        while (quote < reading.quotes.size() && reading.quotes.get(quote).close() < sentence.to()) {
            var quoted = reading.quotes.get(quote++);
            if (!passage.sentenceOf(quoted.open()).boilerplate()) {
                var source = spoken.attribute(quoted);
                speaker = source == null ? speaker : source;
            }
        }
        return speaker;
    }

    /** "Smith: …", "Poll: …": nobody but the source before a colon at the head of a sentence. */
    private boolean byColon(Sentence sentence) {
        int from = contents.opening(sentence);
        int most = Math.min(sentence.to() - 1, from + LONGEST_NAME);
        int colon = from;
        while (colon < most && !passage.token(colon).is(":")) {
            colon++;
        }
        boolean led = colon > from && colon < most && reading.quoteAt(colon + 1) == null && speaks(from, colon);
        var source = led ? sources.of(from, colon) : null;
        int to = contents.trimmed(colon + 1, spoken(sentence));
        if (source == null || contents.words(colon + 1, to) < FEWEST_WORDS) {
            return false;
        }
        reading.add(colon + 1, to, false, source, -1, -1, sentence);
        return true;
    }

    /** Where what a speaker named at the head of a paragraph says ends: with the paragraph. */
    private int spoken(Sentence sentence) {
        int to = sentence.to();
        boolean opens =
                sentence.from() == 0 || passage.sentenceOf(sentence.from() - 1).paragraph() != sentence.paragraph();
        while (opens && to < passage.tokens().size() && passage.sentenceOf(to).paragraph() == sentence.paragraph()) {
            to = passage.sentenceOf(to).to();
        }
        return to;
    }

    private boolean speaks(int from, int colon) {
        var entity = reading.names.end(colon - 1) == colon ? reading.names.at(colon - 1) : null;
        boolean named =
                entity != null && (reading.names.person(from, colon) >= 0 || entity.type() == Entity.Type.ORGANISATION);
        return nouns.end(from, colon) == colon
                && (named || reading.tags.hasAny(colon - 1, Lex.ANONYMOUS, Lex.DOCUMENT));
    }

    /** A sentence without attribution: its subject is whom a pronoun in the next one means. */
    private void noteSubject(Sentence sentence) {
        int from = contents.opening(sentence);
        if (from >= sentence.to() || reading.quoteAt(from) != null) {
            return;
        }
        var source = sources.leading(from, sentence.to());
        if (source != null) {
            reading.memory.acts(source);
            reading.memory.document(sources.sorts().isDocument(source));
        }
    }
}
