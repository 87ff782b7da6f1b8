package org.runut.annotate.attribution;

import org.jspecify.annotations.Nullable;
import org.runut.annotate.passage.Passage;
import org.runut.pack.Lex;
import org.runut.pack.Tags;

/** Finds the subject of a verb, in a language whose subjects stand before their verbs and may be left out where clauses are joined. */
final class VerbSubjects {
    private final Reading reading;
    private final Passage passage;
    private final Tags tags;
    private @Nullable Source before;

    VerbSubjects(Reading reading) {
        this.reading = reading;
        this.passage = reading.passage;
        this.tags = reading.tags;
    }

    /** Forgets the subject of the sentence before. */
    void newSentence() {
        before = null;
    }

    /** Notes whom a verb that follows without a subject of its own has for one. */
    void goesOn(Source source) {
        before = source;
    }

    /** The subject of the verb at {@code i} in a clause that begins at {@code from} or later; null for none, or where the verb says that nothing was said. */
    @Nullable
    Source of(int from, int i) {
        return of(from, i, false);
    }

    /** The same for a verb that asks or plans, which one may still be about to do ("akan menuntut"). */
    @Nullable
    Source planning(int from, int i) {
        return of(from, i, true);
    }

    private @Nullable Source of(int from, int i, boolean plans) {
        int clause = clauseStart(from, i);
        int first = reading.phrases.afterConnectives(clause, i);
        if (first < i && tags.has(first, Lex.ACCORDING) && reading.phrases.segmentEnd(first, i) >= i) {
            return null;
        }
        int start = i;
        while (start > clause && isAdverb(start - 1)) {
            if (isUnreal(start - 1, plans)) {
                return null;
            }
            start--;
        }
        int relative = beforeTime(start - 1);
        if (relative >= clause && tags.has(relative, Lex.RELATIVE)) {
            return relativeSubject(clause, relative);
        }
        if (start > clause && isPreposition(start - 1)) {
            return null;
        }
        if (tags.endingAt(start, Lex.CONJUNCTION) != null && followsQuote(clause, start)) {
            return reading.memory.last();
        }
        var found = reading.sources.subject(clause, start);
        return found == null && startsAnew(clause, start) ? before : found;
    }

    /** Index before a time at {@code i} and what leads to it ("yang pada Selasa lalu"). */
    private int beforeTime(int i) {
        int before = reading.phrases.beforeTime(i);
        return before < i && before > 0 && tags.has(before, Lex.LOCATIVE) ? before - 1 : before;
    }

    /** Whether the verb stands in a relative clause: who speaks there is not who goes on. */
    boolean isRelative(int verb) {
        int i = beforeTime(verb - 1);
        while (i > 0 && isAdverb(i)) {
            i--;
        }
        return i >= 0 && tags.has(i, Lex.RELATIVE);
    }

    /** Where the clause of a verb begins: after the last conjunction that follows a comma and leaves it a subject. */
    private int clauseStart(int clause, int verb) {
        for (int k = verb - 2; k > clause; k--) {
            var conjunction = tags.at(k, Lex.CONJUNCTION);
            boolean opens = passage.token(k - 1).is(",") && reading.names.at(k) == null;
            if (conjunction != null && opens && conjunction.to() < verb && reading.phrases.isHead(conjunction.to())) {
                return conjunction.to();
            }
        }
        return clause;
    }

    /** Whether a quotation stands before the cue clause that goes on here: "…," ujarnya, seraya menambahkan bahwa …". */
    private boolean followsQuote(int clause, int start) {
        for (int i = start - 1; i >= Math.max(0, clause - 1); i--) {
            if (reading.quoteAt(i) != null) {
                return true;
            }
        }
        return false;
    }

    private boolean isPreposition(int i) {
        var preposition = tags.at(i, Lex.PREPOSITION);
        return preposition != null && preposition.clitic().isEmpty();
    }

    /** Whether a word between a subject and its verb is no noun. */
    boolean isAdverb(int i) {
        return tags.hasAny(i, Lex.FUNCTION, Lex.NEGATION)
                && !tags.hasAny(i, Lex.PRONOUN, Lex.DEMONSTRATIVE)
                && reading.names.at(i) == null;
    }

    /** Whether the word says that nothing has been said: not, not yet, may, and, of a verb that does not itself plan, will. */
    private boolean isUnreal(int i, boolean plans) {
        var status = tags.at(i, Lex.STATUS);
        return tags.has(i, Lex.NEGATION)
                || status != null
                        && (!plans && status.value().equals("planned")
                                || status.value().equals("possible"));
    }

    private boolean startsAnew(int clause, int start) {
        return reading.phrases.afterConnectives(clause, start) >= start;
    }

    /** "serikat yang menyebut": the noun phrase before the relative word, after the last verb, preposition or comma. */
    private @Nullable Source relativeSubject(int clause, int relative) {
        if (relative == clause) {
            return null;
        }
        if (passage.token(relative - 1).is(",")) {
            return described(clause, relative - 1);
        }
        int from = clause;
        for (int k = clause; k < relative; k++) {
            var cited = tags.at(k, Lex.RELAYS);
            if (cited != null) {
                return reading.sources.of(cited.to(), reading.phrases.nounPhraseEnd(cited.to(), relative));
            }
            if (reading.names.at(k) == null
                    && (passage.token(k).is(",") || tags.hasAny(k, Lex.PREPOSITION, Lex.LOCATIVE, Lex.SAYS))) {
                from = k + 1;
            }
        }
        if (from < relative && reading.phrases.isHead(from)) {
            return reading.sources.of(from, relative);
        }
        boolean named = from < relative && reading.names.at(relative - 1) != null;
        return named ? reading.sources.of(reading.names.start(relative - 1), relative) : null;
    }

    /** "Serikat X, yang mengaku …", "Perseroan, yang menyebut …": whom the relative clause after a comma describes. */
    private @Nullable Source described(int clause, int comma) {
        int last = comma - 1;
        if (last < clause) {
            return null;
        }
        if (reading.names.at(last) != null) {
            return reading.sources.of(reading.names.start(last), comma);
        }
        int from = governed(clause, comma);
        boolean whole =
                from < comma && reading.phrases.isHead(from) && reading.phrases.nounPhraseEnd(from, comma) == comma;
        return whole ? reading.sources.of(from, comma) : null;
    }

    /** Where the noun phrase before the comma begins: behind the last preposition, else at the head of the clause. */
    private int governed(int clause, int comma) {
        for (int k = comma - 1; k > clause; k--) {
            if (reading.names.at(k - 1) == null && tags.hasAny(k - 1, Lex.LOCATIVE, Lex.PREPOSITION)) {
                return k;
            }
        }
        return reading.phrases.afterConnectives(clause, comma);
    }

    /** The subject of the verb before in the sentence; null for none. */
    @Nullable
    Source before() {
        return before;
    }
}
