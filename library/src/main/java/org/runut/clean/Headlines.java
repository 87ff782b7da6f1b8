package org.runut.clean;

import java.util.List;
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
    private static final int LONGEST_DATE = 60;

    private final Pack pack;

    Headlines(Pack pack) {
        this.pack = pack;
    }

    /**
     * The headline's place in the text; its words are the aside's name.
     *
     * @param taken what stands aside already, and the dateline: no headline, and nothing that ends the search
     */
    Optional<Aside> find(String text, @Nullable String title, List<Span> taken) {
        Aside best = null;
        int seen = 0;
        for (int line = 0; line < text.length() && seen < LINES; line = Lines.end(text, line) + 1) {
            int end = Lines.trimmedEnd(text, line);
            String words = text.substring(line, end).strip();
            var span = new Span(end - words.length(), end);
            if (!words.isEmpty() && taken.stream().noneMatch(span::overlaps) && !isDate(words)) {
                seen++;
                boolean like = title == null ? isHeadline(words) : words.equalsIgnoreCase(title.strip());
                if (title == null && !like) {
                    break;
                }
                best = like ? longer(best, new Aside(span, Kind.HEADLINE, words)) : best;
            }
        }
        boolean onlyHeadline = best != null && text.substring(best.span().end()).isBlank();
        return best == null || onlyHeadline || best.name().length() < SHORTEST ? Optional.empty() : Optional.of(best);
    }

    private static Aside longer(@Nullable Aside one, Aside other) {
        return one == null || other.name().length() > one.name().length() ? other : one;
    }

    /** Whether a line gives a date: "Senin, 6 Januari 2025 | 10.20". */
    private boolean isDate(String words) {
        if (words.length() > LONGEST_DATE) {
            return false;
        }
        var line = Snippet.of(pack, words, 0, words.length());
        boolean dated = line.size() > 1
                && (line.tags().has(0, Lex.WEEKDAY) || line.token(0).isNumber());
        return dated && line.tokens().stream().filter(Token::isNumber).count() > 1;
    }

    private boolean isHeadline(String words) {
        if (words.length() > LONGEST
                || words.endsWith(".")
                || words.endsWith(":")
                || words.endsWith(",")
                || words.endsWith("-")) {
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
