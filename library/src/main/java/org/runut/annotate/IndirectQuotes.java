package org.runut.annotate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runut.pack.Lex;
import org.runut.pack.Lexicon.Match;
import org.runut.pack.Tags;
import org.runut.text.Token;

/** Finds reported clauses: "X mengatakan …", "menurut X, …", "…, kata X", "…, lanjutnya, …". */
final class IndirectQuotes {
    private static final int FEWEST_WORDS = 3;
    private static final String BASIS = "basis";
    private static final String THUS = "thus";
    static final String DENIED = "denied";
    private final Reading reading;
    private final Passage passage;
    private final Tags tags;
    private final ContentBounds bounds;
    private final ReportingVerbs verbs;

    IndirectQuotes(Reading reading) {
        this.reading = reading;
        this.passage = reading.passage;
        this.tags = reading.tags;
        this.bounds = new ContentBounds(reading);
        this.verbs = new ReportingVerbs(reading, bounds);
    }

    /** Finds the reported clauses of a sentence. */
    void read(Sentence sentence) {
        int start = bounds.afterDateline(sentence);
        int before = reading.count();
        int clause = start;
        verbs.newSentence();
        int i = pointsBack(start, sentence) ? sentence.to() : start;
        while (i < sentence.to()) {
            var quoted = reading.quoteAt(i);
            if (quoted != null) {
                i = quoted.end();
                clause = passage.token(Math.min(i, sentence.to()) - 1).is(".") ? i : clause;
                continue;
            }
            if (passage.token(i).is(";")) {
                clause = i + 1;
            }
            int next = reading.isUsed(i) ? i : attribute(start, clause, i, sentence);
            clause = next > i ? next : clause;
            i = Math.max(next, i + 1);
        }
        if (reading.count() == before) {
            relayed(start, sentence);
        }
    }

    /** "Dilansir Reuters, …": with nobody else named for it the medium is the source. */
    private void relayed(int start, Sentence sentence) {
        int i = start;
        while (i < start + 2 && tags.hasAny(i, Lex.PREPOSITION, Lex.DEMONSTRATIVE) && !tags.has(i, Lex.RELAYED)) {
            i++;
        }
        var cue = tags.at(i, Lex.RELAYED);
        if (cue == null || cue.to() >= sentence.to()) {
            return;
        }
        int from = cue.to();
        while (from < sentence.to() && tags.hasAny(from, Lex.BY, Lex.LOCATIVE)) {
            from++;
        }
        var source = reading.sources.after(from, sentence.to());
        if (source != null && source.medium() && reading.quoteAt(source.to() + 1) == null) {
            leading(i, cue, source, source.to(), sentence);
        }
    }

    /** Attributes by the cue at {@code i}; the index after what it took, or {@code i} where it took nothing. */
    private int attribute(int start, int clause, int i, Sentence sentence) {
        var according = tags.at(i, Lex.ACCORDING);
        if (according != null) {
            int next = according(start, i, according, sentence);
            if (next > i) {
                return next;
            }
        }
        var said = tags.at(i, Lex.CONTINUES) != null ? tags.at(i, Lex.CONTINUES) : tags.at(i, Lex.SAID);
        if (said != null) {
            int next = said(start, i, said, sentence);
            if (next > i) {
                return next;
            }
        }
        var passive = tags.at(i, Lex.IS_SAID);
        if (passive != null && passive.value().equals(DENIED)) {
            return denied(i, passive, sentence);
        }
        if (passive != null && !passive.clitic().isEmpty()) {
            return said(start, i, passive, sentence);
        }
        if (passive != null) {
            int next = passive(start, i, passive, sentence);
            if (next > i) {
                return next;
            }
        }
        if (tags.has(i, Lex.DEMONSTRATIVE) && i > start && passage.token(i - 1).is(",")) {
            int next = thus(start, i, sentence);
            if (next > i) {
                return next;
            }
        }
        return verbs.attribute(clause, i, sentence);
    }

