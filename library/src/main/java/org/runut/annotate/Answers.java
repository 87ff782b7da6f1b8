package org.runut.annotate;

import org.jspecify.annotations.Nullable;
import org.runut.model.Part;
import org.runut.pack.Lex;
import org.runut.pack.Lexicon.Match;
import org.runut.pack.Tags;

/**
 * Finds who answers for a number without being quoted: "X menuntut 8 persen", "X, yang semula menyebut 58", "menurunkan jumlah
 * korban", "40 orang yang dihitung X".
 */
final class Answers {
    private static final int NEAR = 2;
    private static final int ADVERBIAL = 6;
    private static final String OF_NUMBER = "number";
    private static final String HEADLINE = "headline";
    private static final String COLON = "colon";
    private static final String WEAK = "weak";
    private static final String DENIED = "denied";

    private final Reading reading;
    private final Passage passage;
    private final Tags tags;
    private final VerbSubjects subjects;

    Answers(Reading reading, VerbSubjects subjects) {
        this.reading = reading;
        this.passage = reading.passage;
        this.tags = reading.tags;
        this.subjects = subjects;
    }

    /** Notes who answers by a verb at {@code i}, in a clause that begins at {@code clause}. */
    void note(int clause, int i, Sentence sentence) {
        if (reading.names.at(i) != null) {
            return;
        }
        var described = describing(i, sentence);
        if (described != null) {
            describe(i, described, sentence);
            return;
        }
        var verb = giving(i);
        var source = verb == null ? null : subjects.of(clause, i);
        if (verb != null && source != null) {
            reading.answer(source, i, verb.to(), verb.to(), false, sentence);
            if (!subjects.isRelative(i)) {
                subjects.goesOn(source);
            }
        }
    }

    /** A verb whose subject answers for the number behind it; null for none. */
    private @Nullable Match giving(int i) {
        var answers = tags.at(i, Lex.ANSWERS);
        if (answers != null) {
            boolean here = !answers.value().equals(HEADLINE) || passage.part() == Part.TITLE;
            boolean reckons = !answers.value().equals(OF_NUMBER) || leadsToReckoning(answers.to());
            return here && reckons ? answers : tags.at(i, Lex.PLANS);
        }
        var plans = tags.at(i, Lex.PLANS);
        if (plans != null) {
            return plans;
        }
        var says = tags.at(i, Lex.SAYS);
        if (says == null) {
            return tags.at(i, Lex.DENIES);
        }
        boolean near = reading.phrases.hasNumber(
                says.to(), Math.min(says.to() + NEAR, passage.tokens().size()));
        return switch (says.value()) {
            case COLON -> null;
            case HEADLINE -> null;
            case WEAK -> near ? says : null;
            default -> says;
        };
    }

    /** Whether a noun for a number that somebody reckons stands at {@code i}: "taksiran", "daftar", "jumlah korban tewas". */
    private boolean leadsToReckoning(int i) {
        if (tags.hasAny(i, Lex.DOCUMENT, Lex.PLAN, Lex.SAYING)) {
            return true;
        }
        var amount = tags.at(i, Lex.AMOUNT);
        return amount != null && (tags.hasAny(amount.to(), Lex.FRAME) || tags.hasAny(amount.to() + 1, Lex.FRAME));
    }

    /** A passive that describes a number: "yang dituntut", "yang semula disampaikan", "yang ia lontarkan"; null for none. */
    private @Nullable Match describing(int i, Sentence sentence) {
        var said = tags.at(i, Lex.IS_SAID);
        var cue = said == null || said.value().equals(DENIED) ? tags.at(i, Lex.ANSWERED) : said;
        int k = i - 1;
        if (cue == null) {
            cue = k > sentence.from() && tags.hasAny(k, Lex.PRONOUN) ? tags.at(i, Lex.SAID) : null;
            k--;
        }
        int least = Math.max(sentence.from(), k - ADVERBIAL);
        while (cue != null && k > least && isAdverbial(k)) {
            k--;
        }
        return cue != null && k > sentence.from() && tags.has(k, Lex.RELATIVE) ? cue : null;
    }

    private boolean isAdverbial(int i) {
        return !tags.has(i, Lex.RELATIVE)
                && (subjects.isAdverb(i)
                        || tags.hasAny(i, Lex.FROM, Lex.BEFORE, Lex.STATUS)
                        || reading.phrases.beforeTime(i) < i);
    }

    private void describe(int i, Match cue, Sentence sentence) {
        var source = agent(i, cue, sentence);
        if (source != null) {
            reading.answer(source, i, cue.to(), Math.max(cue.to(), source.to()), true, sentence);
        }
    }

    /** Who does what the passive tells: named behind it, or the subject of the sentence where only pointed to. */
    private @Nullable Source agent(int i, Match cue, Sentence sentence) {
        boolean pronoun = cue.lex() == Lex.SAID;
        if (pronoun || !cue.clitic().isEmpty()) {
            var subject = subjects.before();
            return subject != null ? subject : pronoun ? reading.sources.of(i - 1, i) : reading.memory.spoken();
        }
        int agent = tags.has(cue.to(), Lex.BY) ? cue.to() + 1 : cue.to();
        boolean named = agent < sentence.to() && reading.phrases.isHead(agent);
        return named ? reading.sources.after(agent, sentence.to()) : null;
    }
}
