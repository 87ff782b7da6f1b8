package org.runut.clean;

import org.runut.pack.Lex;
import org.runut.pack.Pack;
import org.runut.text.Token;

/** Where the headline of another article ends that stands inside a paragraph, or a list of them after a heading. */
final class LinkEnd {
    private static final int WINDOW = 320;
    private static final int LONGEST_HEADLINE = 160;
    private static final int MOST_HEADLINES = 8;
    private static final int FEWEST_WORDS = 3;
    /** How far back a subject counts as known. */
    private static final int KNOWN = 4000;

    private final Pack pack;

    LinkEnd(Pack pack) {
        this.pack = pack;
    }

    /** The end of the lines after a heading that look like headlines. */
    int ofList(String text, int heading) {
        int end = Lines.trimmedEnd(text, heading);
        int next = Lines.end(text, heading) + 1;
        for (int n = 0; n < MOST_HEADLINES && next < text.length(); n++) {
            int to = Lines.trimmedEnd(text, next);
            boolean empty = to == next;
            if (empty ? isParagraph(text, to) : isProse(text, next, to)) {
                break;
            }
            end = empty ? end : to;
            next = Lines.end(text, next) + 1;
        }
        return end;
    }

    /** Whether a line is too long for a headline or ends like a sentence, perhaps with a closing quotation mark. */
    private static boolean isProse(String text, int from, int to) {
        int last = to - 1;
        while (last > from && "\"”’')".indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return to - from > LONGEST_HEADLINE || text.charAt(last) == '.';
    }

    /** Whether what follows is a paragraph rather than one more headline. */
    private static boolean isParagraph(String text, int from) {
        int next = from;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        int end = Lines.trimmedEnd(text, next);
        return end - next > LONGEST_HEADLINE || end > next && Lines.closes(text.charAt(end - 1));
    }

    /**
     * The end of a headline that begins at {@code start} inside a paragraph: at a double space, at the end of its
     * sentence, or before the sentence whose first lower-case word follows it.
     */
    int inside(String text, int start, int line) {
        int limit = Lines.sentenceEnd(text, start, Math.min(line, start + WINDOW));
        int gap = text.substring(start, limit).indexOf("  ");
        if (gap >= 0) {
            return start + gap;
        }
        var headline = Snippet.of(pack, text, start, limit);
        int end = boundary(text.substring(Math.max(0, start - KNOWN), start), headline);
        return end < headline.size() ? headline.end(end - 1) : limit;
    }

    /** The token before which the next sentence begins; the number of tokens where none does. */
    private static int boundary(String before, Snippet headline) {
        for (int i = 1; i < headline.size(); i++) {
            if (i >= FEWEST_WORDS && opensSentence(headline, i)) {
                return i;
            }
            if (isContent(headline, i)) {
                return i < FEWEST_WORDS ? headline.size() : subject(before, headline, i);
            }
        }
        return headline.size();
    }

    private static boolean opensSentence(Snippet headline, int i) {
        boolean connective = headline.token(i).shape() == Token.Shape.CAPITAL
                && headline.tags().hasAny(i, Lex.CONJUNCTION, Lex.PREPOSITION, Lex.LOCATIVE);
        return connective
                && i + 1 < headline.size()
                && (headline.token(i + 1).shape() == Token.Shape.LOWER || headline.is(i + 1, ","));
    }

    private static boolean isContent(Snippet headline, int i) {
        return headline.token(i).shape() == Token.Shape.LOWER
                && !headline.tags()
                        .hasAny(
                                i,
                                Lex.CONJUNCTION,
                                Lex.PREPOSITION,
                                Lex.LOCATIVE,
                                Lex.RELATIVE,
                                Lex.DEMONSTRATIVE,
                                Lex.NEGATION,
                                Lex.FUNCTION,
                                Lex.UNIT,
                                Lex.SCALE);
    }

    /** Where the capitalised words before token {@code verb} begin to be the subject: those already known, else the last. */
    private static int subject(String before, Snippet headline, int verb) {
        int best = verb;
        for (int from = verb - 1; from >= FEWEST_WORDS && headline.token(from).isCapitalised(); from--) {
            if (best == verb || before.contains(headline.words(from, verb))) {
                best = from;
            } else {
                break;
            }
        }
        return best;
    }
}
