package org.runut.annotate.attribution;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runut.annotate.passage.Passage;
import org.runut.annotate.passage.Sentence;
import org.runut.pack.Lex;
import org.runut.pack.Lexicon.Match;
import org.runut.pack.Tags;

/** Finds reported clauses: "X mengatakan …", "menurut X, …", "…, kata X", "…, lanjutnya, …". */
final class IndirectQuotes {
    private static final String BASIS = "basis";

    static final String DENIED = "denied";

    private final Reading reading;
    private final Passage passage;
    private final Tags tags;
    private final ContentBounds bounds;
    private final IndirectContents contents;
    private final InsertedCues inserted;
    private final PassiveCues passives;
    private final ReportingVerbs verbs;
    private final VerbSubjects subjects;
    private final Answers answers;
    private final ColonCues colons;
    private final DocumentOpenings documents;

    IndirectQuotes(Reading reading) {
        this.reading = reading;
        this.passage = reading.passage;
        this.tags = reading.tags;
        this.bounds = new ContentBounds(reading);
        contents = new IndirectContents(reading, bounds);
        inserted = new InsertedCues(reading, bounds, contents);
        passives = new PassiveCues(reading, bounds, contents);
        subjects = new VerbSubjects(reading);
        verbs = new ReportingVerbs(reading, bounds, subjects);
        answers = new Answers(reading, subjects);
        colons = new ColonCues(reading, bounds);
        documents = new DocumentOpenings(reading, bounds);
    }

    /** Finds the reported clauses of a sentence. */
    void read(Sentence sentence) {
        int start = bounds.afterDateline(sentence);
        int before = reading.count();
        int clause = start;
        subjects.newSentence();
        boolean read = passives.pointsBack(start, sentence)
                || isContents(start, sentence)
                || documents.attribute(start, sentence);
        int i = read ? sentence.to() : start;
        while (i < sentence.to()) {
            var quoted = reading.quoteAt(i);
            if (quoted != null) {
                i = quoted.end();
                clause = passage.token(Math.min(i, sentence.to()) - 1).is(".") ? i : clause;
                continue;
            }
            if (passage.token(i).is(";")) {
                clause = i + 1;
            }
            int next = reading.isUsed(i) ? i : attribute(start, clause, i, sentence);
            if (next == i) {
                answers.note(clause, i, sentence);
            }
            clause = next > i ? next : clause;
            i = Math.max(next, i + 1);
        }
        if (reading.count() == before) {
            relayed(start, sentence);
        }
        if (reading.count() == before) {
            colons.attribute(start, sentence);
        }
    }

    /**
     * The sentence, cut where a clause behind a semicolon holds a cue clause of its own: "A mengakui 30; B, ujar C, akan …",
     * "A mengakui 30; B akan …, ujar C".
     */
    List<Sentence> parts(Sentence sentence) {
        var parts = new ArrayList<Sentence>(1);
        int from = sentence.from();
        for (int i = from + 1; i < sentence.to() - 1; i++) {
            boolean own = passage.token(i).is(";")
                    && reading.quoteAt(i) == null
                    && (inserted.isInside(i + 1, sentence.to())
                            || isAttributed(from, i) && inserted.isClosed(i + 1, sentence.to()));
            if (own) {
                parts.add(part(sentence, from, i));
                from = i + 1;
            }
        }
        parts.add(from == sentence.from() ? sentence : part(sentence, from, sentence.to()));
        return parts;
    }

    private boolean isAttributed(int from, int to) {
        return tags.first(from + 1, to, Lex.SAYS) != null
                || tags.first(from + 1, to, Lex.ACCORDING) != null
                || tags.first(from + 1, to, Lex.SAID) != null;
    }

    private Sentence part(Sentence whole, int from, int to) {
        return new Sentence(from, to, passage.span(from, to), whole.paragraph(), whole.boilerplate());
    }

    /** "Isinya: 30 orang diculik.": what stands in the document that was told of. */
    private boolean isContents(int start, Sentence sentence) {
        var document = tags.at(start, Lex.DOCUMENT);
        if (document == null
                || document.clitic().isEmpty()
                || document.to() + 1 >= sentence.to()
                || !passage.token(document.to()).is(":")) {
            return false;
        }
        var source = reading.sources.of(start, document.to());
        return source != null && contents.leading(start, document, source, document.to() + 1, sentence) > start;
    }

