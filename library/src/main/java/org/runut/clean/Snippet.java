package org.runut.clean;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runut.pack.Lex;
import org.runut.pack.Lexicon;
import org.runut.pack.Pack;
import org.runut.pack.Tags;
import org.runut.text.Token;
import org.runut.text.Tokenizer;

/**
 * A short piece of a text, cut into tokens and tagged.
 *
 * @param text   the piece
 * @param offset where it begins in the whole
 * @param tokens its tokens; their spans count in the piece
 * @param tags   what the pack says of them
 */
record Snippet(String text, int offset, List<Token> tokens, Tags tags) {
    static Snippet of(Pack pack, String whole, int from, int to) {
        String text = whole.substring(from, Math.min(to, whole.length()));
        var tokens = Tokenizer.tokenize(text);
        return new Snippet(text, from, tokens, pack.lexicon().tag(text, tokens));
    }

    int size() {
        return tokens.size();
    }

    Token token(int i) {
        return tokens.get(i);
    }

    /** Whether token {@code i} exists and is that mark or word. */
    boolean is(int i, String form) {
        return i < tokens.size() && tokens.get(i).is(form);
    }

    /** The entry of the kind at the beginning; null for none. */
    Lexicon.@Nullable Match opening(Lex lex) {
        return tags.at(0, lex);
    }

    /** Index in the whole text at which token {@code i} begins; the end of the piece behind the last. */
    int start(int i) {
        return offset + (i < tokens.size() ? tokens.get(i).start() : text.length());
    }

    /** Index in the whole text at which token {@code i} ends. */
    int end(int i) {
        return offset + tokens.get(i).end();
    }

    /** The words of a range of tokens. */
    String words(int from, int to) {
        return from >= to
                ? ""
                : text.substring(tokens.get(from).start(), tokens.get(to - 1).end());
    }
}
