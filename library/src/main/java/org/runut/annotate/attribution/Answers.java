package org.runut.annotate.attribution;

import org.jspecify.annotations.Nullable;
import org.runut.annotate.passage.Passage;
import org.runut.annotate.passage.Sentence;
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
    private static final String WITNESS = "witness";
    private static final String DOCUMENT = "document";
    private static final String HEADLINE = "headline";
    private static final String COLON = "colon";
    private static final String ATTITUDE = "attitude";
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
        if (tells(i, sentence)) {
            return;
        }
        var verb = giving(i);
        var source = verb == null ? null : subject(clause, i, verb);
        if (verb != null && source != null && fits(verb, source)) {
            reading.answer(source, i, verb.to(), verb.to(), false, sentence);
            if (!subjects.isRelative(i)) {
                subjects.goesOn(source);
            }
        }
    }

    /** Whether the subject can do what the verb says: only a person sees, only a document holds a list. */
    private boolean fits(Match verb, Source source) {
        return switch (verb.value()) {
            case WITNESS -> source.person();
            case DOCUMENT -> source.from() >= 0 && tags.has(source.from(), Lex.DOCUMENT);
            default -> true;
        };
    }

    private @Nullable Source subject(int clause, int i, Match verb) {
        boolean plans = verb.lex() == Lex.PLANS || verb.lex() == Lex.ANSWERS;
        return plans ? subjects.planning(clause, i) : subjects.of(clause, i);
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
            case COLON, ATTITUDE -> null;
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

    /** "Angka 55 diumumkan kementerian", "Jumlah 214 itu dirilis X": a number whose noun is the subject of a passive of telling. */
    private boolean tells(int i, Sentence sentence) {
        var cue = tags.at(i, Lex.IS_SAID) == null ? tags.at(i, Lex.ANSWERED) : tags.at(i, Lex.IS_SAID);
        int number = tags.has(i - 1, Lex.DEMONSTRATIVE) ? i - 2 : i - 1;
        int noun = number - 1;
        boolean told = cue != null
                && cue.clitic().isEmpty()
                && noun >= sentence.from()
                && tags.has(noun, Lex.AMOUNT)
                && reading.phrases.hasNumber(number, number + 1);
        var source = told && cue != null ? agent(i, cue, sentence) : null;
        if (source != null) {
            reading.answer(source, noun, noun + 1, noun + 1, false, sentence);
        }
        return source != null;
    }

    private void describe(int i, Match cue, Sentence sentence) {
        var source = agent(i, cue, sentence);
        if (source != null) {
            reading.answer(source, i, cue.to(), Math.max(cue.to(), source.to()), true, sentence);
            if (source.person()) {
                reading.memory.tells(source);
            }
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
