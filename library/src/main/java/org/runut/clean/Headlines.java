package org.runut.clean;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.runut.clean.Aside.Kind;
import org.runut.model.Span;
import org.runut.pack.Lex;
import org.runut.pack.Pack;
import org.runut.text.Token;

/**
 * Finds the headline in the text: the first lines that repeat the given one, or, where none is given, the longest of the
 * first lines that are written like headlines: hardly a word in small letters but function words, no point at the end.
 */
final class Headlines {
    private static final int LINES = 3;
    private static final int SHORTEST = 20;
    private static final int LONGEST = 200;

    private final Pack pack;

    Headlines(Pack pack) {
        this.pack = pack;
    }

    /** The headline's place in the text; its words are the aside's name. */
    Optional<Aside> find(String text, @Nullable String title) {
        Aside best = null;
        int line = 0;
        int seen = 0;
        while (line < text.length() && seen < LINES) {
            int end = Lines.trimmedEnd(text, line);
            String words = text.substring(line, end).strip();
            if (!words.isEmpty()) {
                seen++;
                boolean like = title == null ? isHeadline(words) : words.equals(title.strip());
                if (!like && title == null) {
                    break;
                }
                if (like && (best == null || words.length() > best.name().length())) {
                    int start = end - words.length();
                    best = new Aside(new Span(start, end), Kind.HEADLINE, words);
                }
            }
            line = Lines.end(text, line) + 1;
        }
        boolean onlyHeadline = best != null && text.substring(best.span().end()).isBlank();
        return best == null || onlyHeadline || best.name().length() < SHORTEST ? Optional.empty() : Optional.of(best);
    }

    private boolean isHeadline(String words) {
        if (words.length() > LONGEST || words.endsWith(".") || words.endsWith(":") || words.endsWith(",")) {
            return false;
        }
        var line = Snippet.of(pack, words, 0, words.length());
        int capitals = 0;
        int small = 0;
        for (int i = 0; i < line.size(); i++) {
            if (line.token(i).isCapitalised()) {
                capitals++;
            } else if (line.token(i).shape() == Token.Shape.LOWER && !isFunction(line, i)) {
                small++;
            }
        }
        return capitals >= 2 && capitals > 6 * small;
    }

    private static boolean isFunction(Snippet line, int i) {
        return line.tags()
                .hasAny(
                        i,
                        Lex.CONJUNCTION,
                        Lex.PREPOSITION,
                        Lex.LOCATIVE,
                        Lex.RELATIVE,
                        Lex.DEMONSTRATIVE,
                        Lex.NEGATION,
                        Lex.FUNCTION);
    }
}