    /** "…, demikian dilaporkan X", "…, demikian catatan X". */
    private int thus(int start, int i, Sentence sentence) {
        var cue = tags.at(i + 1, Lex.RELAYED) == null ? tags.at(i + 1, Lex.IS_SAID) : tags.at(i + 1, Lex.RELAYED);
        int behind = reading.phrases.ownerBehind(i + 1, sentence.to());
        int from = cue == null ? Math.max(behind, afterWritten(i + 1)) : cue.to();
        if (cue == null && !reading.phrases.isHead(from)) {
            return i;
        }
        var source = reading.sources.after(tags.has(from, Lex.BY) ? from + 1 : from, sentence.to());
        int resumed = source == null ? -1 : bounds.resumption(source.to(), sentence);
        if (source == null || resumed >= 0 && tags.hasAny(resumed, Lex.SAYS, Lex.DENIES)) {
            return i;
        }
        int content = reading.phrases.afterOpening(start, i);
        return add(content, bounds.trimmed(content, i), source, i, from, sentence) > i ? sentence.to() : i;
    }

    /** "Begitu taksiran X.", "Demikian keterangan X dalam jumpa pers.": no clause, only whose words the sentence before was. */
    private boolean pointsBack(int start, Sentence sentence) {
        var thus = tags.at(start, Lex.DEMONSTRATIVE);
        boolean opens = thus != null && thus.value().equals(THUS);
        int owner = opens ? reading.phrases.ownerBehind(start + 1, sentence.to()) : -1;
        var source = owner <= start + 1 ? null : reading.sources.after(owner, sentence.to());
        if (thus == null || source == null || !endsClause(source.to(), sentence)) {
            return false;
        }
        before(source, start, thus, sentence);
        return true;
    }

    private boolean endsClause(int i, Sentence sentence) {
        return i >= sentence.to()
                || !passage.token(i).isWord()
                || tags.hasAny(i, Lex.LOCATIVE, Lex.PREPOSITION, Lex.TO, Lex.RELATIVE);
    }

    /** Past "tertulis dalam", which leads to a document. */
    private int afterWritten(int i) {
        boolean written = reading.phrases.isVerb(i) && tags.has(i + 1, Lex.LOCATIVE) && tags.has(i + 2, Lex.DOCUMENT);
        return written ? i + 2 : i;
    }

    private @Nullable Source sourceOf(Match cue, Sentence sentence) {
        if (!cue.clitic().isEmpty()) {
            return reading.memory.spoken();
        }
        return reading.phrases.isHead(cue.to()) ? reading.sources.after(cue.to(), sentence.to()) : null;
    }

    private int according(int start, int i, Match cue, Sentence sentence) {
        var source = sourceOf(cue, sentence);
        if (source == null) {
            return i;
        }
        int after = Math.max(cue.to(), source.to());
        if (reading.phrases.afterConnectives(start, i) >= i) {
            return leading(i, cue, source, after, sentence);
        }
        int again = afterComma(start, i);
        if (again < i) {
            return inserted(start, again, cue, source, after, sentence);
        }
        boolean comma = passage.token(i - 1).is(",");
        boolean personal = source.person() && !cue.value().equals(BASIS) && !tags.has(i - 1, Lex.RELATIVE);
        if (!comma && !personal && cue.clitic().isEmpty()) {
            return i;
        }
        return inserted(start, i, cue, source, after, sentence);
    }

    /** ", masih menurut X": where the words between the comma and the cue begin; {@code i} where none stand there. */
    private int afterComma(int start, int i) {
        int k = i;
        while (k > start && tags.has(k - 1, Lex.FUNCTION)) {
            k--;
        }
        return k > start && passage.token(k - 1).is(",") ? k : i;
    }

