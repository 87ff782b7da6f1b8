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
    private static final int MANNER = 4;
    private static final String HEADLINE = "headline";
    private static final String WEAK = "weak";
    private static final String COLON = "colon";
    private static final String COUNT = "count";
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
        if (verb == null || !verb.clitic().isEmpty() && !givesNumber(verb, sentence)) {
            return i;
        }
        var source = subjectOf(clauseStart(clause, i), i);
        if (source == null) {
            return i;
        }
        if (endsSentence(verb.to(), sentence)) {
            return contentBefore(clause, i, verb, source, sentence);
        }
        int from = contentFrom(verb, sentence);
        if (from < 0) {
            return i;
        }
        boolean inserted = isRelative(i) && isAfterComma(i);
        int end = inserted ? reading.phrases.segmentEnd(from, sentence.to()) : bounds.end(from, sentence);
        int to = isRelative(i) ? beforeDenial(from, end) : end;
        int least = reading.phrases.hasNumber(from, to) ? FEWEST_WORDS - 1 : FEWEST_WORDS;
        if (to <= from || bounds.words(from, to) < least || isNoClause(verb, source, from, to)) {
            return i;
        }
        var speaker = reading.memory.last();
        reading.add(from, to, false, source, i, verb.to(), sentence);
        if (isRelative(i)) {
            reading.memory.goesOn(speaker);
        }
        if (inserted || !isRelative(i)) {
            subject = source;
        }
        return bounds.trailsOff(to, sentence) ? sentence.to() : to;
    }

    /** "menaksirnya lebih dari 150.000": the verb has its object with it and a number behind it. */
    private boolean givesNumber(Match verb, Sentence sentence) {
        return verb.lex() == Lex.SAYS
                && reading.phrases.hasNumber(verb.to(), Math.min(sentence.to(), verb.to() + MANNER));
    }

    private boolean endsSentence(int i, Sentence sentence) {
        return i >= sentence.to() || i == sentence.to() - 1 && passage.token(i).is(".");
    }

    /** "…, Nurul menegaskan.": the content stands before the subject. */
    private int contentBefore(int clause, int i, Match verb, Source source, Sentence sentence) {
        if (source.from() <= clause || !passage.token(source.from() - 1).is(",")) {
            return i;
        }
        int to = bounds.trimmed(clause, source.from());
        if (bounds.words(clause, to) < FEWEST_WORDS || reading.quoteAt(to - 1) != null) {
            return i;
        }
        reading.add(clause, to, false, source, i, verb.to(), sentence);
        return sentence.to();
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

    private @Nullable Match verbAt(int i) {
        var says = tags.at(i, Lex.SAYS);
        var verb = says == null ? tags.at(i, Lex.DENIES) : says;
        var answers = tags.at(i, Lex.ANSWERS);
        if (verb != null && answers != null && answers.to() > verb.to()) {
            return null;
        }
        boolean inText = passage.part() == Part.TEXT;
        return verb == null || inText && verb.value().equals(HEADLINE) ? null : verb;
    }

    /** Whether the verb stands in a relative clause: who speaks there is not who goes on. */
    private boolean isRelative(int verb) {
        int i = reading.phrases.beforeTime(verb - 1);
        while (i > 0 && isAdverb(i)) {
            i--;
        }
        return i >= 0 && tags.has(i, Lex.RELATIVE);
    }

    /** "Kabar yang menyebut … dibantah X": the relative clause ends where the main one says that it is denied. */
    private int beforeDenial(int from, int to) {
        for (int i = from; i < to; i++) {
            var denied = tags.at(i, Lex.IS_SAID);
            if (denied != null && denied.value().equals(IndirectQuotes.DENIED)) {
                return i;
            }
        }
        return to;
    }

    /** Whether the relative clause of the verb stands behind a comma, so that the next comma ends it. */
    private boolean isAfterComma(int verb) {
        int i = verb - 1;
        while (i > 0 && !tags.has(i, Lex.RELATIVE)) {
            i--;
        }
        return i > 0 && passage.token(i - 1).is(",");
    }

    private @Nullable Source subjectOf(int clause, int i) {
        int first = reading.phrases.afterConnectives(clause, i);
        if (first < i && tags.has(first, Lex.ACCORDING) && reading.phrases.segmentEnd(first, i) >= i) {
            return null;
        }
        int before = i;
        while (before > clause && isAdverb(before - 1)) {
            if (isUnreal(before - 1)) {
                return null;
            }
            before--;
        }
        int relative = reading.phrases.beforeTime(before - 1);
        if (relative >= clause && tags.has(relative, Lex.RELATIVE)) {
            return relativeSubject(clause, relative);
        }
        if (before > clause && isPreposition(before - 1)) {
            return null;
        }
        var found = reading.sources.subject(clause, before);
        if (found == null && startsAnew(clause, before)) {
            return subject;
        }
        boolean joined = found == null && tags.endingAt(before, Lex.CONJUNCTION) != null;
        return joined && followsQuote(clause, before) ? reading.memory.last() : found;
    }

    /** Whether a quotation stands before the cue clause that goes on here: "…," ujarnya, seraya menambahkan bahwa …". */
    private boolean followsQuote(int clause, int before) {
        for (int i = before - 1; i >= Math.max(0, clause - 1); i--) {
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
        return from < relative && reading.phrases.isHead(from) ? reading.sources.of(from, relative) : null;
    }

    /** "Serikat X, yang mengaku …": whom the relative clause after a comma describes, where a name ends there. */
    private @Nullable Source described(int clause, int comma) {
        int last = comma - 1;
        if (last < clause || reading.names.at(last) == null) {
            return null;
        }
        return reading.sources.of(reading.names.start(last), comma);
    }

    /** Where the content of a verb begins; -1 where it has none. */
    private int contentFrom(Match verb, Sentence sentence) {
        int i = verb.to();
        if (i >= sentence.to()) {
            return -1;
        }
        if (verb.value().equals(COLON) && !passage.token(i).is(":")) {
            return -1;
        }
        if (tags.has(i, Lex.THAT)) {
            return i + 1;
        }
        if (passage.token(i).is(",") || passage.token(i).is(":")) {
            int next = afterDay(i + 1, sentence);
            return reading.quoteAt(next) == null && next < sentence.to() ? afterThat(next) : -1;
        }
        if (leadsToQuote(i, sentence)) {
            return -1;
        }
        var that = tags.first(i, Math.min(sentence.to(), i + LONGEST_ADVERBIAL), Lex.THAT);
        if (that != null && isAdverbial(i, that.from())) {
            return that.to();
        }
        if (tags.has(i, Lex.TO)) {
            int comma = reading.phrases.segmentEnd(i, sentence.to());
            while (comma < sentence.to() && reading.phrases.isRelay(comma + 1)) {
                comma = reading.phrases.segmentEnd(comma + 1, sentence.to());
            }
            return comma < sentence.to() && reading.quoteAt(comma + 1) == null ? comma + 1 : -1;
        }
        var quoted = reading.quoteAt(i);
        return quoted != null && bounds.trimmed(i, sentence.to()) <= quoted.end() ? -1 : i;
    }

    /** "menjawab singkat: “…”": a quotation of its own follows, which is attributed as such. */
    private boolean leadsToQuote(int from, Sentence sentence) {
        for (int i = from; i < Math.min(sentence.to() - 1, from + MANNER); i++) {
            if (passage.token(i).is(":")) {
                return reading.quoteAt(i + 1) != null;
            }
        }
        return false;
    }

    /** Past a day that stands between the verb and its content: "menyatakan, Minggu, …". */
    private int afterDay(int from, Sentence sentence) {
        if (!tags.has(from, Lex.WEEKDAY)) {
            return from;
        }
        int comma = reading.phrases.segmentEnd(from, sentence.to());
        return comma < sentence.to() && comma - from <= 8 ? comma + 1 : from;
    }

    private int afterThat(int i) {
        return tags.has(i, Lex.THAT) ? i + 1 : i;
    }

    /** Whether the words between a verb and "bahwa" are to whom, where, when or in what it was said. */
    private boolean isAdverbial(int from, int that) {
        boolean led = tags.hasAny(from, Lex.TO, Lex.LOCATIVE, Lex.PREPOSITION, Lex.DOCUMENT);
        int object = reading.phrases.nounPhraseEnd(from, that);
        return led || (that - from <= 2 || object == that) && !reading.phrases.hasPredicate(from, that);
    }

    private boolean isNoClause(Match verb, Source source, int from, int to) {
        if (tags.has(from - 1, Lex.THAT) || passage.token(from - 1).is(",")) {
            return false;
        }
        boolean number = reading.phrases.hasNumber(from, to);
        boolean predicate = reading.phrases.hasPredicate(from, to) || number && tellsNumber(from, to);
        if (verb.lex() == Lex.DENIES) {
            return !predicate && !number && !tags.has(from, Lex.FUNCTION);
        }
        return switch (verb.value()) {
            case WEAK ->
                !predicate && !(number && tags.has(Math.max(0, source.from()), Lex.DOCUMENT)) || isUnnamed(source);
            case COUNT ->
                tags.has(from, Lex.PREPOSITION)
                        || !predicate && (!number || tags.has(Math.max(0, source.from()), Lex.DOCUMENT))
                        || isUnnamed(source);
            default -> !predicate && !number && isNounWithPreposition(from, to);
        };
    }

    /** "… hanya 40 unit", "… yang upahnya tertunggak berjumlah 90": a word that leads to a number makes a clause. */
    private boolean tellsNumber(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            var leads = tags.at(i, Lex.LINKER);
            if (leads != null && !tags.hasAny(i, Lex.LOCATIVE, Lex.PREPOSITION)) {
                return reading.phrases.hasNumber(i, to);
            }
        }
        return false;
    }

    private boolean isUnnamed(Source source) {
        return source.from() >= 0 && !reading.phrases.isHead(source.from());
    }

    /** "kekecewaannya atas …", "perang terhadap …": an object, no clause. */
    private boolean isNounWithPreposition(int from, int to) {
        for (int i = from + 1; i < Math.min(to, from + 4); i++) {
            if (tags.has(i, Lex.PREPOSITION)) {
                return true;
            }
        }
        return false;
    }
}