    /** "Dilansir Reuters, …": with nobody else named for it the medium is the source. */
    private void relayed(int start, Sentence sentence) {
        int i = start;
        while (i < start + 2 && tags.hasAny(i, Lex.PREPOSITION, Lex.DEMONSTRATIVE) && !tags.has(i, Lex.RELAYED)) {
            i++;
        }
        var cue = tags.at(i, Lex.RELAYED);
        if (cue == null || cue.to() >= sentence.to()) {
            return;
        }
        int from = cue.to();
        while (from < sentence.to() && tags.hasAny(from, Lex.BY, Lex.LOCATIVE)) {
            from++;
        }
        var source = reading.sources.after(from, sentence.to());
        if (source != null && source.medium() && reading.quoteAt(source.to() + 1) == null) {
            contents.leading(i, cue, source, source.to(), sentence);
        }
    }

    /** Attributes by the cue at {@code i}; the index after what it took, or {@code i} where it took nothing. */
    private int attribute(int start, int clause, int i, Sentence sentence) {
        var according = tags.at(i, Lex.ACCORDING);
        if (according != null) {
            int next = according(start, i, according, sentence);
            if (next > i) {
                return next;
            }
        }
        var said = tags.at(i, Lex.CONTINUES) != null ? tags.at(i, Lex.CONTINUES) : tags.at(i, Lex.SAID);
        if (said != null) {
            int next = said(start, i, said, sentence);
            if (next > i) {
                return next;
            }
        }
        var passive = tags.at(i, Lex.IS_SAID);
        if (passive != null && passive.value().equals(DENIED)) {
            return passives.denied(i, passive, sentence);
        }
        if (passive != null && !passive.clitic().isEmpty()) {
            return said(start, i, passive, sentence);
        }
        if (passive != null) {
            int told = passives.inDocument(start, i, passive, sentence);
            int next = told > i ? told : passives.passive(start, i, passive, sentence);
            if (next > i) {
                return next;
            }
        }
        boolean behind = i > start && passage.token(i - 1).is(",");
        var reckoning = behind ? reckoning(i, sentence) : null;
        if (reckoning != null) {
            int next = byReckoning(start, i, reckoning, sentence);
            if (next > i) {
                return next;
            }
        }
        boolean written = tags.has(i, Lex.PREPOSITION) && tags.has(i + 1, Lex.IS_SAID);
        if (behind && (written || tags.has(i, Lex.DEMONSTRATIVE))) {
            int next = passives.thus(start, i, sentence);
            if (next > i) {
                return next;
            }
        }
        return verbs.attribute(clause, i, sentence);
    }

    /** "…, perkiraan Direktur X, …": a noun for what somebody reckons, of somebody named; null for none. */
    private @Nullable Match reckoning(int i, Sentence sentence) {
        var noun = reading.names.at(i) == null ? tags.at(i, Lex.DOCUMENT) : null;
        if (noun == null || !noun.clitic().isEmpty() || !tags.hasAny(i, Lex.AMOUNT, Lex.PLAN, Lex.SAYING)) {
            return null;
        }
        int owner = noun.to();
        boolean owned = owner < sentence.to()
                && (reading.names.at(owner) != null || tags.hasAny(owner, Lex.ROLE, Lex.ORGANISATION_HEAD));
        return owned ? noun : null;
    }

    private int byReckoning(int start, int i, Match noun, Sentence sentence) {
        var source = reading.sources.after(noun.to(), sentence.to());
        int after = source == null ? i : source.to();
        boolean whole = source != null
                && (after >= sentence.to() || !passage.token(after).isWord());
        return source == null || !whole ? i : inserted.attribute(start, i, noun, source, after, sentence);
    }

