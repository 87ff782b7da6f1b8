package org.runut.annotate;

import org.jspecify.annotations.Nullable;
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
    }

    /** Finds the reported clauses of a sentence. */
    void read(Sentence sentence) {
        int start = bounds.afterDateline(sentence);
        int before = reading.count();
        int clause = start;
        subjects.newSentence();
        int i = passives.pointsBack(start, sentence) ? sentence.to() : start;
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
            int next = passives.passive(start, i, passive, sentence);
            if (next > i) {
                return next;
            }
        }
        if (tags.has(i, Lex.DEMONSTRATIVE) && i > start && passage.token(i - 1).is(",")) {
            int next = passives.thus(start, i, sentence);
            if (next > i) {
                return next;
            }
        }
        return verbs.attribute(clause, i, sentence);
    }

    private @Nullable Source sourceOf(Match cue, Sentence sentence) {
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
            return i;
        }
        return inserted.attribute(start, i, cue, source, after, sentence);
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
        boolean followed = after < sentence.to() && passage.token(after).is(",");
        if (first) {
            return !followed && cue.clitic().isEmpty() ? i : contents.leading(i, cue, source, after, sentence);
        }
        if (joined) {
            return contents.add(after, bounds.end(after, sentence), source, i, cue.to(), sentence);
        }
        return inserted.attribute(start, i, cue, source, after, sentence);
    }
}