    /** "Menurut X, …", "Lanjut X, …": what follows is the content. */
    private int leading(int i, Match cue, Source source, int after, Sentence sentence) {
        int from = after;
        if (!cue.clitic().isEmpty()
                || after < sentence.to() && !passage.token(after).is(",")) {
            int resumed = after < sentence.to()
                            && tags.hasAny(after, Lex.RELATIVE, Lex.LOCATIVE, Lex.RELAYED, Lex.RELAYS, Lex.PREPOSITION)
                    ? bounds.resumption(after, sentence)
                    : after;
            from = cue.clitic().isEmpty() && resumed > after ? resumed : after;
        } else {
            int resumed = bounds.resumption(after, sentence);
            boolean pronoun = source.to() - source.from() == 1 && tags.has(source.from(), Lex.PRONOUN);
            from = resumed > after + 1 && !pronoun && !startsContent(after + 1) ? resumed : after + 1;
        }
        return add(
                skipComma(from, sentence),
                bounds.end(Math.min(from, sentence.to()), sentence),
                source,
                i,
                cue.to(),
                sentence);
    }

    private boolean startsContent(int i) {
        return !tags.hasAny(i, Lex.RELATIVE, Lex.RELAYED, Lex.RELAYS, Lex.WEEKDAY)
                && !(tags.hasAny(i, Lex.PREPOSITION, Lex.DEMONSTRATIVE) && tags.has(i + 1, Lex.RELAYED))
                && !(reading.names.at(i) != null && isApposition(i))
                && !tags.has(i, Lex.HONORIFIC);
    }

    private boolean isApposition(int i) {
        int end = reading.names.end(i);
        return reading.names.person(i, end) >= 0
                && end < passage.tokens().size()
                && passage.token(end).is(",");
    }

    private int skipComma(int from, Sentence sentence) {
        int i = from;
        while (i < sentence.to()
                && (passage.token(i).is(",") || passage.token(i).is(":") || tags.has(i, Lex.THAT))) {
            i++;
        }
        return i;
    }

    private int said(int start, int i, Match cue, Sentence sentence) {
        boolean first = i == start;
        boolean comma = i > start
                && (passage.token(i - 1).is(",")
                        || passage.token(i - 1).is("—")
                        || passage.token(i - 1).is("–"));
        boolean joined = i > start && tags.endingAt(i, Lex.CONJUNCTION) != null;
        if (!first && !comma && !joined) {
            return i;
        }
        var source = sourceOf(cue, sentence);
        if (source == null || first && cue.clitic().isEmpty() && !source.person()) {
            return i;
        }
        int after = Math.max(cue.to(), source.to());
        boolean followed = after < sentence.to() && passage.token(after).is(",");
        if (first) {
            return !followed && cue.clitic().isEmpty() ? i : leading(i, cue, source, after, sentence);
        }
        if (joined) {
            return add(after, bounds.end(after, sentence), source, i, cue.to(), sentence);
        }
        return inserted(start, i, cue, source, after, sentence);
    }

    /** A cue clause inside the content or after it. */
    private int inserted(int start, int i, Match cue, Source source, int after, Sentence sentence) {
        int from = contentStart(start, i);
        if (from >= i) {
            return leading(i, cue, source, after, sentence);
        }
        if (isRelayBeforeVerb(from, i, after, sentence) || isBasisBeforeVerb(cue, from, i, sentence)) {
            return i;
        }
        boolean open = after < sentence.to() && passage.token(after).is(":")
                || cue.lex() == Lex.ACCORDING && !passage.token(i - 1).is(",");
        if (cue.lex() == Lex.ACCORDING
                && startsWithAdverbial(start, i)
                && !tags.hasAny(after, Lex.RELATIVE, Lex.RELAYED)
                && hasVerb(after, sentence.to())
                && !passage.token(Math.min(after, sentence.to() - 1)).is(",")) {
            return add(after, bounds.end(after, sentence), source, i, cue.to(), sentence);
        }
        boolean straight = !reading.phrases.hasPredicate(from, i) && goesStraightOn(after, source, sentence);
        if (straight && bounds.words(from, i) < FEWEST_WORDS) {
            return add(after, bounds.end(after, sentence), source, i, cue.to(), sentence);
        }
        int resumed = opensAnew(from, i, after, sentence);
        if (resumed > 0) {
            return add(resumed, bounds.end(resumed, sentence), source, i, cue.to(), sentence);
        }
        boolean bare = !reading.phrases.hasPredicate(from, i);
        if (open
                || straight
                || bounds.goesOn(after, sentence)
                || bare && after < sentence.to() && passage.token(after).is(",") && !isApposed(after + 1, sentence)) {
            return add(from, bounds.end(after, sentence), source, i, cue.to(), sentence);
        }
        return add(from, bounds.trimmed(from, i), source, i, cue.to(), sentence) > i ? sentence.to() : i;
    }

