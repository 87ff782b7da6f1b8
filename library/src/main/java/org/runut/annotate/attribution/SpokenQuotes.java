package org.runut.annotate.attribution;

import org.jspecify.annotations.Nullable;
import org.runut.annotate.passage.Sentence;
import org.runut.pack.Lex;
import org.runut.pack.Lexicon.Match;

/**
 * Attributes what stands in quotation marks, in a language whose subjects stand before their verbs or right after them: by a
 * cue after it, a cue before it, or the speaker before.
 */
final class SpokenQuotes extends ClauseRules {
    private static final int FEWEST_ALONE = 3;
    private static final int FEWEST_BEFORE = 2;
    private static final int LONGEST_CUE = 40;

    private @Nullable Source last;
    private int lastParagraph = -1;

    SpokenQuotes(ClauseTools tools) {
        super(tools);
    }

    /** Attributes a quoted stretch; null where it is no quotation or part of a reported clause. */
    @Nullable
    Source attribute(Quoted quoted) {
        var sentence =
                passage.sentenceOf(Math.min(quoted.close(), passage.tokens().size() - 1));
        var source = byCueAfter(quoted, sentence);
        if (source == null) {
            source = byCueBefore(quoted, sentence);
        }
        return source == null ? alone(quoted, sentence) : source;
    }

    private @Nullable Source byCueAfter(Quoted quoted, Sentence sentence) {
        if (!isWhole(quoted) || isTitle(quoted)) {
            return null;
        }
        int i = quoted.end();
        boolean dash = false;
        while (i < sentence.to() && isPause(i)) {
            dash |= !passage.token(i).is(",");
            i++;
        }
        if (i < sentence.to()) {
            var signed = dash ? signature(quoted, i, sentence) : null;
            return signed == null ? cue(quoted, i, sentence) : signed;
        }
        if (i >= passage.tokens().size() || reading.quoteAt(i) != null) {
            return null;
        }
        var next = passage.sentenceOf(i);
        if (next.paragraph() != sentence.paragraph()) {
            return null;
        }
        boolean signs = i + 1 < next.to() && isPause(i);
        return signs ? signature(quoted, i + 1, next) : asks(quoted) ? cue(quoted, i, next) : null;
    }

    /** "“…” — Anna Smith": the name of the speaker alone behind a dash. */
    private @Nullable Source signature(Quoted quoted, int i, Sentence sentence) {
        int end = nouns.end(i, sentence.to());
        boolean named = end > i && (reading.names.person(i, end) >= 0 || reading.names.at(i) != null);
        boolean alone = end >= sentence.to() || !passage.token(end).isWord();
        boolean signed = named && alone && !verbs.hasVerb(end, sentence.to());
        return signed ? add(quoted, sources.of(i, end), -1, -1, sentence) : null;
    }

    private boolean isPause(int i) {
        var token = passage.token(i);
        return token.is(",") || token.is("—") || token.is("-") || token.is("–") || token.is("―");
    }

    /** A single word inside a sentence, or words that are all capitalised: a name, the title of a work. */
    private boolean isTitle(Quoted quoted) {
        int words = 0;
        int capitals = 0;
        for (int i = quoted.from(); i < quoted.to(); i++) {
            var token = passage.token(i);
            if (token.isWord()) {
                words++;
                capitals += token.isCapitalised() || words > 1 && token.span().length() <= 3 ? 1 : 0;
            }
        }
        boolean opens = passage.sentenceOf(quoted.open()).from() == quoted.open();
        return capitals == words && !(opens && words > 0);
    }

    private boolean isWhole(Quoted quoted) {
        var after = quoted.end() < passage.tokens().size() ? passage.token(quoted.end()) : null;
        return quoted.closed()
                && (quoted.to() < quoted.close()
                        || endsIn(quoted)
                        || after != null && after.is(",")
                        || passage.sentenceOf(quoted.open()).from() == quoted.open());
    }

    private boolean endsIn(Quoted quoted) {
        var last = passage.token(quoted.to() - 1);
        return last.is("?") || last.is("!") || last.is("…") || last.is("—") || last.is("-") || last.is("–");
    }

    private boolean asks(Quoted quoted) {
        return endsIn(quoted);
    }

