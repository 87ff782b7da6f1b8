package org.runut.annotate.attribution;

import org.runut.annotate.passage.Sentence;
import org.runut.pack.Lex;
import org.runut.pack.Lexicon.Match;
import org.runut.text.Token;

/** Where the content of a reporting verb begins and ends, in a language whose verbs stand between subject and object. */
final class ClauseContents extends ClauseParts {
    private static final int NEAR = 7;
    private static final Lex[] NO_NOUNS = {
        Lex.PREPOSITION,
        Lex.LOCATIVE,
        Lex.CONJUNCTION,
        Lex.SUBORDINATE,
        Lex.ADVERB,
        Lex.NEGATION,
        Lex.THAT,
        Lex.TO,
        Lex.BY,
        Lex.DETERMINER,
        Lex.PARTICLE,
        Lex.RELATIVE,
        Lex.FUNCTION,
        Lex.MINDED,
        Lex.PERIOD,
        Lex.WEEKDAY,
        Lex.DAY_OFFSET,
        Lex.DAY_PART,
        Lex.MONTH
    };
    private final ContentBounds bounds;
    private final NounContents nounContents;

    ClauseContents(Reading reading, WordGroups groups) {
        super(reading, groups);
        this.bounds = new ContentBounds(reading);
        this.nounContents = new NounContents(reading, groups);
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
        if (tags.has(from, Lex.QUESTION) && isConjoined(from + 1, sentence.to())) {
            return from + 1;
        }
        int to = infinitive(from, sentence.to(), phrase);
        int limit = to >= 0
                ? nounContents.infinitiveEnd(to, sentence.to(), relative)
                : phrase ? nounContents.end(from, sentence.to()) : sentence.to();
        while (i < limit) {
            var quoted = reading.quoteAt(i);
            if (quoted != null) {
                i = quoted.end();
                continue;
            }
            if (i > from && (closes(i, sentence) || relative && goesBack(i, sentence.to()))) {
                break;
            }
            i++;
        }
        return bounds.trimmed(from, withoutApposition(from, bounds.trimmed(from, i), to >= 0));
    }

    /** "why, but she": another clause behind a comma. */
    private boolean isConjoined(int comma, int limit) {
        return comma + 1 < limit
                && token(comma).is(",")
                && tags.has(comma + 1, Lex.CONJUNCTION)
                && !tags.has(comma + 1, Lex.SUBORDINATE);
    }

    /** Where the infinitive begins with which the content goes on after its noun, if any: "to leave", "them not to leave"; -1 for none. */
    private int infinitive(int from, int limit, boolean phrase) {
        if (tags.has(from, Lex.TO)) {
            return from;
        }
        int end = phrase ? nouns.end(from, limit) : limit;
        int to = end < limit && tags.has(end, Lex.NEGATION) ? end + 1 : end;
        return to < limit && verbs.opensInfinitive(to) ? to : -1;
    }

    /** ", the first toll that …": a definite noun behind the only comma of a clause, which says of the clause what the writer thinks. */
    private int withoutApposition(int from, int to, boolean infinitive) {
        int comma = reading.phrases.segmentEnd(from, to);
        if (comma >= to
                || reading.phrases.segmentEnd(comma + 1, to) < to
                || !infinitive && !verbs.hasVerb(from, comma)) {
            return to;
        }
        var determiner = tags.at(comma + 1, Lex.DETERMINER);
        boolean definite = determiner != null
                && (determiner.value().equals("definite")
                        || determiner.value().isEmpty()
                                && !tags.has(comma + 2, Lex.AS)
                                && reading.names.at(comma - 1) == null
                                && !tags.hasAny(comma - 1, Lex.ROLE, Lex.ANONYMOUS));
        int end = adverbials.after(nouns.end(comma + 1, to), to);
        boolean clause = end < to && verbs.isFinite(end) && !verbs.isReduced(end);
        return definite && !clause && !lists(end, to) ? comma : to;
    }

    /** "the harvest, the school or the new road": whether another noun is joined on, so that a list goes on rather than an aside. */
    private boolean lists(int i, int to) {
        var conjunction = i < to ? tags.at(i, Lex.CONJUNCTION) : null;
        return conjunction != null
                && (conjunction.value().equals("and") || conjunction.value().equals("or"))
                && nouns.end(conjunction.to(), to) > conjunction.to()
                && !verbs.isFinite(conjunction.to());
    }