    /** "…, kata X, bos lembaga itu.": what stands behind the comma only says who has spoken. */
    private boolean isApposed(int i, Sentence sentence) {
        if (i >= sentence.to() || !tags.hasAny(i, Lex.ROLE, Lex.ANONYMOUS) || !reading.phrases.isAside(i)) {
            return i >= sentence.to();
        }
        int end = reading.phrases.segmentEnd(i, sentence.to());
        while (i < end && !tags.hasAny(i, Lex.FUNCTION, Lex.NEGATION)) {
            i++;
        }
        return i == end;
    }

    /** "Hasilnya, kata X, 8.102 rumah rusak": where content with a subject of its own begins behind the cue clause; -1 for none. */
    private int opensAnew(int from, int i, int after, Sentence sentence) {
        boolean word = bounds.words(from, i) == 1 && passage.token(i - 1).is(",");
        int resumed = word ? bounds.resumption(after, sentence) : -1;
        boolean subject = resumed > 0
                && (passage.token(resumed).isNumber() || tags.has(resumed, Lex.NUMBER))
                && reading.phrases.hasPredicate(resumed, sentence.to());
        return subject ? resumed : -1;
    }

    /** "Kementerian itu, tulis X, mengungkapkan …": who is named between a subject and its reporting verb passes it on. */
    private boolean isRelayBeforeVerb(int from, int i, int after, Sentence sentence) {
        if (after + 1 >= sentence.to() || !passage.token(after).is(",") || reading.phrases.hasPredicate(from, i)) {
            return false;
        }
        return reading.phrases.isHead(from) && tags.hasAny(after + 1, Lex.SAYS, Lex.DENIES);
    }

    /** "Lembaga X, berdasarkan rekaman itu, menaksir …": what a subject rests its own statement on. */
    private boolean isBasisBeforeVerb(Match cue, int from, int i, Sentence sentence) {
        int comma = reading.phrases.segmentEnd(i, sentence.to());
        return cue.value().equals(BASIS)
                && comma + 1 < sentence.to()
                && !reading.phrases.hasPredicate(from, i)
                && tags.hasAny(comma + 1, Lex.SAYS, Lex.DENIES, Lex.ANSWERS, Lex.PLANS);
    }

    /** "Sehingga, kata X keputusan …": the content goes on right after the name. */
    private boolean goesStraightOn(int after, Source source, Sentence sentence) {
        return source.person()
                && after < sentence.to()
                && passage.token(after).isWord()
                && passage.token(after).shape() == Token.Shape.LOWER
                && !reading.phrases.isAside(after)
                && !reading.phrases.isVerb(after)
                && !tags.hasAny(after, Lex.CONJUNCTION, Lex.FUNCTION, Lex.DEMONSTRATIVE, Lex.NEGATION);
    }

    private boolean startsWithAdverbial(int start, int cue) {
        return tags.hasAny(start, Lex.PREPOSITION, Lex.LOCATIVE)
                && passage.token(cue - 1).is(",");
    }

