package org.runut.annotate.attribution;

import org.jspecify.annotations.Nullable;
import org.runut.annotate.passage.Passage;
import org.runut.annotate.passage.Sentence;
import org.runut.pack.Lex;
import org.runut.pack.Lexicon.Match;
import org.runut.text.Token;

/** Attributes what stands in quotation marks: by a cue after it, a cue before it, the clause it is part of, or the speaker before. */
final class DirectQuotes {
    private static final int FEWEST_ALONE = 4;
    private static final int LONGEST_SUBJECT = 12;
    private final Reading reading;
    private final Passage passage;

    DirectQuotes(Reading reading) {
        this.reading = reading;
        this.passage = reading.passage;
    }

    /** Attributes a quoted stretch, or leaves it where it is no quotation. */
    void attribute(Quoted quoted) {
        var sentence =
                passage.sentenceOf(Math.min(quoted.close(), passage.tokens().size() - 1));
        boolean done = byCueAfter(quoted, sentence) || byVerbAfter(quoted, sentence) || byCueBefore(quoted);
        if (!done && !isNameOrTitle(quoted)) {
            boolean alone = standsAlone(quoted, sentence);
            if (alone ? !carry(quoted, sentence) : quoted.to() - quoted.from() > 1) {
                byClause(quoted, sentence);
            }
        }
    }

    private boolean byCueAfter(Quoted quoted, Sentence sentence) {
        int i = afterComma(quoted, sentence);
        if (i >= sentence.to() || !quoted.closed()) {
            return false;
        }
        var cue = cueAt(i);
        int behind = reading.tags.has(i, Lex.DEMONSTRATIVE) ? reading.phrases.ownerBehind(i + 1, sentence.to()) : -1;
        int from = cue != null ? cue.to() : Math.max(behind, i + 1);
        if (cue == null && behind < 0 && !isUnknownCue(quoted, i)) {
            return false;
        }
        boolean carried = cue != null && !cue.clitic().isEmpty() && reading.names.person(from, from + 3) < 0;
        boolean theirs = cue == null && behind >= 0 && isOwnDocument(behind, sentence);
        var source = theirs ? reading.memory.spoken() : carried ? goesOnSpeaking() : sourceAfter(from, sentence.to());
        if (source == null) {
            return false;
        }
        reading.add(quoted.from(), quoted.to(), true, source, i, from, sentence);
        return true;
    }

    /** "demikian pernyataan tertulisnya": the document of whoever spoke before. */
    private boolean isOwnDocument(int from, Sentence sentence) {
        int end = reading.phrases.nounPhraseEnd(from, sentence.to());
        return reading.tags.has(from, Lex.DOCUMENT)
                && reading.names.at(from) == null
                && end > from
                && (reading.phrases.isOwned(end - 1) || end < sentence.to() && reading.phrases.isOwned(end));
    }

    /** Whom "ujarnya" means: who spoke last; where that was a body, the person who did, since words are a person's. */
    private @Nullable Source goesOnSpeaking() {
        var last = reading.memory.last();
        return last != null && reading.names.isOrganisation(last.name()) ? reading.memory.pronoun() : last;
    }

    private int afterComma(Quoted quoted, Sentence sentence) {
        int i = quoted.end();
        while (i < sentence.to() && passage.token(i).is(",")) {
            i++;
        }
        return i;
    }

    /** "“…,” Ratih menegaskan.", "“…,” ia membela diri.": the clause that goes on behind a quotation has its speaker for a subject. */
    private boolean byVerbAfter(Quoted quoted, Sentence sentence) {
        int i = afterComma(quoted, sentence);
        if (!quoted.closed() || i >= sentence.to() || !goesOn(quoted, i) || !reading.phrases.isHead(i)) {
            return false;
        }
        boolean comma = i > quoted.end() || passage.token(quoted.to()).is(",");
        return byVerb(quoted, i, comma, sentence) || comma && byPerson(quoted, i, sentence);
    }

    /** "“…,” Suprapti, sang perintis, terkekeh.": whoever is named behind the comma that ends a quotation has spoken it. */
    private boolean byPerson(Quoted quoted, int i, Sentence sentence) {
        var source = reading.sources.after(i, sentence.to());
        if (source == null || !source.person()) {
            return false;
        }
        reading.add(quoted.from(), quoted.to(), true, source, -1, -1, sentence);
        return true;
    }

    private boolean byVerb(Quoted quoted, int i, boolean comma, Sentence sentence) {
        for (int verb = i + 1; verb < Math.min(sentence.to(), i + LONGEST_SUBJECT); verb++) {
            boolean says = reading.tags.hasAny(verb, Lex.SAYS, Lex.DENIES, Lex.ANSWERS);
            if (says || comma && reading.phrases.isVerb(verb)) {
                var source = reading.sources.subject(i, verb);
                if (source == null) {
                    return false;
                }
                reading.add(quoted.from(), quoted.to(), true, source, verb, verb + 1, sentence);
                return true;
            }
            if (passage.token(verb).is(",") || reading.tags.has(verb, Lex.RELATIVE)) {
                return false;
            }
        }
        return false;
    }

    /** Whether the quotation ends as one after which its sentence goes on. */
    private boolean goesOn(Quoted quoted, int after) {
        return after > quoted.end() || passage.token(quoted.to()).is(",") || endsSentence(quoted);
    }

