package org.runut.link;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runut.model.Span;
import org.runut.pack.Lex;
import org.runut.pack.Tags;
import org.runut.text.Token;
import org.runut.text.Tokens;

/**
 * The part of a sentence that belongs to one figure: what lies between the figures before and after it.
 *
 * @param tokens of the text or the headline it stands in
 * @param tags   of those tokens; null where its language has no pack
 * @param from   index of its first token
 * @param first  index of the first token of the figure
 * @param last   index of the last token of the figure
 * @param to     index of its last token
 */
record Own(List<Token> tokens, @Nullable Tags tags, int from, int first, int last, int to) {

    /** The part that belongs to a figure. */
    static Own of(Mention mention) {
        return of(mention, part(mention));
    }

    /** Any part of the text around a figure. */
    static Own of(Mention mention, Span part) {
        var reading = mention.reading();
        var tokens = mention.headline() ? reading.titleTokens() : reading.tokens();
        return new Own(
                tokens,
                mention.headline() ? reading.titleTags() : reading.tags(),
                Tokens.at(tokens, part.start()),
                Tokens.at(tokens, span(mention).start()),
                Tokens.at(tokens, span(mention).end() - 1),
                Math.min(Tokens.at(tokens, part.end() - 1), tokens.size() - 1));
    }

    /** The span of the sentence in which no other figure stands. */
    static Span part(Mention mention) {
        var all = mention.reading().mentions();
        var sentence = mention.figure().sentence();
        int from = sentence.start();
        int to = sentence.end();
        if (mention.index() > 0 && all.get(mention.index() - 1).sameSentence(mention)) {
            from = Math.max(from, span(all.get(mention.index() - 1)).end());
        }
        if (mention.index() + 1 < all.size() && all.get(mention.index() + 1).sameSentence(mention)) {
            to = Math.min(to, span(all.get(mention.index() + 1)).start());
        }
        return from < to ? new Span(from, to) : span(mention);
    }

    /** Whether an entry of that kind begins at most so many tokens before the figure, or behind it. */
    boolean has(Lex lex, int before, int behind) {
        if (tags == null) {
            return false;
        }
        for (int i = Math.max(from, first - before); i <= Math.min(to, last + behind); i++) {
            if (tags.has(i, lex)) {
                return true;
            }
        }
        return false;
    }

    /** Whether an entry of that kind, and of that value unless it is empty, begins at most so many tokens before the figure. */
    boolean leads(Lex lex, String value, int before) {
        for (int i = Math.max(from, first - before); tags != null && i < first; i++) {
            var match = tags.at(i, lex);
            if (match != null && (value.isEmpty() || match.value().equals(value))) {
                return true;
            }
        }
        return false;
    }

    private static Span span(Mention mention) {
        return mention.figure().quantity().span();
    }
}
