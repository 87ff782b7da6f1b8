package org.runut.annotate.attribution;

import org.runut.annotate.passage.Passage;
import org.runut.annotate.passage.Sentence;
import org.runut.pack.Lex;
import org.runut.pack.Tags;
import org.runut.text.Token;

/** Where reported content begins and ends in its sentence. */
final class ContentBounds {
    private static final int DATELINE = 12;
    private static final int NEAR = 4;
    private static final String COUNT = "count";
    private static final String THUS = "thus";
    private final Reading reading;
    private final Passage passage;
    private final Tags tags;

    ContentBounds(Reading reading) {
        this.reading = reading;
        this.passage = reading.passage;
        this.tags = reading.tags;
    }

    /** Index of the first token of a sentence after a dateline ("JAKARTA, KOMPAS.com -"). */
    int afterDateline(Sentence sentence) {
        int most = Math.min(sentence.to() - 1, sentence.from() + DATELINE);
        if (passage.token(sentence.from()).isCapitalised()) {
            for (int i = sentence.from() + 1; i < most; i++) {
                var token = passage.token(i);
                if (token.shape() == Token.Shape.LOWER) {
                    break;
                }
                if (isDash(token) && !joinsNames(i)) {
                    return isDash(passage.token(i + 1)) ? i + 2 : i + 1;
                }
            }
        }
        return sentence.from();
    }

    /** "Lintasan Ambon–Tual": a dash without spaces between two names that are not in capitals. */
    private boolean joinsNames(int i) {
        return i > 0
                && passage.token(i - 1).touches(passage.token(i))
                && passage.token(i).touches(passage.token(i + 1))
                && passage.token(i - 1).shape() == Token.Shape.CAPITAL
                && passage.token(i + 1).shape() == Token.Shape.CAPITAL;
    }

    private static boolean isDash(Token token) {
        return token.is("-") || token.is("–") || token.is("—");
    }

    /** Index after the last token of the content that ends with the sentence, closing marks left out. */
    int trimmed(int from, int to) {
        int end = to;
        while (end > from && isClosing(end - 1, from)) {
            end--;
        }
        return end;
    }

    private boolean isClosing(int i, int from) {
        var token = passage.token(i);
        return switch (token.kind()) {
            case MARK -> !token.is(")") && !token.is("]") && !token.is("%") && !token.is("…");
            case QUOTE -> {
                var quoted = reading.quoteAt(i);
                yield quoted == null || quoted.open() < from;
            }
            case WORD, NUMBER, ADDRESS -> false;
        };
    }

    /**
     * Index after the content that begins at {@code from}: the end of the sentence, or a reporting verb joined on with a
     * subject of its own or none, or a clause that names another source or relay.
     */
    int end(int from, Sentence sentence) {
        int i = from;
        while (i < sentence.to()) {
            var quoted = reading.quoteAt(i);
            if (quoted != null) {
                if (quoted.open() > from && passage.token(quoted.open() - 1).is(".")) {
                    break;
                }
                i = quoted.end();
                continue;
            }
            boolean restarts = passage.token(i).isCapitalised()
                    && tags.has(i, Lex.CONJUNCTION)
                    && i + 1 < sentence.to()
                    && passage.token(i + 1).is(",");
            if (i > from && (restarts || joinsReport(i, sentence) || trailsOff(i, sentence))) {
                return trimmed(from, i);
            }
            i++;
        }
        return trimmed(from, Math.min(i, sentence.to()));
    }

    /** "… dan menilai", "…, sedangkan panitia mengklaim", "…; asosiasi menyebut". */
    private boolean joinsReport(int i, Sentence sentence) {
        var conjunction = tags.at(i, Lex.CONJUNCTION);
        boolean semicolon = passage.token(i).is(";");
        if (conjunction == null && !semicolon || tags.has(i, Lex.LOCATIVE)) {
            return false;
        }
        int next = conjunction == null ? i + 1 : conjunction.to();
        while (next < sentence.to() && tags.hasAny(next, Lex.FUNCTION, Lex.NEGATION)) {
            next++;
        }
        if (isReport(next)) {
            return true;
        }
        if (!semicolon && !passage.token(i - 1).is(",") || next >= sentence.to()) {
            return false;
        }
        boolean apart = conjunction == null || conjunction.value().isEmpty();
        int verb = afterSubject(next, sentence.to());
        return verb > next && (isReport(verb) || apart && reading.phrases.isHead(next) && restates(verb));
    }

    /** Index of the first word behind a subject, what is said of it between commas and the small words before its verb. */
    private int afterSubject(int from, int limit) {
        int i = reading.phrases.nounPhraseEnd(from, limit);
        int name = i + 1 < limit && passage.token(i).is(",") ? reading.names.end(i + 1) : limit;
        if (name < limit
                && reading.names.startingAt(i + 1) != null
                && passage.token(name).is(",")) {
            i = name + 1;
        }
        if (i > from && i + 1 < limit && passage.token(i).is(",") && tags.has(i + 1, Lex.RELATIVE)) {
            i = Math.min(limit, reading.phrases.segmentEnd(i + 1, limit) + 1);
        }
        int most = Math.min(limit, i + NEAR);
        while (i > from
                && i < most
                && (tags.hasAny(i, Lex.FUNCTION, Lex.VERB) || reading.phrases.afterTime(i, limit) > i)) {
            i++;
        }
        return i;
    }

