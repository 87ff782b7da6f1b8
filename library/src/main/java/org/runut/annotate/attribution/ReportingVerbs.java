package org.runut.annotate.attribution;

import org.jspecify.annotations.Nullable;
import org.runut.annotate.passage.Passage;
import org.runut.annotate.passage.Sentence;
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
    private static final String ATTITUDE = "attitude";
    private static final String COUNT = "count";
    private static final String FIND = "find";
    private final Reading reading;
    private final Passage passage;
    private final Tags tags;
    private final ContentBounds bounds;
    private final VerbSubjects subjects;

    ReportingVerbs(Reading reading, ContentBounds bounds, VerbSubjects subjects) {
        this.reading = reading;
        this.passage = reading.passage;
        this.tags = reading.tags;
        this.bounds = bounds;
        this.subjects = subjects;
    }

    /** Attributes by a verb at {@code i}; the index after its content, or {@code i} where it attributes nothing. */
    int attribute(int clause, int i, Sentence sentence) {
        var verb = verbAt(i);
        if (verb == null || !verb.clitic().isEmpty() && !givesNumber(verb, sentence)) {
            return i;
        }
        var source = subjects.of(clause, i);
        if (source == null) {
            return i;
        }
        int opening = insertedInto(clause, i, verb, sentence);
        if (opening >= 0) {
            int to = bounds.end(verb.to() + 1, sentence);
            reading.add(opening, to, false, source, i, verb.to(), sentence);
            return to;
        }
        if (endsSentence(verb.to(), sentence)) {
            return contentBefore(clause, i, verb, source, sentence);
        }
        int from = contentFrom(verb, sentence);
        if (from < 0) {
            return i;
        }
        boolean inserted = subjects.isRelative(i) && isAfterComma(i);
        int end = inserted ? reading.phrases.segmentEnd(from, sentence.to()) : bounds.end(from, sentence);
        int to = subjects.isRelative(i) ? beforeDenial(from, end) : end;
        int least = reading.phrases.hasNumber(from, to) ? FEWEST_WORDS - 1 : FEWEST_WORDS;
        if (to <= from || bounds.words(from, to) < least || isNoClause(verb, source, from, to)) {
            return i;
        }
        if ((verb.value().equals(COUNT) || verb.value().equals(FIND)) && bounds.isSaidBehind(to, sentence)) {
            return i;
        }
        var speaker = reading.memory.last();
        reading.add(from, to, false, source, i, verb.to(), sentence);
        if (subjects.isRelative(i)) {
            reading.memory.goesOn(speaker);
        }
        if (inserted || !subjects.isRelative(i)) {
            subjects.goesOn(source);
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

    /** "Penerimaan pajak, ia mengingatkan, baru terkumpul separuh": where the content begins around a cue clause; -1 where it is none. */
    private int insertedInto(int clause, int i, Match verb, Sentence sentence) {
        int after = verb.to() + 1;
        if (after >= sentence.to() || !passage.token(verb.to()).is(",") || reading.quoteAt(after) != null) {
            return -1;
        }
        int comma = i - 1;
        while (comma > clause && !passage.token(comma).is(",")) {
            comma--;
        }
        int from = reading.phrases.afterOpening(clause, comma);
        boolean subject =
                comma > clause && reading.phrases.isHead(comma + 1) && reading.phrases.nounPhraseEnd(comma + 1, i) == i;
        from = Math.max(from, Math.min(comma, reading.phrases.afterConnectives(from, comma)));
        boolean setting = tags.hasAny(from, Lex.LOCATIVE, Lex.PREPOSITION, Lex.TO, Lex.LINKER, Lex.TALLY)
                || reading.phrases.afterTime(from, i) > from;
        boolean content = from < comma && !setting && reading.phrases.segmentEnd(from, comma) >= comma;
        return subject && content && !reading.phrases.isAside(from) ? from : -1;
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

    private @Nullable Match verbAt(int i) {
        var says = tags.at(i, Lex.SAYS);
        var verb = says == null ? tags.at(i, Lex.DENIES) : says;
        var answers = tags.at(i, Lex.ANSWERS);
        if (verb != null && answers != null && answers.to() > verb.to()) {
            return null;
        }
        if (verb == null
                && answers != null
                && answers.to() < passage.tokens().size()
                && passage.token(answers.to()).is(":")) {
            return answers;
        }
        var withdraws = verb == null ? tags.at(i, Lex.WITHDRAWS) : null;
        if (withdraws != null && tags.has(withdraws.to(), Lex.THAT)) {
            return withdraws;
        }
        boolean inText = passage.part() == Part.TEXT;
        return verb == null || inText && verb.value().equals(HEADLINE) ? null : verb;
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
        int colon = colonBehind(i, sentence);
        if (colon > 0) {
            return colon + 1;
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

    /** "menunjukkan gambaran lain: …": the colon that leads from a few words to what is told; -1 for none. */
    private int colonBehind(int from, Sentence sentence) {
        for (int i = from; i < Math.min(sentence.to() - 1, from + MANNER); i++) {
            if (passage.token(i).is(":")) {
                return reading.phrases.hasNumber(from, i) ? -1 : i;
            }
        }
        return -1;
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
        boolean document = isDocument(source);
        if (verb.lex() == Lex.DENIES) {
            return !predicate && !number && !tags.has(from, Lex.FUNCTION);
        }
        return switch (verb.value()) {
            case ATTITUDE -> !predicate;
            case WEAK, FIND -> !predicate && !(number && document) || isUnnamed(source);
            case COUNT -> tags.has(from, Lex.PREPOSITION) || !predicate && (!number || document) || isUnnamed(source);
            default -> !predicate && !number && isNounWithPreposition(from, to);
        };
    }

    /** Whether the source is a document, or the one whose document the words before name. */
    private boolean isDocument(Source source) {
        int from = Math.max(0, source.from());
        return tags.has(from, Lex.DOCUMENT) || from > 0 && tags.has(from - 1, Lex.DOCUMENT);
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
