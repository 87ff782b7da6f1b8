package org.runut.annotate.passage;

import java.util.List;
import org.runut.model.Part;
import org.runut.model.Span;
import org.runut.pack.Tags;
import org.runut.text.Token;
import org.runut.text.Tokens;

/**
 * The headline or the body of an article, cut into tokens and sentences and lexically tagged.
 *
 * @param part      which of the two
 * @param text      its text
 * @param tokens    in order
 * @param sentences in order; every token belongs to one
 * @param tags      what the pack's lexicon says of the tokens
 */
public record Passage(Part part, String text, List<Token> tokens, List<Sentence> sentences, Tags tags) {

    /** The token at an index; before the first and after the last stands one that is no word and no mark of any kind. */
    public Token token(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i) : edge(i);
    }

    private Token edge(int i) {
        int at = i < 0 ? 0 : text.length();
        return new Token(new Span(at, at), "", Token.Kind.MARK, Token.Shape.NONE);
    }

    /** The words of a range of tokens. */
    public String words(int from, int to) {
        return from >= to
                ? ""
                : text.substring(tokens.get(from).start(), tokens.get(to - 1).end());
    }

    /** The span of a range of tokens, which must not be empty. */
    public Span span(int from, int to) {
        return new Span(tokens.get(from).start(), tokens.get(to - 1).end());
    }

    /** Index of the first token that ends after the given text index; the number of tokens where none does. */
    public int tokenAt(int index) {
        return Tokens.at(tokens, index);
    }

    /** Index after the last token that begins before the end of the span. */
    public int tokenEnd(Span span) {
        int i = tokenAt(Math.max(span.start(), span.end() - 1));
        return i < tokens.size() && tokens.get(i).start() < span.end() ? i + 1 : i;
    }

    /** The sentence that holds token {@code i}. */
    public Sentence sentenceOf(int i) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).to() <= i) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return sentences.get(low);
    }
}
