package org.runut.annotate.passage;

import java.util.ArrayList;
import java.util.List;
import org.runut.model.Span;
import org.runut.pack.Lex;
import org.runut.pack.Tags;
import org.runut.text.Token;

/**
 * Cuts tokens into sentences: at a full stop, question or exclamation mark that no abbreviation or number owns, with the
 * closing marks after it; at every blank line; at a line end before a capital, a quotation mark or after a full stop. Text
 * without any of these is cut where it gets too long to be a sentence.
 */
final class SentenceSplitter {
    /** More closing marks than this in a row close nothing. */
    private static final int MOST_CLOSERS = 5;

    /** Text that goes on for so many tokens without an end is cut, so that no rule has to look further than that. */
    private static final int LONGEST = 300;

    private final String text;
    private final List<Token> tokens;
    private final Tags tags;
    private final List<Span> boilerplate;
    private final int datelineEnd;
    private final List<Sentence> sentences = new ArrayList<>();
    private int from;
    private int paragraph;
    private int aside;
    private boolean quoteOpen;

    /**
     * A splitter of one passage.
     *
     * @param boilerplate passages that are not the article, in text order
     * @param datelineEnd where the dateline ends, which is a sentence of its own; 0 for none
     */
    SentenceSplitter(String text, List<Token> tokens, Tags tags, List<Span> boilerplate, int datelineEnd) {
        this.text = text;
        this.tokens = tokens;
        this.tags = tags;
        this.boilerplate = boilerplate;
        this.datelineEnd = datelineEnd;
    }

    List<Sentence> split() {
        for (int i = 0; i < tokens.size(); i++) {
            int lineEnds = i == 0 ? 0 : lineEnds(i);
            if (i > from && (endsBefore(i, lineEnds) || boilerplateEdge(i) || datelineEdge(i))) {
                close(i);
            }
            if (lineEnds > 0) {
                paragraph++;
                quoteOpen = false;
            }
            quoteOpen ^= isStraight(tokens.get(i));
        }
        close(tokens.size());
        return sentences;
    }

    private void close(int to) {
        if (to > from) {
            var span = new Span(tokens.get(from).start(), tokens.get(to - 1).end());
            sentences.add(new Sentence(from, to, span, paragraph, isBoilerplate(span)));
            from = to;
        }
    }

    /** Whether the sentence is not the article. */
    private boolean isBoilerplate(Span span) {
        return asideAt(span.start()) >= 0;
    }

    /** Whether boilerplate begins or ends between the token at {@code i} and the one before. */
    private boolean boilerplateEdge(int i) {
        return asideAt(tokens.get(i - 1).start()) != asideAt(tokens.get(i).start());
    }

    /** Which boilerplate stands at a text index, -1 for none; asked for indices from the current sentence on. */
    private int asideAt(int index) {
        while (aside < boilerplate.size()
                && boilerplate.get(aside).end() <= tokens.get(from).start()) {
            aside++;
        }
        int k = aside;
        while (k < boilerplate.size() && boilerplate.get(k).end() <= index) {
            k++;
        }
        return k < boilerplate.size() && boilerplate.get(k).contains(index) ? k : -1;
    }

    /** Whether the dateline ends between the token at {@code i} and the one before. */
    private boolean datelineEdge(int i) {
        return tokens.get(i - 1).start() < datelineEnd && tokens.get(i).start() >= datelineEnd;
    }

    private int lineEnds(int i) {
        int count = 0;
        for (int k = tokens.get(i - 1).end(); k < tokens.get(i).start(); k++) {
            if (text.charAt(k) == '\n') {
                count++;
            }
        }
        return count;
    }

    private boolean endsBefore(int i, int lineEnds) {
        if (lineEnds > 1 || lineEnds == 1 && opensLine(i)) {
            return true;
        }
        if (i - from >= LONGEST) {
            return true;
        }
        int end = lastBeforeClosers(i);
        return end >= from && terminates(end, i) && opensSentence(i, end) || missesPoint(i);
    }

    private boolean opensLine(int i) {
        var token = tokens.get(i);
        return token.shape() != Token.Shape.LOWER || tokens.get(i - 1).is(".");
    }

    /** The index of the mark before {@code i} once closing quotation marks and brackets are passed over. */
    private int lastBeforeClosers(int i) {
        int k = i - 1;
        while (k > from && k > i - MOST_CLOSERS && isCloser(k)) {
            k--;
        }
        return k;
    }

    private boolean isCloser(int k) {
        var token = tokens.get(k);
        boolean closes = token.kind() == Token.Kind.QUOTE || token.is(")") || token.is("]");
        return closes && tokens.get(k - 1).touches(token);
    }