    /** "Ketua X Anton melunak: hitungannya 1,4 juta, akunya": the person who is the subject before a colon or semicolon; null for none. */
    private @Nullable Source clauseSubject(int cue, Sentence sentence) {
        int mark = sentence.from();
        while (mark < cue
                && !passage.token(mark).is(":")
                && !passage.token(mark).is(";")) {
            mark++;
        }
        int from = reading.phrases.afterConnectives(bounds.afterDateline(sentence), mark);
        boolean parted = mark < cue && reading.quoteAt(mark) == null && from < mark && reading.phrases.isHead(from);
        var source = parted ? reading.sources.after(from, mark) : null;
        return source != null && source.person() ? source : null;
    }

    private @Nullable Source sourceOf(Match cue, Sentence sentence) {
        boolean pronoun = tags.has(cue.to(), Lex.PRONOUN) && reading.names.at(cue.to()) == null;
        if (!cue.clitic().isEmpty() || pronoun) {
            var here = clauseSubject(cue.from(), sentence);
            if (here != null) {
                return here;
            }
        }
        if (!cue.clitic().isEmpty()) {
            return reading.memory.spoken();
        }
        return reading.phrases.isHead(cue.to()) ? reading.sources.after(cue.to(), sentence.to()) : null;
    }

    private int according(int start, int i, Match cue, Sentence sentence) {
        var source = sourceOf(cue, sentence);
        if (source == null) {
            return i;
        }
        int after = Math.max(cue.to(), source.to());
        if (reading.phrases.afterConnectives(start, i) >= i) {
            return contents.leading(i, cue, source, after, sentence);
        }
        int again = afterComma(start, i);
        if (again < i) {
            return inserted.attribute(start, again, cue, source, after, sentence);
        }
        boolean comma = passage.token(i - 1).is(",");
        boolean personal = source.person() && !cue.value().equals(BASIS) && !tags.has(i - 1, Lex.RELATIVE);
        if (!comma && !personal && cue.clitic().isEmpty()) {
            return behindNumber(start, i, cue, source, sentence);
        }
        return inserted.attribute(start, i, cue, source, after, sentence);
    }

    /** "12 orang menurut polisi dan 15 orang menurut rumah sakit": a source right behind the clause with a number that it holds for. */
    private int behindNumber(int start, int i, Match cue, Source source, Sentence sentence) {
        int from = i;
        while (from > start && !passage.token(from - 1).is(",") && !tags.has(from - 1, Lex.CONJUNCTION)) {
            from--;
        }
        boolean told = cue.value().isEmpty()
                && !tags.hasAny(i - 1, Lex.RELATIVE, Lex.LOCATIVE, Lex.PREPOSITION)
                && reading.phrases.hasNumber(from, i)
                && !reading.covers(passage.span(from, i));
        int next = told ? contents.add(from, bounds.trimmed(from, i), source, i, cue.to(), sentence) : i;
        return Math.max(next, i);
    }

    /** ", masih menurut X": where the words between the comma and the cue begin; {@code i} where none stand there. */
    private int afterComma(int start, int i) {
        int k = i;
        while (k > start && tags.has(k - 1, Lex.FUNCTION)) {
            k--;
        }
        return k > start && passage.token(k - 1).is(",") ? k : i;
    }

    private int said(int start, int i, Match cue, Sentence sentence) {
        boolean first = i == start;
        boolean comma = i > start
                && (passage.token(i - 1).is(",")
                        || passage.token(i - 1).is("—")
                        || passage.token(i - 1).is("–"));
        boolean joined = i > start && tags.endingAt(i, Lex.CONJUNCTION) != null;
        if (!first && !comma && !joined) {
            return i;
        }
        var source = sourceOf(cue, sentence);
        if (source == null || first && cue.clitic().isEmpty() && !source.person()) {
            return i;
        }
        int after = Math.max(cue.to(), source.to());
        boolean from = tags.hasAny(after, Lex.LOCATIVE, Lex.PREPOSITION)
                && reading.phrases.segmentEnd(after, sentence.to()) < sentence.to();
        boolean followed = after < sentence.to() && (passage.token(after).is(",") || from);
        if (first) {
            return !followed && cue.clitic().isEmpty() ? i : contents.leading(i, cue, source, after, sentence);
        }
        if (joined) {
            return contents.add(after, bounds.end(after, sentence), source, i, cue.to(), sentence);
        }
        return inserted.attribute(start, i, cue, source, after, sentence);
    }
}