    private boolean isReport(int i) {
        var says = tags.at(i, Lex.SAYS);
        var denies = tags.at(i, Lex.DENIES);
        boolean counts = says != null && says.value().equals(COUNT) && isNumberNear(says.to());
        return says != null
                        && (counts || says.value().isEmpty())
                        && says.clitic().isEmpty()
                || denies != null && denies.value().isEmpty() && denies.clitic().isEmpty();
    }

    /** "bertahan di angka 75", "menaksirnya Rp 34 triliun", "memastikan ada 20": a verb by which somebody answers for a number. */
    private boolean restates(int i) {
        var says = tags.at(i, Lex.SAYS);
        var answers = tags.at(i, Lex.ANSWERS);
        var verb = says == null ? answers : says;
        return verb != null
                && isNumberNear(verb.to())
                && (says != null || verb.value().isEmpty());
    }

    private boolean isNumberNear(int from) {
        return reading.phrases.hasNumber(
                from, Math.min(from + NEAR, passage.tokens().size()));
    }

    /** ", menurut laporan X yang dikutip Y", ", seperti dilansir Y", ", kata X" at the end of the sentence. */
    boolean trailsOff(int i, Sentence sentence) {
        if (i >= sentence.to() || !passage.token(i).is(",") || i + 1 >= sentence.to()) {
            return false;
        }
        int next = i + 1;
        boolean relay = tags.has(next, Lex.RELAYED)
                || tags.hasAny(next, Lex.PREPOSITION, Lex.DEMONSTRATIVE) && tags.has(next + 1, Lex.RELAYED);
        var thus = tags.at(next, Lex.DEMONSTRATIVE);
        if (thus != null && thus.value().equals(THUS) && tags.hasAny(next + 1, Lex.DOCUMENT, Lex.SAYING, Lex.IS_SAID)) {
            return true;
        }
        boolean source = tags.hasAny(next, Lex.ACCORDING, Lex.SAID, Lex.CONTINUES) && isCueClause(next);
        return (relay || source) && !goesOn(next, sentence);
    }

    /** "Lembaga itu menemukan jamur pada lima sampel, kata kepalanya, X": whether who says it is named behind the content. */
    boolean isSaidBehind(int i, Sentence sentence) {
        return trailsOff(i, sentence) && tags.hasAny(i + 1, Lex.SAID, Lex.CONTINUES, Lex.ACCORDING);
    }

    private boolean isCueClause(int i) {
        for (var match : tags.all(i)) {
            boolean cue = match.lex() == Lex.ACCORDING || match.lex() == Lex.SAID || match.lex() == Lex.CONTINUES;
            if (cue && (!match.clitic().isEmpty() || isSource(match.to()))) {
                return true;
            }
        }
        return false;
    }

    /** A head, also a counted one: "dua anggota parlemen". */
    private boolean isSource(int i) {
        boolean counted = passage.token(i).isNumber() || tags.has(i, Lex.NUMBER);
        return reading.phrases.isHead(i) || counted && reading.phrases.isHead(i + 1);
    }

    /** Whether after an inserted clause that begins at {@code from} the sentence goes on with its content. */
    boolean goesOn(int from, Sentence sentence) {
        return resumption(from, sentence) >= 0;
    }

    /** Index of the token at which the content goes on after an inserted clause that begins at {@code from}; -1 if it ends. */
    int resumption(int from, Sentence sentence) {
        int i = reading.phrases.segmentEnd(from, sentence.to());
        while (i < sentence.to()) {
            int next = i + 1;
            if (next < sentence.to() && !isAsideAt(next)) {
                return isContent(next) && isClause(next, sentence.to()) ? next : -1;
            }
            i = reading.phrases.segmentEnd(next, sentence.to());
        }
        return -1;
    }

    private boolean isContent(int i) {
        return passage.token(i).isWord() || passage.token(i).isNumber();
    }

    private boolean isClause(int from, int to) {
        for (int i = from; i < to; i++) {
            if (reading.phrases.isVerb(i) || tags.hasAny(i, Lex.FUNCTION, Lex.NEGATION)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAsideAt(int i) {
        return reading.phrases.isAside(i) || reading.names.at(i) != null && isAppositionOnly(i);
    }

    private boolean isAppositionOnly(int i) {
        int end = reading.names.end(i);
        return reading.names.person(i, end) >= 0
                && end < passage.tokens().size()
                && (passage.token(end).is(",") || passage.token(end).is("."));
    }

    /** The number of words of {@code from..to}. */
    int words(int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += passage.token(i).isWord() || passage.token(i).isNumber() ? 1 : 0;
        }
        return count;
    }
}
