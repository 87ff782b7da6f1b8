package org.runut.annotate;

import java.util.ArrayList;
import java.util.List;
import org.runut.model.Span;
import org.runut.pack.Lex;
import org.runut.pack.Tags;
import org.runut.text.Token;

/**
 * Cuts tokens into sentences: at a full stop, question or exclamation mark that no abbreviation or number owns, with the
 * closing marks after it; at every blank line; at a line end before a capital, a quotation mark or after a full stop.
 */
final class SentenceSplitter {
    private final String text;
    private final List<Token> tokens;
    private final Tags tags;
    private final List<Span> boilerplate;
    private final List<Sentence> sentences = new ArrayList<>();
    private int from;
    private int paragraph;

    SentenceSplitter(String text, List<Token> tokens, Tags tags, List<Span> boilerplate) {
        this.text = text;
        this.tokens = tokens;
        this.tags = tags;
        this.boilerplate = boilerplate;
    }

    List<Sentence> split() {
        for (int i = 0; i < tokens.size(); i++) {
            int lineEnds = i == 0 ? 0 : lineEnds(i);
            if (i > from && (endsBefore(i, lineEnds) || boilerplateEdge(i))) {
                close(i);
            }
            if (lineEnds > 0) {
                paragraph++;
            }
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

    private boolean isBoilerplate(Span span) {
        return boilerplate.stream().anyMatch(b -> b.contains(span.start()));
    }

    private boolean boilerplateEdge(int i) {
        int before = tokens.get(i - 1).start();
        int here = tokens.get(i).start();
        return boilerplate.stream().anyMatch(b -> b.contains(before) != b.contains(here));
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
        int end = lastBeforeClosers(i);
        return end >= from && terminates(end) && opensSentence(i, end);
    }

    private boolean opensLine(int i) {
        var token = tokens.get(i);
        return token.shape() != Token.Shape.LOWER || tokens.get(i - 1).is(".");
    }

    /** The index of the mark before {@code i} once closing quotation marks and brackets are passed over. */
    private int lastBeforeClosers(int i) {
        int k = i - 1;
        while (k > from && isCloser(k)) {
            k--;
        }
        return k;
    }

    private boolean isCloser(int k) {
        var token = tokens.get(k);
        boolean closes = token.kind() == Token.Kind.QUOTE || token.is(")") || token.is("]");
        return closes && tokens.get(k - 1).touches(token);
    }

    private boolean terminates(int k) {
        return switch (tokens.get(k).norm()) {
            case "!", "?", "…" -> true;
            case "." -> !ownsPoint(k);
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

    private boolean opensSentence(int i, int end) {
        var token = tokens.get(i);
        if (token.kind() == Token.Kind.QUOTE) {
            return !tokens.get(i - 1).touches(token) || i + 1 < tokens.size() && token.touches(tokens.get(i + 1));
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

    /** "Lombok.Menurut": a word in lower case or capitals, a point, a capitalised word, without a space. */
    private boolean startsMissingSpace(int end, int i) {
        return end == i - 1
                && end > 0
                && (tokens.get(end - 1).span().length() > 1
                        || tokens.get(end - 1).is(")"))
                && tokens.get(i).span().length() > 1;
    }
}
