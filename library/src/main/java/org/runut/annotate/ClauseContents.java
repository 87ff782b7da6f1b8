package org.runut.annotate;

import org.runut.pack.Lex;
import org.runut.pack.Tags;
import org.runut.text.Token;

/** Where the content of a reporting verb begins and ends, in a language whose verbs stand between subject and object. */
final class ClauseContents {
    private static final Lex[] CLAUSE_OPENERS = {
        Lex.CONJUNCTION,
        Lex.RELATIVE,
        Lex.QUESTION,
        Lex.DETERMINER,
        Lex.PRONOUN,
        Lex.ADVERB,
        Lex.PREPOSITION,
        Lex.LOCATIVE
    };
    private final Reading reading;
    private final Passage passage;
    private final Tags tags;
    private final WordGroups groups;
    private final Adverbials adverbials;
    private final ContentBounds bounds;

    ClauseContents(Reading reading, WordGroups groups) {
        this.reading = reading;
        this.passage = reading.passage;
        this.tags = reading.tags;
        this.groups = groups;
        this.adverbials = new Adverbials(reading, groups);
        this.bounds = new ContentBounds(reading);
    }

    private Token token(int i) {
        return passage.token(i);
    }

    /** Index after the content that begins at {@code from}: before another attribution, or the end of the sentence. */
    int end(int from, Sentence sentence, boolean relative) {
        return end(from, sentence, relative, isPhrase(from, sentence.to()));
    }

    /** Index after the clause that goes on at {@code from} behind an inserted cue. */
    int resumed(int from, Sentence sentence) {
        return end(from, sentence, false, false);
    }

    private int end(int from, Sentence sentence, boolean relative, boolean phrase) {
        int i = from;
        while (i < sentence.to()) {
            var quoted = reading.quoteAt(i);
            if (quoted != null) {
                i = quoted.end();
                continue;
            }
            boolean ends = closes(i, sentence) || (relative || phrase) && goesBack(i, sentence.to());
            if (i > from && (ends || phrase && closesPhrase(i, sentence.to()))) {
                break;
            }
            i++;
        }
        return bounds.trimmed(from, i);
    }

    int end(int from, Sentence sentence) {
        return end(from, sentence, false);
    }

    /** Whether the content that begins at {@code from} is a noun phrase rather than a clause. */
    boolean isPhrase(int from, int limit) {
        boolean opened = tags.hasAny(from, Lex.QUESTION, Lex.TO) || from > 0 && tags.has(from - 1, Lex.THAT);
        return !opened && !groups.hasVerb(from, Math.min(reading.phrases.segmentEnd(from, limit), limit));
    }

    /** Where a noun phrase as content ends: at a comma before a clause, a dash, a conjunction with a verb. */
    private boolean closesPhrase(int i, int limit) {
        var token = token(i);
        int next = i + 1;
        if (next >= limit) {
            return false;
        }
        if (token.is("—") || token.is("–") || token.is("-")) {
            return !token(i - 1).touches(token);
        }
        if (token.is(",")) {
            return tags.hasAny(next, CLAUSE_OPENERS) && reading.names.at(next) == null || groups.isIng(next);
        }
        var conjunction = tags.at(i, Lex.CONJUNCTION);
        if (conjunction == null || reading.names.at(i) != null) {
            return false;
        }
        int verb = adverbials.after(conjunction.to(), limit);
        boolean phrases =
                conjunction.value().equals("and") || conjunction.value().equals("or");
        return !phrases && !tags.has(i, Lex.PREPOSITION)
                || verb < limit && phrases && reading.names.at(verb) == null && groups.isFinite(verb);
    }

    /** "X, who said …, left": a comma before the verb to which the subject of a relative clause belongs. */
    private boolean goesBack(int i, int limit) {
        if (!token(i).is(",")) {
            return false;
        }
        int verb = adverbials.after(i + 1, limit);
        return verb < limit && reading.names.at(verb) == null && groups.isFinite(verb);
    }

    private boolean closes(int i, Sentence sentence) {
        if (token(i).is(";")) {
            return true;
        }
        int next = i + 1;
        if (token(i).is(",") && next < sentence.to()) {
            return tags.has(next, Lex.ACCORDING) || joinsReport(next, sentence.to());
        }
        return tags.has(i, Lex.CONJUNCTION) && joinsReport(i, sentence.to());
    }

    /** ", adding that", "and said", ", but the mayor said". */
    private boolean joinsReport(int from, int limit) {
        int i = from;
        var conjunction = tags.at(i, Lex.CONJUNCTION);
        boolean joined = conjunction != null;
        i = conjunction == null ? i : conjunction.to();
        i = adverbials.after(i, limit);
        if (i >= limit || reading.names.at(i) != null) {
            return joined && reportsAfterSubject(i, limit);
        }
        if (tags.has(i, Lex.SAYS) && !tags.has(i - 1, Lex.TO)) {
            return groups.isIng(i) ? !joined : joined && groups.isFinite(i) && tags.has(i, Lex.SAID);
        }
        return joined && reportsAfterSubject(i, limit);
    }

    private boolean reportsAfterSubject(int from, int limit) {
        if (from >= limit || !groups.opens(from)) {
            return false;
        }
        int i = groups.nounEnd(from, limit);
        while (i < limit && (groups.isAux(i) || tags.has(i, Lex.ADVERB))) {
            i++;
        }
        return i > from && i < limit && tags.has(i, Lex.SAID) && groups.isFinite(i);
    }

    /** Index after the last token of {@code from..to} that is part of content. */
    int trimmed(int from, int to) {
        return bounds.trimmed(from, to);
    }

    /** Where the clauses of a sentence begin, after a dateline. */
    int opening(Sentence sentence) {
        return bounds.afterDateline(sentence);
    }

    int words(int from, int to) {
        return bounds.words(from, to);
    }

    /** Whether the sentence goes on with the content after a cue clause that a comma at {@code i} ends. */
    boolean resumes(int i, int limit) {
        int next = i + 1;
        if (next >= limit || !token(i).is(",")) {
            return false;
        }
        var subordinate = tags.at(next, Lex.SUBORDINATE);
        boolean time = subordinate != null && subordinate.value().equals("time");
        boolean aside = time || groups.isIng(next) && tags.has(next, Lex.SAYS);
        return !aside && (token(next).isWord() || reading.quoteAt(next) != null) && !joinsReport(next, limit);
    }
}
