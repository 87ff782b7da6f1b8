package org.runut.annotate.attribution;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runut.annotate.passage.Passage;
import org.runut.annotate.passage.Sentence;
import org.runut.model.Quotation;
import org.runut.pack.Lex;
import org.runut.text.Token;

/** Reads the body of an article sentence by sentence, so that each cue finds who has spoken before. */
final class BodyReader {
    private static final String ONE = "one";

    private final Reading reading;
    private final Passage passage;
    private final DirectQuotes direct;
    private final IndirectQuotes indirect;
    private final ContentBounds bounds;
    private int quote;

    BodyReader(Reading reading) {
        this.reading = reading;
        passage = reading.passage;
        direct = new DirectQuotes(reading);
        indirect = new IndirectQuotes(reading);
        bounds = new ContentBounds(reading);
    }

    /** The attributions of the body, in the order of their content. */
    List<Quotation> read() {
        for (var sentence : passage.sentences()) {
            if (!sentence.boilerplate()) {
                read(sentence);
            }
        }
        return reading.found();
    }

    private void read(Sentence sentence) {
        reading.memory.next(sentence.paragraph());
        noteRoles(sentence);
        int spoken = reading.count();
        attributeQuotes(sentence);
        boolean quoted = reading.count() > spoken;
        for (var part : indirect.parts(sentence)) {
            spoken = reading.count();
            indirect.read(part);
            if (!quoted && reading.count() == spoken) {
                noteSubject(part);
                noteToldDocument(part);
            }
        }
    }

    /** "Di grup percakapan beredar foto dokumen": the first document of a sentence that attributes nothing to it. */
    private void noteToldDocument(Sentence sentence) {
        var document = reading.tags.first(sentence.from(), sentence.to(), Lex.DOCUMENT);
        if (document != null && document.clitic().isEmpty()) {
            int end = reading.phrases.nounPhraseEnd(document.from(), sentence.to());
            reading.memory.tellsOf(
                    new Source(document.from(), end, passage.words(document.from(), end), null, false, false));
        }
    }

    private void attributeQuotes(Sentence sentence) {
        while (quote < reading.quotes.size() && reading.quotes.get(quote).close() < sentence.to()) {
            var quoted = reading.quotes.get(quote++);
            if (!passage.sentenceOf(quoted.open()).boilerplate()) {
                direct.attribute(quoted);
            }
        }
    }

    /** Remembers persons by the role before their name, bodies by the word their name begins with. */
    private void noteRoles(Sentence sentence) {
        for (int i = sentence.from(); i < sentence.to(); i = reading.names.end(i)) {
            if (reading.names.startingAt(i) != null) {
                noteName(i, sentence);
            }
        }
    }

    private void noteName(int i, Sentence sentence) {
        var source = reading.sources.of(i, reading.names.end(i));
        if (source == null) {
            return;
        }
        if (!source.person()) {
            reading.memory.heads(passage.token(i).norm(), source);
            noteDocument(i, source, sentence);
            return;
        }
        for (int k = i - 1; k >= Math.max(sentence.from(), i - 10) && !endsOffice(k); k--) {
            if (reading.tags.has(k, Lex.ROLE)) {
                reading.memory.holds(passage.token(k).norm(), source);
            }
        }
    }

    /** Whether no office goes on over the word at {@code k} to the name of who holds it. */
    private boolean endsOffice(int k) {
        return reading.tags.hasAny(k, Lex.TO, Lex.RELATIVE, Lex.THAT, Lex.SAYS, Lex.SAID)
                || reading.tags.has(k, Lex.DEMONSTRATIVE)
                        && !passage.token(k + 1).is(",")
                || passage.token(k).is(":")
                || reading.quoteAt(k) != null;
    }

    /** "analisis citra satelit X", "kajian dilakukan oleh X": whose document it is. */
    private void noteDocument(int i, Source source, Sentence sentence) {
        for (int k = i - 1; k >= Math.max(sentence.from(), i - 4); k--) {
            var document = reading.tags.at(k, Lex.DOCUMENT);
            var place = reading.tags.at(k, Lex.LOCATIVE);
            if (place != null && place.value().isEmpty()) {
                return;
            }
            if (document != null) {
                reading.memory.heads(passage.token(k).norm(), source);
            } else if (passage.token(k).shape() == Token.Shape.NONE
                    || reading.tags.hasAny(k, Lex.DEMONSTRATIVE, Lex.THAT, Lex.RELATIVE, Lex.CONJUNCTION)) {
                return;
            }
        }
    }

    /** A sentence without attribution: its subject is whom a pronoun in the next one means. */
    private void noteSubject(Sentence sentence) {
        int from = reading.phrases.afterConnectives(bounds.afterDateline(sentence), sentence.to());
        if (from >= sentence.to() || reading.quoteAt(from) != null) {
            return;
        }
        var introduced = introduced(from, sentence);
        if (introduced != null) {
            reading.memory.acts(introduced);
            return;
        }
        int head = headFrom(from, sentence);
        var source = head < 0 ? null : reading.sources.after(head, firstVerb(head, sentence));
        if (source != null && reading.isOwn(source)) {
            noteLastName(sentence);
        } else if (source != null && (source.person() || isName(source))) {
            reading.memory.acts(source);
        } else if (source != null && isOnePerson(source)) {
            reading.memory.acts(new Source(source.from(), source.to(), source.name(), null, true, false));
        } else {
            noteGroup(source);
            noteLastName(sentence);
        }
        noteAgent(sentence);
    }

