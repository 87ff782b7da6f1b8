package org.runut.annotate.attribution;

import org.jspecify.annotations.Nullable;
import org.runut.annotate.passage.Sentence;
import org.runut.pack.Lex;
import org.runut.pack.Lexicon.Match;

/**
 * Finds who answers for a number without being quoted, in a language whose subjects stand before their verbs: "The union
 * demands 8 percent", "The agency, which had counted 58, …".
 */
final class ClauseAnswers extends ClauseRules {
    private static final String OF_NUMBER = "number";
    private static final String STATE = "state";
    private static final Lex[] LEANS = {
        Lex.PREPOSITION, Lex.LOCATIVE, Lex.COMPARED, Lex.SUBORDINATE, Lex.DETERMINER, Lex.BY
    };

    ClauseAnswers(ClauseTools tools) {
        super(tools);
    }

    /** Notes who answers by the verbs of a sentence, apart from those in quotation marks. */
    void note(Sentence sentence) {
        int clause = contents.opening(sentence);
        for (int i = clause; i < sentence.to(); i++) {
            var quoted = reading.quoteAt(i);
            if (quoted != null) {
                i = Math.max(i, quoted.end() - 1);
                continue;
            }
            if (passage.token(i).is(";")) {
                clause = i + 1;
            }
            var verb = reading.names.at(i) == null ? giving(i, sentence.to()) : null;
            var source = verb == null ? null : subject(clause, i);
            if (verb != null && source != null) {
                reading.answer(source, i, verb.to(), verb.to(), false, sentence);
            }
        }
    }

    /** A verb whose subject answers for the number behind it; null for none. */
    private @Nullable Match giving(int i, int limit) {
        var answers = tags.at(i, Lex.ANSWERS);
        boolean idle = answers != null && answers.value().equals(OF_NUMBER) && !leadsToReckoning(answers.to(), limit);
        return answers == null || idle ? tags.at(i, Lex.PLANS) : answers;
    }

    /** Whether a noun for a number that somebody reckons follows: "its estimate", "the official death toll". */
    private boolean leadsToReckoning(int from, int limit) {
        int end = nouns.end(from, limit);
        int head = end > from ? sources.sorts().headEnd(from, end) : from;
        return head > from && (isReckoning(head - 1) || head < limit && isReckoning(head));
    }

    private boolean isReckoning(int i) {
        var frame = tags.endingAt(i + 1, Lex.FRAME);
        boolean state = frame != null && frame.value().endsWith(STATE);
        return state || tags.hasAny(i, Lex.SAYING, Lex.DOCUMENT, Lex.PLAN, Lex.STATUS, Lex.BASIS, Lex.SAYS);
    }

    /** Who does what the verb tells; null for nobody who can speak, and for a verb that describes a noun or is denied. */
    private @Nullable Source subject(int clause, int i) {
        int group = verbs.groupStart(i, clause);
        boolean denied = tags.first(group, i, Lex.NEGATION) != null;
        boolean leans = group > clause
                && reading.names.at(group - 1) == null
                && tags.hasAny(group - 1, LEANS)
                && !tags.has(group - 1, Lex.RELATIVE);
        boolean after = verbs.isIng(i) && group > clause && tags.has(group - 1, Lex.SUBORDINATE);
        boolean finite = !leans && verbs.isFinite(i) && !verbs.isReduced(i) && !verbs.isPassive(group, i);
        if (denied || !finite && !after) {
            return null;
        }
        var source = after ? sources.leading(clause, group - 1) : sources.subject(clause, group, null);
        return source != null && sources.sorts().speaks(source) ? source : null;
    }
}
