package org.runut.annotate;

import org.jspecify.annotations.Nullable;
import org.runut.model.Part;
import org.runut.pack.Lex;
import org.runut.pack.Lexicon.Match;
import org.runut.pack.Tags;

/** Attributes by a verb whose subject is the source: "X mengatakan bahwa …", "X membantah …", "Y yang menyebut …". */
final class ReportingVerbs {
    private static final int FEWEST_WORDS = 3;
    private static final int LONGEST_ADVERBIAL = 25;
    private static final String HEADLINE = "headline";
    private static final String WEAK = "weak";
    private final Reading reading;
    private final Passage passage;
    private final Tags tags;
    private final ContentBounds bounds;
    private @Nullable Source subject;

    ReportingVerbs(Reading reading, ContentBounds bounds) {
        this.reading = reading;
        this.passage = reading.passage;
        this.tags = reading.tags;
        this.bounds = bounds;
    }

    /** Forgets the subject of the sentence before. */
    void newSentence() {
        subject = null;
    }

    /** Attributes by a verb at {@code i}; the index after its content, or {@code i} where it attributes nothing. */
    int attribute(int clause, int i, Sentence sentence) {
        var verb = verbAt(i);
        if (verb == null || !verb.clitic().isEmpty()) {
            return i;
        }
        var source = subjectOf(clause, i);
        if (source == null) {
            return i;
        }
        int from = contentFrom(verb, sentence);
        if (from < 0) {
            return i;
        }
        int to = bounds.end(from, sentence);
        if (to <= from || bounds.words(from, to) < FEWEST_WORDS || isNoClause(verb, source, from, to)) {
            return i;
        }
        subject = source;
        reading.add(from, to, false, source, i, verb.to(), sentence);
        return bounds.trailsOff(to, sentence) ? sentence.to() : to;
    }

    private @Nullable Match verbAt(int i) {
        var says = tags.at(i, Lex.SAYS);
        var verb = says == null ? tags.at(i, Lex.DENIES) : says;
        boolean inText = passage.part() == Part.TEXT;
        return verb == null || inText && verb.value().equals(HEADLINE) ? null : verb;
    }

    private @Nullable Source subjectOf(int clause, int i) {
        int before = i;
        while (before > clause && isAdverb(before - 1)) {
            if (isUnreal(before - 1)) {
                return null;
            }
            before--;
        }
        if (before > clause && tags.has(before - 1, Lex.RELATIVE)) {
            return relativeSubject(clause, before - 1);
        }
        if (before > clause && tags.hasAny(before - 1, Lex.PREPOSITION)) {
            return null;
        }
        var found = reading.sources.subject(clause, before);
        return found == null && startsAnew(clause, before) ? subject : found;
    }

    private boolean isAdverb(int i) {
        return tags.hasAny(i, Lex.FUNCTION, Lex.NEGATION)
                && !tags.hasAny(i, Lex.PRONOUN, Lex.DEMONSTRATIVE)
                && reading.names.at(i) == null;
    }

    /** Whether the word says that nothing has been said: not, not yet, will, may. */
    private boolean isUnreal(int i) {
        var status = tags.at(i, Lex.STATUS);
        return tags.has(i, Lex.NEGATION)
                || status != null
                        && (status.value().equals("planned") || status.value().equals("possible"));
    }

    private boolean startsAnew(int clause, int before) {
        return reading.phrases.afterConnectives(clause, before) >= before;
    }

    /** "serikat yang menyebut": the noun phrase before the relative word, after the last verb, preposition or comma. */
    private @Nullable Source relativeSubject(int clause, int relative) {
        if (relative == clause || passage.token(relative - 1).is(",")) {
            return null;
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
        return from < relative && reading.phrases.isHead(from) ? reading.sources.of(from, relative) : null;
    }

    /** Where the content of a verb begins; -1 where it has none. */
    private int contentFrom(Match verb, Sentence sentence) {
        int i = verb.to();
        if (i >= sentence.to()) {
            return -1;
        }
        if (tags.has(i, Lex.THAT)) {
            return i + 1;
        }
        if (passage.token(i).is(",") || passage.token(i).is(":")) {
            return reading.quoteAt(i + 1) == null && i + 1 < sentence.to() ? afterThat(i + 1) : -1;
        }
        var that = tags.first(i, Math.min(sentence.to(), i + LONGEST_ADVERBIAL), Lex.THAT);
        if (that != null && isAdverbial(i, that.from())) {
            return that.to();
        }
        if (tags.has(i, Lex.TO)) {
            int comma = reading.phrases.segmentEnd(i, sentence.to());
            return comma < sentence.to() && reading.quoteAt(comma + 1) == null ? comma + 1 : -1;
        }
        var quoted = reading.quoteAt(i);
        return quoted != null && bounds.trimmed(i, sentence.to()) <= quoted.end() ? -1 : i;
    }

    private int afterThat(int i) {
        return tags.has(i, Lex.THAT) ? i + 1 : i;
    }

    /** Whether the words between a verb and "bahwa" are to whom, where, when or in what it was said. */
    private boolean isAdverbial(int from, int that) {
        boolean led = tags.hasAny(from, Lex.TO, Lex.LOCATIVE, Lex.PREPOSITION, Lex.DOCUMENT);
        return led || that - from <= 2 && !reading.phrases.hasPredicate(from, that);
    }

    private boolean isNoClause(Match verb, Source source, int from, int to) {
        boolean led = tags.has(from - 1, Lex.THAT) || passage.token(from - 1).is(",");
        boolean weak = verb.value().equals(WEAK);
        if (led || !weak && verb.lex() == Lex.SAYS) {
            return false;
        }
        boolean predicate = reading.phrases.hasPredicate(from, to);
        boolean document = source.from() >= 0 && tags.has(source.from(), Lex.DOCUMENT);
        boolean counted = weak && !document && reading.phrases.hasNumber(from, to);
        boolean headed = source.from() < 0 || reading.phrases.isHead(source.from());
        return !predicate && !counted || weak && !headed;
    }
}
