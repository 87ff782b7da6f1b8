package org.runut.annotate.attribution;

import org.jspecify.annotations.Nullable;
import org.runut.annotate.passage.Sentence;
import org.runut.pack.Lex;
import org.runut.pack.Lexicon.Match;

/** Finds the cue behind what it reports: "…, the mayor said.", "…, Anna Smith, the mayor, told reporters.", "…, according to records." */
final class ClosingCues extends ClauseRules {
    private static final int LONGEST_SUBJECT = 30;

    /**
     * A cue behind its content.
     *
     * @param first  index of the token behind the comma that parts it from the content
     * @param verb   the verb, or the words that name the source
     * @param source who is named; null where the words are still to be read
     */
    record Cue(int first, Match verb, @Nullable Source source) {}

    ClosingCues(ClauseTools tools) {
        super(tools);
    }

    /** The cue that holds for the sentence from {@code start} to the comma before it; null for none. */
    @Nullable
    Cue find(int start, Sentence sentence, @Nullable Source before) {
        Cue found = null;
        for (int i = start; i < sentence.to() && found == null; i++) {
            var token = passage.token(i);
            boolean parts = token.is(":") || token.is(";");
            if (parts || reading.quoteAt(i) != null || token.is(",") && turns(i + 1)) {
                return null;
            }
            found = token.is(",") && i > start ? at(i + 1, sentence, before) : null;
        }
        return found;
    }

    /** A conjunction that opens a clause against the one before: "but". */
    private boolean turns(int i) {
        var conjunction = tags.at(i, Lex.CONJUNCTION);
        return conjunction != null
                && !tags.has(i, Lex.SUBORDINATE)
                && !conjunction.value().equals("and")
                && !conjunction.value().equals("or");
    }

    private @Nullable Cue at(int first, Sentence sentence, @Nullable Source before) {
        var according = tags.at(first, Lex.ACCORDING);
        if (according != null) {
            int segment = reading.phrases.segmentEnd(first, sentence.to());
            boolean described = tags.has(segment + 1, Lex.RELATIVE) || tags.has(segment + 2, Lex.BY);
            boolean ends = segment >= sentence.to() || described;
            return ends ? new Cue(first, according, null) : null;
        }
        int most = Math.min(sentence.to(), first + LONGEST_SUBJECT);
        boolean described = false;
        for (int i = first + 1; i < most && reading.quoteAt(i) == null; i++) {
            var verb = reading.names.at(i) == null ? tags.at(i, Lex.SAYS) : null;
            described |= tags.has(i, Lex.RELATIVE);
            boolean clause = verb == null && !described && verbs.isFinite(i) && !verbs.isReduced(i) && isAlone(i);
            if (clause || tags.has(i, Lex.THAT) && passage.token(i - 1).isWord()) {
                return null;
            }
            if (verb != null && verbs.isFinite(i) && !verbs.isReduced(i)) {
                boolean reports = reports(first, i, verb, sentence);
                if (reports || !tags.has(i, Lex.DOCUMENT)) {
                    return reports ? subject(first, i, verb, before) : null;
                }
            }
        }
        return null;
    }

    /** Whether the verb at {@code i} helps no verb of reporting: "has left", but not "has said". */
    private boolean isAlone(int i) {
        int k = i;
        while (verbs.isAux(k) || tags.hasAny(k, Lex.ADVERB, Lex.NEGATION)) {
            k++;
        }
        return reading.names.at(i) == null && !tags.has(k, Lex.SAYS);
    }

    /** Whether the verb is one of saying and leads to nothing of its own. */
    private boolean reports(int first, int i, Match verb, Sentence sentence) {
        int group = verbs.groupStart(i, first);
        boolean ends = verb.to() >= sentence.to() || !passage.token(verb.to()).isWord();
        int segment = reading.phrases.segmentEnd(verb.to(), sentence.to());
        boolean last = !verbs.hasClause(verb.to(), segment) && (segment >= sentence.to() || joinsOn(segment, sentence));
        boolean trails = passage.token(Math.min(segment, sentence.to() - 1)).is(",") && verbs.isIng(segment + 1);
        return (tags.has(i, Lex.SAID) || ends)
                && (last || trails && segment == verb.to())
                && !verbs.isPassive(group, i)
                && openings.start(verb, sentence.to()) < 0;
    }

    /** ", and the city …": whether the content goes on behind the cue. */
    private boolean joinsOn(int comma, Sentence sentence) {
        var conjunction = tags.at(comma + 1, Lex.CONJUNCTION);
        return conjunction != null
                && conjunction.value().equals("and")
                && nouns.opens(conjunction.to())
                && verbs.hasVerb(conjunction.to(), sentence.to());
    }

    private @Nullable Cue subject(int first, int i, Match verb, @Nullable Source before) {
        int group = verbs.groupStart(i, first);
        var named = passage.token(group - 1).is(",") ? described(first, group) : null;
        var source = named == null ? sources.subject(first, group, before) : named;
        boolean counted =
                source != null && passage.token(Math.max(0, source.from())).isNumber();
        if (source == null || source.from() < first || counted && !isKnown(source)) {
            return null;
        }
        boolean opens = source.from() == first
                || sources.appositions().withRole(source, first - 1) == first
                || !verbs.hasVerb(first, source.from()) && !hasComma(first, source.from()) && !isInNoun(first, source);
        return opens && (tags.has(i, Lex.SAID) || isKnown(source)) ? new Cue(first, verb, source) : null;
    }

    /** ", not the 60 it first named": whether the subject stands right behind a number or noun that its clause describes. */
    private boolean isInNoun(int first, Source source) {
        int before = source.from() - 1;
        boolean phrase = tags.hasAny(first, Lex.PREPOSITION, Lex.LOCATIVE)
                && !passage.token(before).isNumber();
        return !phrase
                && tags.has(source.from(), Lex.PRONOUN)
                && !verbs.isTime(before)
                && !tags.has(before, Lex.ADVERB);
    }

    private boolean isKnown(Source source) {
        int last = source.to() - 1;
        return source.person()
                || reading.names.at(last) != null
                || tags.hasAny(last, Lex.ANONYMOUS, Lex.PRONOUN, Lex.ROLE, Lex.DOCUMENT);
    }

    /** "Anna Smith, the mayor, said": a name with what describes it between commas. */
    private @Nullable Source described(int first, int group) {
        int end = nouns.end(first, group);
        boolean parted = end > first && passage.token(end).is(",") && end < group - 1;
        boolean clause = parted && verbs.isFinite(end + 1);
        var source = parted && !clause ? sources.of(first, end) : null;
        return source != null && (source.person() || reading.names.at(first) != null) ? source : null;
    }

    private boolean hasComma(int from, int to) {
        return reading.phrases.segmentEnd(from, to) < to;
    }
}