    /** "Sulastri, penjual nasi goreng, …": a capitalised word that no list has, before what somebody is; null for none. */
    private @Nullable Source introduced(int from, Sentence sentence) {
        int comma = from + 1;
        boolean word = comma + 1 < sentence.to()
                && passage.token(from).shape() == Token.Shape.CAPITAL
                && reading.names.at(from) == null
                && reading.tags.all(from).isEmpty()
                && passage.token(comma).is(",");
        boolean described = word && reading.tags.hasAny(comma + 1, Lex.ROLE, Lex.ANONYMOUS);
        return described ? new Source(from, comma, passage.words(from, comma), null, true, false) : null;
    }

    private boolean isName(Source source) {
        return reading.names.startingAt(source.from()) != null && reading.names.end(source.from()) == source.to();
    }

    /** "Camat setempat", "Seorang sopir bus": one person without a name, whom a pronoun may mean. */
    private boolean isOnePerson(Source source) {
        var one = source.from() < 0 ? null : reading.tags.at(source.from(), Lex.ANONYMOUS);
        boolean office = source.from() >= 0 && one == null && reading.tags.has(source.from(), Lex.ROLE);
        return office || one != null && one.value().equals(ONE);
    }

    /** "Jumlah itu dicibir Ester Monigu, koordinator warga.": the person by whom something is done may go on to speak. */
    private void noteAgent(Sentence sentence) {
        for (int i = sentence.from(); i + 1 < sentence.to(); i++) {
            boolean passive = reading.phrases.isPassive(i) && !reading.tags.has(i - 1, Lex.RELATIVE);
            int agent = reading.tags.has(i + 1, Lex.BY) ? i + 2 : i + 1;
            var source = passive && agent < sentence.to() && reading.phrases.isHead(agent)
                    ? reading.sources.after(agent, sentence.to())
                    : null;
            if (source != null && source.person()) {
                reading.memory.acts(source);
                return;
            }
        }
    }

    /** Several people or a body without a name act: up to the verb they are whom "they" means. */
    private void noteGroup(@Nullable Source source) {
        int to = source == null || source.from() < 0 ? -1 : source.from();
        while (source != null && to >= 0 && to < source.to() && !reading.phrases.isVerb(to)) {
            to++;
        }
        var group = source == null || to <= source.from() ? null : reading.sources.of(source.from(), to);
        if (group == null) {
            return;
        }
        int from = group.from();
        boolean body = from >= 0 && reading.tags.hasAny(from, Lex.ORGANISATION_HEAD, Lex.GENERAL_BODY);
        if (body) {
            reading.memory.acts(group);
        }
        if (body && reading.names.at(group.to() - 1) != null) {
            reading.memory.heads(passage.token(from).norm(), group);
        } else {
            reading.memory.act(group);
        }
    }

    /** Index of the first verb behind the head of a subject: the subject goes no further. */
    private int firstVerb(int head, Sentence sentence) {
        int i = head + 1;
        while (i < sentence.to() && !isPredicate(i)) {
            i++;
        }
        return i;
    }

    private boolean isPredicate(int i) {
        return reading.phrases.isVerb(i)
                && passage.token(i).shape() == Token.Shape.LOWER
                && !reading.tags.has(i, Lex.CALLED)
                && !reading.tags.has(i - 1, Lex.RELATIVE);
    }

    /** Where the subject of a sentence begins, after an adverbial at its head; -1 where none is seen. */
    private int headFrom(int from, Sentence sentence) {
        int i = from;
        for (int segment = 0; segment < 3 && i < sentence.to(); segment++) {
            if (reading.phrases.isHead(i)) {
                return i;
            }
            i = reading.phrases.segmentEnd(i, sentence.to()) + 1;
        }
        return -1;
    }

    /** Index of the last word before an academic degree that ends the sentence ("dr. Murti Wening, SpA"). */
    private int beforeDegree(int last, Sentence sentence) {
        boolean degree = last - 2 > sentence.from()
                && passage.token(last - 1).is(",")
                && passage.token(last).shape() != Token.Shape.LOWER
                && reading.names.at(last) == null;
        return degree ? last - 2 : last;
    }

    /** "Bantahan datang dari Kepala Desa Suka Maju, Anton Wijaya.": the person with whom the sentence ends. */
    private void noteLastName(Sentence sentence) {
        int last = beforeDegree(bounds.trimmed(sentence.from(), sentence.to()) - 1, sentence);
        if (reading.names.at(last) != null && reading.names.person(reading.names.start(last), last + 1) >= 0) {
            var source = reading.sources.of(reading.names.start(last), last + 1);
            if (source != null) {
                reading.memory.acts(source);
            }
        }
    }
}