    private @Nullable Source cue(Quoted quoted, int i, Sentence sentence) {
        var according = tags.at(i, Lex.ACCORDING);
        if (according != null) {
            return add(quoted, sources.after(according.to(), sentence.to()), i, according.to(), sentence);
        }
        if (tags.has(i, Lex.CONJUNCTION) && reading.names.at(i) == null && !tags.has(i, Lex.SUBORDINATE)) {
            return null;
        }
        int first = i;
        while (first < sentence.to() && tags.has(first, Lex.ADVERB) && !tags.has(first, Lex.DETERMINER)) {
            first++;
        }
        var said = tags.at(first, Lex.SAID);
        if (said != null && verbs.form(first).length() > 0) {
            var source = sources.after(said.to(), sentence.to());
            return add(quoted, source == null ? reading.memory.last() : source, first, said.to(), sentence);
        }
        int most = Math.min(sentence.to(), i + LONGEST_CUE);
        for (int k = i + 1; k < most && reading.quoteAt(k) == null; k = reading.names.end(k)) {
            if (passage.token(k).is(",") && tags.has(k + 1, Lex.RELATIVE)) {
                k = reading.phrases.segmentEnd(k + 1, most);
                continue;
            }
            var verb = reading.names.at(k) == null ? tags.at(k, Lex.SAYS) : null;
            if (verb != null && verbs.isFinite(k)) {
                int group = verbs.groupStart(k, i);
                var source = sources.subject(i, group, null);
                boolean own = hasOwnContent(verb, sentence) || source != null && verbs.hasVerb(i, source.from());
                return source == null || own || tags.has(group - 1, Lex.RELATIVE)
                        ? null
                        : goesOnTo(quoted, i, source)
                                ? mixed(quoted, source, k, verb, sentence)
                                : add(quoted, source, k, verb.to(), sentence);
            }
        }
        return null;
    }

    /** "“We are sad” at the loss, Anna Smith said": whether a clause that the quotation opens goes on before the cue. */
    private boolean goesOnTo(Quoted quoted, int i, Source source) {
        return i == quoted.end()
                && quoted.to() == quoted.close()
                && passage.token(i).isWord()
                && source.from() > i + 1
                && passage.token(source.from() - 1).is(",");
    }

    private @Nullable Source mixed(Quoted quoted, Source source, int cue, Match verb, Sentence sentence) {
        reading.add(quoted.open(), source.from() - 1, false, source, cue, verb.to(), sentence);
        return source;
    }

    /** Whether the verb leads to a clause of its own rather than back to the quotation. */
    private boolean hasOwnContent(Match verb, Sentence sentence) {
        int next = verb.to();
        int start = next < sentence.to() && passage.token(next).isWord() ? openings.start(verb, sentence.to()) : -1;
        if (start < 0 || reading.phrases.segmentEnd(next, start) < start) {
            return false;
        }
        boolean opened = tags.has(start - 1, Lex.THAT) || tags.hasAny(start, Lex.QUESTION, Lex.PRONOUN);
        return opened || start == next && reading.names.at(start) != null && verbs.hasVerb(start, sentence.to());
    }

    private @Nullable Source byCueBefore(Quoted quoted, Sentence last) {
        int mark = quoted.open() - 1;
        if (mark < 0) {
            return null;
        }
        var sentence = passage.sentenceOf(mark);
        boolean colon = passage.token(mark).is(":");
        boolean led = colon || passage.token(mark).is(",");
        if (sentence.to() <= quoted.open() && !colon || goesOn(quoted, last)) {
            return null;
        }
        for (int i = mark; i >= sentence.from() && reading.quoteAt(i) == null; i--) {
            var verb = reading.names.at(i) == null ? tags.at(i, Lex.SAYS) : null;
            if (verb != null && verbs.isVerb(i)) {
                int from = reading.phrases.afterOpening(sentence.from(), i);
                boolean leads = leadsTo(verb, quoted, led) && !isReported(sentence, i);
                return leads ? add(quoted, subject(from, i), i, verb.to(), sentence) : null;
            }
        }
        return colon ? byColon(quoted, sentence, mark) : null;
    }