    private boolean terminates(int k, int next) {
        return switch (tokens.get(k).norm()) {
            case "!", "?", "…" -> true;
            case "." ->
                !ownsPoint(k)
                        || endsInInitials(k) && tokens.get(next).kind() == Token.Kind.QUOTE
                        || closesToo(k) && opensWithFunction(next)
                        || tags.endingAt(k + 1, Lex.CLOCK) != null && opensWithSubject(next);
            default -> false;
        };
    }

    /** Whether the point at {@code k} belongs to an abbreviation or an initial. */
    private boolean ownsPoint(int k) {
        if (k == 0 || !tokens.get(k - 1).touches(tokens.get(k))) {
            return false;
        }
        var before = tokens.get(k - 1);
        boolean initial = before.isWord() && before.span().length() == 1 && before.isCapitalised();
        return initial || tags.endingAt(k, Lex.ABBREVIATION) != null;
    }

    /** Whether the abbreviation before the point at {@code k} may end a sentence: no form of address, no initial of a name. */
    private boolean closesToo(int k) {
        boolean address = tags.endingAt(k, Lex.HONORIFIC) != null || tags.endingAt(k, Lex.ROLE) != null;
        return !address
                && (endsInInitials(k) || tokens.get(k - 1).span().length() > 1 && tags.has(k - 1, Lex.ABBREVIATION));
    }

    /** Whether a function word with a capital follows, which no name begins with. */
    private boolean opensWithFunction(int i) {
        var token = tokens.get(i);
        return token.shape() == Token.Shape.CAPITAL
                && token.span().length() > 1
                && tags.hasAny(
                        i, Lex.FUNCTION, Lex.DEMONSTRATIVE, Lex.PRONOUN, Lex.CONJUNCTION, Lex.LOCATIVE, Lex.PREPOSITION)
                && !tags.hasAny(i, Lex.MONTH, Lex.WEEKDAY, Lex.DAY_OFFSET);
    }

    /** "at 4 p.m. Turnout stood at …": a capital word with a verb behind it, which is no infinitive and no noun. */
    private boolean opensWithSubject(int i) {
        var verb = i + 1 < tokens.size() ? tags.at(i + 1, Lex.VERB) : null;
        return verb != null
                && !verb.value().equals("base")
                && tokens.get(i).shape() == Token.Shape.CAPITAL
                && !tags.hasAny(i, Lex.MONTH, Lex.WEEKDAY, Lex.DAY_OFFSET);
    }

    /** "A.S.": at least two initials before the point at {@code k}; they may close a sentence before a quotation. */
    private boolean endsInInitials(int k) {
        return k > 3
                && tokens.get(k - 2).is(".")
                && tokens.get(k - 1).span().length() == 1
                && tokens.get(k - 3).span().length() == 1;
    }

    /** A wide gap before a connective with a capital where a paragraph once ended: its point was forgotten. */
    private boolean missesPoint(int i) {
        return i > 0
                && tokens.get(i).start() - tokens.get(i - 1).end() > 1
                && tokens.get(i).shape() == Token.Shape.CAPITAL
                && tokens.get(i - 1).shape() == Token.Shape.LOWER
                && tags.has(i, Lex.CONJUNCTION);
    }

    private boolean opensSentence(int i, int end) {
        var token = tokens.get(i);
        if (token.kind() == Token.Kind.QUOTE) {
            boolean spacedQuote = !tokens.get(i - 1).touches(token);
            return spacedQuote || !closesQuote(token) && i + 1 < tokens.size() && token.touches(tokens.get(i + 1));
        }
        boolean spaced = !tokens.get(i - 1).touches(token);
        if (token.isWord()) {
            return token.isCapitalised() && (spaced || startsMissingSpace(end, i));
        }
        return spaced
                && (token.isNumber()
                        || token.is("(")
                        || token.is("-")
                        || token.is("–")
                        || token.is("—")
                        || token.is("$"));
    }

    /** Whether a mark that touches the word before closes a quotation: by its form, or because one is open. */
    private boolean closesQuote(Token mark) {
        return mark.is("”") || mark.is("»") || mark.is("’") || isStraight(mark) && quoteOpen;
    }

    /** Whether a mark of quotation is written alike before and after. */
    private static boolean isStraight(Token mark) {
        return mark.is("\"") || mark.is("''");
    }

    /** "Lombok.Menurut": a word in lower case or capitals, a point, perhaps closing marks, a capitalised word, no space. */
    private boolean startsMissingSpace(int end, int i) {
        for (int k = end + 1; k < i; k++) {
            if (!isCloser(k)) {
                return false;
            }
        }
        return end > 0
                && (tokens.get(end - 1).span().length() > 1
                        || tokens.get(end - 1).is(")"))
                && tokens.get(i).span().length() > 1;
    }
}