    int end(int from, Sentence sentence) {
        return end(from, sentence, false);
    }

    /** Whether the content that begins at {@code from} is a noun phrase rather than a clause. */
    boolean isPhrase(int from, int limit) {
        return nounContents.at(from, limit);
    }

    /** "X, who said …, left": a comma before the verb to which the subject of a relative clause belongs. */
    private boolean goesBack(int i, int limit) {
        if (!token(i).is(",")) {
            return false;
        }
        int verb = adverbials.after(i + 1, limit);
        return verb < limit && reading.names.at(verb) == null && verbs.isFinite(verb);
    }

    private boolean closes(int i, Sentence sentence) {
        if (token(i).is(";")) {
            return true;
        }
        if (i > 1 && token(i - 1).kind() == Token.Kind.QUOTE && token(i - 2).is(",") && verbs.isIng(i)) {
            return tags.has(i, Lex.SAYS);
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
        boolean against = conjunction != null && conjunction.value().isEmpty();
        if (i >= limit || reading.names.at(i) != null) {
            return joined && reportsAfterSubject(i, limit, against);
        }
        var says = tags.at(i, Lex.SAYS);
        if (says != null && !says.value().equals("figure") && !tags.has(i - 1, Lex.TO)) {
            return verbs.isIng(i)
                    ? !joined
                    : joined && verbs.isFinite(i) && tags.has(i, Lex.SAID) && hasContent(says, limit);
        }
        return joined && reportsAfterSubject(i, limit, against);
    }

    /** Whether more than an object follows: who "questioned 17 witnesses" has reported nothing. */
    private boolean hasContent(Match says, int limit) {
        int i = says.to();
        boolean counted = i < limit && reading.phrases.hasNumber(i, i + 1);
        return !counted || verbs.hasClause(i, reading.phrases.segmentEnd(i, limit));
    }

    /** Whether a subject with its own verb of reporting follows; against what was said before, also one that puts a number at something. */
    private boolean reportsAfterSubject(int from, int limit, boolean against) {
        if (from >= limit) {
            return false;
        }
        boolean bare = !tags.hasAny(from - 1, Lex.SUBORDINATE, Lex.QUESTION)
                && tags.all(from).isEmpty()
                && token(from).isWord();
        boolean noun = nouns.opens(from) || bare;
        if (!noun || tags.has(from, Lex.THAT)) {
            return false;
        }
        int i = nouns.end(from, limit);
        while (i < limit && (verbs.isAux(i) || tags.has(i, Lex.ADVERB))) {
            i++;
        }
        boolean reports = tags.has(i, Lex.SAID) || against && isCount(i, limit);
        return i > from && i < limit && reports && verbs.isFinite(i) && !verbs.isReduced(i);
    }

    /** "claimed 1,000", "put the toll at 31": a verb by which somebody says or restates a number. */
    private boolean isCount(int i, int limit) {
        int to = Math.min(limit, reading.phrases.segmentEnd(i, limit));
        return tags.hasAny(i, Lex.ANSWERS, Lex.SAYS) && reading.phrases.hasNumber(i, Math.min(to, i + NEAR));
    }

    /** Index after the last token of {@code from..to} that is part of content. */
    int trimmed(int from, int to) {
        return bounds.trimmed(from, to);
    }

    /** Where the clauses of a sentence begin, after a dateline. */
    int opening(Sentence sentence) {
        return bounds.afterDateline(sentence);
    }

    /** Whether the single word {@code from..to} can be content alone: a name, a pronoun, a noun right before a pause. */
    boolean isWhole(int from, int to) {
        boolean named = reading.names.at(from) != null || tags.hasAny(from, Lex.PRONOUN, Lex.QUESTION);
        boolean noun = token(from).isWord() && (tags.all(from).isEmpty() || !tags.hasAny(from, NO_NOUNS));
        boolean ends = to < passage.tokens().size() && !token(to).isWord();
        return named || noun && ends;
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
        boolean aside = time || tags.has(next, Lex.RELATIVE) || verbs.isIng(next) && tags.has(next, Lex.SAYS);
        return !aside && (token(next).isWord() || reading.quoteAt(next) != null) && !joinsReport(next, limit);
    }
}