    private @Nullable Source sourceAfter(int from, int limit) {
        var source = from < limit ? reading.sources.after(from, limit) : null;
        return source == null ? reading.memory.last() : source;
    }

    private @Nullable Match cueAt(int i) {
        for (var lex : new Lex[] {Lex.SAID, Lex.CONTINUES, Lex.ACCORDING, Lex.SAYS}) {
            var cue = reading.tags.at(i, lex);
            if (cue != null) {
                return cue;
            }
        }
        return null;
    }

    /** A small word between the closing mark and a name is a cue though no list has it. */
    private boolean isUnknownCue(Quoted quoted, int i) {
        var token = passage.token(i);
        boolean small = token.isWord() && token.shape() == Token.Shape.LOWER;
        boolean ended = goesOn(quoted, i);
        return small
                && ended
                && quoted.to() - quoted.from() >= FEWEST_ALONE
                && reading.phrases.isHead(i + 1)
                && !reading.tags.hasAny(
                        i, Lex.LOCATIVE, Lex.PREPOSITION, Lex.CONJUNCTION, Lex.RELATIVE, Lex.FUNCTION, Lex.NEGATION);
    }

    private boolean endsSentence(Quoted quoted) {
        var last = passage.token(quoted.to() - 1);
        return last.is("?") || last.is("!") || passage.token(quoted.to()).is(".");
    }

    /** "X menegaskan: “…”", "kata X, “…”", "imbuhnya, “…”". */
    private boolean byCueBefore(Quoted quoted) {
        int mark = quoted.open() - 1;
        if (mark < 0 || !passage.token(mark).is(",") && !passage.token(mark).is(":")) {
            return false;
        }
        var sentence = passage.sentenceOf(mark);
        for (int i = mark - 1; i >= sentence.from() && reading.quoteAt(i) == null; i--) {
            var said = reading.tags.at(i, Lex.SAYS);
            if (said != null) {
                return byVerbBefore(quoted, sentence, i, said.to());
            }
            var cue = cueAt(i);
            if (cue != null && opensCue(i, sentence)) {
                boolean carried = !cue.clitic().isEmpty();
                var source = carried ? goesOnSpeaking() : sourceAfter(cue.to(), mark);
                if (source == null) {
                    return false;
                }
                reading.add(quoted.from(), quoted.to(), true, source, i, cue.to(), sentence);
                return true;
            }
        }
        return passage.token(mark).is(":") && byColon(quoted, sentence, mark);
    }

    /** "Dalam pesan tertulis ia menjawab singkat: “…”": a person who does something before a colon. */
    private boolean byColon(Quoted quoted, Sentence sentence, int mark) {
        int verb = mark - 1;
        while (verb > sentence.from() && !reading.phrases.isVerb(verb)) {
            verb--;
        }
        var source = verb > sentence.from() ? reading.sources.subject(sentence.from(), verb) : null;
        if (source == null || !source.person()) {
            return false;
        }
        reading.add(quoted.from(), quoted.to(), true, source, verb, verb + 1, sentence);
        return true;
    }

    private boolean opensCue(int i, Sentence sentence) {
        return i == sentence.from() || passage.token(i - 1).is(",") || reading.quoteAt(i - 1) != null;
    }

    private boolean byVerbBefore(Quoted quoted, Sentence sentence, int verb, int verbTo) {
        var subject = reading.sources.subject(sentence.from(), verb);
        var source = subject == null ? reading.memory.last() : subject;
        if (source == null) {
            return false;
        }
        reading.add(quoted.from(), quoted.to(), true, source, verb, verbTo, sentence);
        return true;
    }

    /** Part of a reported clause: "menyebut selisih itu “wajar karena …”". */
    private void byClause(Quoted quoted, Sentence sentence) {
        for (int i = quoted.open() - 1; i >= sentence.from() && reading.quoteAt(i) == null; i--) {
            var verb = reading.tags.at(i, Lex.SAYS);
            if (verb != null) {
                var source = reading.sources.subject(sentence.from(), i);
                if (source != null) {
                    reading.add(quoted.from(), quoted.to(), true, source, -1, -1, sentence);
                }
                return;
            }
        }
    }

    /** Whole sentences in quotation marks with nothing beside them go on with the speaker before. */
    private boolean carry(Quoted quoted, Sentence sentence) {
        var source = reading.memory.last();
        if (source == null || quoted.to() - quoted.from() < FEWEST_ALONE) {
            return false;
        }
        reading.add(quoted.from(), quoted.to(), true, source.carried(), -1, -1, sentence);
        return true;
    }

    private boolean standsAlone(Quoted quoted, Sentence sentence) {
        boolean opens = passage.sentenceOf(quoted.open()).from() == quoted.open();
        int end = quoted.end();
        while (end < sentence.to() && !passage.token(end).isWord()) {
            end++;
        }
        return opens && end >= sentence.to();
    }

    /** A single word, or words that are all capitalised: a name, a title of a work. */
    private boolean isNameOrTitle(Quoted quoted) {
        int words = 0;
        int capitals = 0;
        for (int i = quoted.from(); i < quoted.to(); i++) {
            var token = passage.token(i);
            if (token.isWord()) {
                words++;
                capitals += token.isCapitalised() || token.span().length() <= 3 ? 1 : 0;
            }
        }
        return words < 2 || capitals == words;
    }
}