    private @Nullable Source subject(int from, int verb) {
        int group = verbs.groupStart(verb, from);
        var source = verbs.isIng(verb) && !verbs.isAux(group)
                ? sources.leading(from, group)
                : sources.subject(from, group, null);
        return source == null ? reading.memory.last() : source;
    }

    /** Whether the verb at {@code i} stands itself in what an earlier verb of the sentence reports. */
    private boolean isReported(Sentence sentence, int i) {
        for (int k = sentence.from(); k < i; k++) {
            var verb = reading.names.at(k) == null && reading.quoteAt(k) == null ? tags.at(k, Lex.SAYS) : null;
            if (verb != null && verbs.isFinite(k)) {
                int start = openings.start(verb, sentence.to());
                return start >= 0 && start < i && contents.end(start, sentence) > i;
            }
        }
        return false;
    }

    /** Whether nothing of the content stands between the verb and the quotation. */
    private boolean leadsTo(Match verb, Quoted quoted, boolean led) {
        int open = quoted.open();
        if (verb.to() >= open || tags.has(open - 1, Lex.THAT) && verb.to() == open - 1) {
            return true;
        }
        if (passage.token(open - 1).is(":")) {
            return true;
        }
        int start = openings.start(verb, open);
        return led && start < 0 || ClauseOpenings.allows(verb, "told") && nouns.end(verb.to(), open) == open;
    }

    /** Whether the sentence has more to say after the quotation than who spoke: it is part of a clause. */
    private boolean goesOn(Quoted quoted, Sentence sentence) {
        boolean several = passage.sentenceOf(quoted.open()).from() != sentence.from();
        int i = quoted.end();
        while (i < sentence.to() && !passage.token(i).isWord()) {
            i++;
        }
        return i < sentence.to() && !several;
    }

    private @Nullable Source byColon(Quoted quoted, Sentence sentence, int mark) {
        int from = nouns.start(mark, sentence.from());
        var source = from < 0 ? null : sources.of(from, mark);
        return source == null ? null : add(quoted, source, -1, -1, sentence);
    }

    /** Whole sentences in quotation marks with nothing beside them go on with the speaker before. */
    private @Nullable Source alone(Quoted quoted, Sentence sentence) {
        var source = reading.memory.last();
        boolean opens = passage.sentenceOf(quoted.open()).from() == quoted.open();
        int end = quoted.end();
        while (end < sentence.to() && !passage.token(end).isWord()) {
            end++;
        }
        boolean whole = opens && end >= sentence.to() && quoted.to() - quoted.from() >= FEWEST_ALONE;
        if (source == null || !whole) {
            return null;
        }
        boolean goesOn = last != null
                && lastParagraph == sentence.paragraph()
                && source.name().equals(last.name());
        return add(quoted, goesOn ? last : source.carried(), -1, -1, sentence);
    }

    private @Nullable Source add(Quoted quoted, @Nullable Source source, int cue, int cueTo, Sentence sentence) {
        if (source == null) {
            return null;
        }
        if (source.from() >= 0) {
            last = source;
            lastParagraph = sentence.paragraph();
        }
        int from = cue > quoted.open() ? clauseBefore(quoted) : -1;
        boolean mixed = from >= 0;
        reading.add(
                mixed ? from : quoted.from(), mixed ? quoted.end() : quoted.to(), !mixed, source, cue, cueTo, sentence);
        if (sources.sorts().isUnnamed(source)) {
            reading.memory.speaksUnnamed(source);
        }
        return source;
    }

    /** Where the clause begins whose last words alone are quoted: "Clinton would have to “go more to center,” X said"; -1 for none. */
    private int clauseBefore(Quoted quoted) {
        var sentence = passage.sentenceOf(quoted.open());
        int from = contents.opening(sentence);
        for (int i = quoted.open() - 1; i >= from; i--) {
            var other = reading.quoteAt(i);
            boolean taken = other != null && reading.covers(passage.span(other.from(), other.to()));
            if (taken || reading.isUsed(i)) {
                return -1;
            }
        }
        boolean led =
                passage.token(quoted.open() - (quoted.open() > from ? 1 : 0)).is(":");
        return contents.words(from, quoted.open()) >= FEWEST_BEFORE && !led ? from : -1;
    }
}