    private boolean hasVerb(int from, int to) {
        for (int k = from; k < to; k++) {
            if (reading.phrases.isVerb(k)) {
                return true;
            }
        }
        return false;
    }

    /** Where content that stands before its cue begins: after connectives, after the last quotation. */
    private int contentStart(int start, int cue) {
        int from = start;
        for (int i = start; i < cue; i++) {
            var quoted = reading.quoteAt(i);
            if (quoted != null && quoted.open() == start) {
                from = quoted.end();
            }
        }
        return reading.phrases.afterOpening(from, cue);
    }

    /** "Hal itu disampaikan X", "… dikonfirmasi oleh X". */
    private int passive(int start, int i, Match cue, Sentence sentence) {
        int by = cue.to();
        boolean agent = tags.has(by, Lex.BY);
        boolean points = i - start <= 4 && (tags.has(i - 1, Lex.DEMONSTRATIVE) || tags.has(i - 2, Lex.DEMONSTRATIVE));
        if (tags.has(i - 1, Lex.RELATIVE) || !agent && !points) {
            return i;
        }
        var source = reading.sources.after(agent ? by + 1 : by, sentence.to());
        if (source == null) {
            return i;
        }
        if (!points) {
            int from = reading.phrases.afterOpening(start, i);
            boolean nested = tags.first(from, i, Lex.THAT) != null;
            return nested
                    ? i
                    : add(from, bounds.trimmed(from, i), source, i, cue.to(), sentence) > i ? sentence.to() : i;
        }
        var that = tags.first(source.to(), sentence.to(), Lex.THAT);
        if (that != null) {
            return add(that.to(), bounds.end(that.to(), sentence), source, i, cue.to(), sentence);
        }
        before(source, i, cue, sentence);
        return sentence.to();
    }

    /** "Kabar itu dibantah X.": who denies goes on to speak, what is denied is not his. */
    private int denied(int i, Match cue, Sentence sentence) {
        int by = tags.has(cue.to(), Lex.BY) ? cue.to() + 1 : cue.to();
        var source =
                cue.clitic().isEmpty() && reading.phrases.isHead(by) ? reading.sources.after(by, sentence.to()) : null;
        if (source == null) {
            return i;
        }
        reading.memory.speaks(source, List.of(), sentence.paragraph());
        return Math.max(i + 1, source.to());
    }

    /** "Hal itu disampaikan X": the content is the sentence before, where nobody is named for it. */
    private void before(Source source, int i, Match cue, Sentence sentence) {
        if (sentence.from() == 0) {
            reading.memory.acts(source);
            return;
        }
        var previous = passage.sentenceOf(sentence.from() - 1);
        int from = bounds.afterDateline(previous);
        int to = bounds.trimmed(from, previous.to());
        boolean free = to > from
                && !previous.boilerplate()
                && reading.quoteAt(from) == null
                && !reading.covers(passage.span(from, to));
        if (free && sentence.paragraph() - previous.paragraph() <= 1) {
            reading.add(from, to, false, source, i, cue.to(), sentence);
        }
        reading.memory.acts(source);
    }

    private int add(int from, int to, Source source, int i, int cueTo, Sentence sentence) {
        if (to <= from || isTooShort(from, to) || reading.quoteAt(from) != null && wholeQuote(from, to)) {
            return i;
        }
        reading.add(from, to, false, source, i, cueTo, sentence);
        return Math.max(to, Math.max(cueTo, source.to()));
    }

    /** Two words are enough where one is a number. */
    private boolean isTooShort(int from, int to) {
        int least = reading.phrases.hasNumber(from, to) ? FEWEST_WORDS - 1 : FEWEST_WORDS;
        return bounds.words(from, to) < least;
    }

    private boolean wholeQuote(int from, int to) {
        var quoted = reading.quoteAt(from);
        return quoted != null && quoted.open() <= from && to <= quoted.end();
    }
}
