package org.runut.annotate;

import org.runut.pack.Lex;
import org.runut.pack.Lexicon.Match;
import org.runut.pack.Tags;
import org.runut.text.Token;

/** Where the content of a reporting verb begins and ends, in a language whose verbs stand between subject and object. */
final class ClauseContents {
    private static final int LONGEST_ADVERBIAL = 22;
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
    private final ContentBounds bounds;

    ClauseContents(Reading reading, WordGroups groups) {
        this.reading = reading;
        this.passage = reading.passage;
        this.tags = reading.tags;
        this.groups = groups;
        this.bounds = new ContentBounds(reading);
    }

    /** Where the content of the verb begins in what follows it; -1 where none does. */
    int start(Match verb, int limit) {
        int i = afterAdverbs(verb.to(), limit);
        if (i >= limit || allows(verb, "quote")) {
            return -1;
        }
        if (allows(verb, "told")) {
            int told = addressed(i, limit);
            if (told >= 0) {
                return told;
            }
        }
        if (opensClause(i)) {
            return afterThat(i);
        }
        if (tags.has(i, Lex.TO) && groups.isVerb(i + 1) && !opensObject(i + 1)) {
            return allows(verb, "to") ? i : -1;
        }
        var token = passage.token(i);
        if (token.is(":") || token.is(",")) {
            var quoted = reading.quoteAt(i + 1);
            return quoted != null && quoted.open() == i + 1 && i + 1 < limit ? i + 1 : clauseAfter(i, limit);
        }
        if (token.kind() == Token.Kind.QUOTE) {
            return reading.quoteAt(i) == null ? -1 : i;
        }
        boolean counts = allows(verb, "any")
                && i + 1 < limit
                && (token(i + 1).isNumber() || tags.has(i + 1, Lex.NUMBER))
                && !tags.has(i, Lex.TO);
        if (!counts
                && tags.hasAny(i, Lex.PREPOSITION, Lex.LOCATIVE, Lex.TO, Lex.CONJUNCTION, Lex.BY, Lex.PARTICLE)
                && reading.names.at(i) == null) {
            return clauseAfter(i, limit);
        }
        return plain(verb, i, limit);
    }

    private boolean opensObject(int i) {
        return tags.hasAny(i, Lex.DETERMINER, Lex.ANONYMOUS);
    }

    /** A plain clause or noun phrase right after the verb. */
    private int plain(Match verb, int i, int limit) {
        if (!token(i).isWord() && !token(i).isNumber() && !token(i).is("$")) {
            return -1;
        }
        int segment = reading.phrases.segmentEnd(i, limit);
        boolean clause = groups.hasVerb(i, Math.min(segment, i + LONGEST_ADVERBIAL));
        if (allows(verb, "any") && (clause || !tags.has(verb.to() - 1, Lex.NOUN))) {
            return i;
        }
        return clause && allows(verb, "that") && groups.opens(i) ? i : -1;
    }

    private Token token(int i) {
        return passage.token(i);
    }

    /** Whether the value of a reporting verb lets this be its content. */
    static boolean allows(Match verb, String what) {
        for (String one : verb.value().split(" ")) {
            if (one.equals(what)) {
                return true;
            }
        }
        return false;
    }

    private int afterAdverbs(int from, int limit) {
        int i = from;
        while (i < limit
                && reading.names.at(i) == null
                && (tags.has(i, Lex.ADVERB) && !tags.has(i, Lex.DETERMINER) || groups.isTime(i))) {
            i++;
        }
        return i;
    }

    /** Whether a word at {@code i} opens reported content: "that", a question word. */
    private boolean opensClause(int i) {
        return tags.has(i, Lex.THAT) && !(tags.has(i, Lex.DETERMINER) && groups.isAux(i + 1))
                || tags.has(i, Lex.QUESTION);
    }

    private int afterThat(int i) {
        return tags.has(i, Lex.THAT) ? i + 1 : i;
    }

    /** After the one who is told: "told reporters that", "told CNN he", "told him to". */
    private int addressed(int from, int limit) {
        if (opensClause(from)
                || token(from).kind() == Token.Kind.QUOTE
                || !token(from).isWord()) {
            return -1;
        }
        boolean to = tags.has(from, Lex.TO);
        int i = addressee(to ? from + 1 : from, limit);
        i = afterAdverbs(i, limit);
        if (i >= limit) {
            return -1;
        }
        if (opensClause(i)) {
            return afterThat(i);
        }
        if (reading.quoteAt(i) != null || tags.has(i, Lex.TO)) {
            return i;
        }
        if (token(i).isWord() && groups.opens(i) && groups.hasVerb(i, Math.min(limit, i + LONGEST_ADVERBIAL))) {
            return i;
        }
        return clauseAfter(i, limit);
    }

    private int addressee(int from, int limit) {
        int i = from;
        int end = groups.nounEnd(from, limit);
        while (i < end) {
            boolean behindNoun = i > from && reading.names.at(i - 1) == null && !tags.has(i - 1, Lex.DETERMINER);
            boolean anew = behindNoun && (tags.has(i, Lex.DETERMINER) || reading.names.startingAt(i) != null);
            if (anew && !tags.hasAny(i - 1, Lex.ROLE, Lex.PREPOSITION, Lex.NAME_PARTICLE)) {
                return i;
            }
            i = reading.names.end(i);
        }
        return Math.max(end, from);
    }

    /** The opening of a clause behind an adverbial that holds no verb of its own: "said in a statement on Friday that". */
    private int clauseAfter(int from, int limit) {
        int most = Math.min(limit, from + LONGEST_ADVERBIAL);
        for (int i = from; i < most; i++) {
            if (tags.has(i, Lex.THAT) && !tags.has(i - 1, Lex.PREPOSITION) && !groups.isAux(i + 1)) {
                return i + 1;
            }
            if (token(i).is(":") && i + 1 < limit) {
                return i + 1;
            }
            if (token(i).is(",") && tags.hasAny(i + 1, Lex.RELATIVE, Lex.QUESTION)) {
                i = reading.phrases.segmentEnd(i + 1, limit);
            } else if (groups.isFinite(i) || tags.has(i, Lex.RELATIVE) || reading.quoteAt(i) != null) {
                return -1;
            }
        }
        return -1;
    }

    /** Index after the content that begins at {@code from}: before another attribution, or the end of the sentence. */
    int end(int from, Sentence sentence, boolean relative) {
        int i = from;
        boolean phrase = isPhrase(from, sentence.to());
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
        int verb = afterAdverbs(conjunction.to(), limit);
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
        int verb = afterAdverbs(i + 1, limit);
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
        i = afterAdverbs(i, limit);
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
        boolean aside = groups.isIng(next) && tags.has(next, Lex.SAYS) || tags.has(next, Lex.SUBORDINATE);
        return !aside && (token(next).isWord() || reading.quoteAt(next) != null) && !joinsReport(next, limit);
    }
}
