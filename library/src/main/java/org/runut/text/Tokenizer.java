package org.runut.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.runut.model.Span;
import org.runut.text.Token.Kind;
import org.runut.text.Token.Shape;

/**
 * Cuts a text into tokens. Letters and digits never share a token ("Rp5,6" is two, "KN-23" three); a hyphen or an
 * apostrophe between letters joins them ("Jong-un", "Jum'at"), but the "'s" that ends a word is a token of its own
 * ("Moody 's"); a point or comma between digits joins them ("1.200,5"); two
 * single marks of quotation that touch are one. A full
 * stop without a space after it ("Lombok.Menurut") is a token of its own unless the whole is a web address.
 */
public final class Tokenizer {
    private static final Set<String> DOMAIN_ENDS = Set.of(
            "com", "id", "net", "org", "co", "info", "tv", "io", "news", "gov", "edu", "asia", "uk", "my", "sg", "au",
            "us", "example", "biz", "me");

    private Tokenizer() {}

    /** The tokens of a text, in order. */
    public static List<Token> tokenize(String text) {
        var tokens = new ArrayList<Token>(text.length() / 5 + 4);
        int plain = 0;
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c) || isInvisible(c)) {
                i += Character.charCount(c);
                continue;
            }
            int address = Character.isLetter(c) && i >= plain ? addressEnd(text, i) : -1;
            plain = address < -1 ? ~address : plain;
            Token token = address > i ? token(text, i, address, Kind.ADDRESS) : next(text, i, c);
            tokens.add(token);
            i = token.end();
        }
        return tokens;
    }

    private static Token next(String text, int start, int first) {
        if (Character.isLetter(first)) {
            return token(text, start, wordEnd(text, start), Kind.WORD);
        }
        if (isApostrophe(first) && isFinalS(text, start)) {
            return token(text, start, start + 2, Kind.WORD);
        }
        if (isDigit(first)) {
            return token(text, start, numberEnd(text, start), Kind.NUMBER);
        }
        if (first == '@' && start + 1 < text.length() && Character.isLetter(text.charAt(start + 1))) {
            return token(text, start, handleEnd(text, start + 1), Kind.ADDRESS);
        }
        int end = start + Character.charCount(first) + (isDoubled(text, start, first) ? 1 : 0);
        return token(text, start, end, isQuote(first) ? Kind.QUOTE : Kind.MARK);
    }

    /** Two single marks of quotation that make a double one. */
    private static boolean isDoubled(String text, int start, int first) {
        return (first == '\'' || first == '`') && start + 1 < text.length() && text.charAt(start + 1) == first;
    }

    private static Token token(String text, int start, int end, Kind kind) {
        String form = text.substring(start, end);
        boolean word = kind == Kind.WORD;
        Shape shape = word ? shape(form) : Shape.NONE;
        return new Token(
                new Span(start, end),
                shape == Shape.LOWER || !word ? form : form.toLowerCase(Locale.ROOT),
                kind,
                shape);
    }

    private static Shape shape(String form) {
        if (!Character.isUpperCase(form.codePointAt(0))) {
            return form.codePoints().noneMatch(Character::isUpperCase) ? Shape.LOWER : Shape.CAPITAL;
        }
        boolean anyLower = form.codePoints().anyMatch(Character::isLowerCase);
        return anyLower || form.length() == 1 ? Shape.CAPITAL : Shape.UPPER;
    }

    private static int wordEnd(String text, int start) {
        int i = start;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            if (Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
                i += Character.charCount(c);
            } else if (joinsLetters(c)
                    && i + 1 < text.length()
                    && Character.isLetter(text.codePointAt(i + 1))
                    && !(isApostrophe(c) && isFinalS(text, i))
                    && !joinsAmounts(text, start, i)) {
                i++;
            } else {
                break;
            }
        }
        return i;
    }

    /** Whether the hyphen at {@code i} stands between two amounts ("1,5 triliun-Rp 2 triliun") and not inside a word. */
    private static boolean joinsAmounts(String text, int start, int i) {
        boolean behindNumber = start > 1 && text.charAt(start - 1) == ' ' && isDigit(text.charAt(start - 2));
        if (!behindNumber && !(start > 0 && isDigit(text.charAt(start - 1)))) {
            return false;
        }
        int j = i + 1;
        while (j < text.length() && j <= i + 3 && Character.isLetter(text.charAt(j))) {
            j++;
        }
        while (j < text.length() && (text.charAt(j) == ' ' || text.charAt(j) == '.' || text.charAt(j) == '$')) {
            j++;
        }
        return j < text.length() && isDigit(text.charAt(j));
    }

    private static boolean joinsLetters(int c) {
        return c == '-' || c == '‑' || isApostrophe(c);
    }

    private static boolean isApostrophe(int c) {
        return c == '\'' || c == '’' || c == 'ʼ';
    }

    /** Whether the apostrophe at {@code i} stands behind a letter or first, and before an "s" that ends the word. */
    private static boolean isFinalS(String text, int i) {
        return i + 1 < text.length()
                && (i == 0 || Character.isLetter(text.charAt(i - 1)))
                && (text.charAt(i + 1) == 's' || text.charAt(i + 1) == 'S')
                && (i + 2 == text.length() || !Character.isLetter(text.charAt(i + 2)));
    }

    private static int numberEnd(String text, int start) {
        int i = start;
        while (i < text.length()) {
            char c = text.charAt(i);
            boolean joins = (c == '.' || c == ',') && i + 1 < text.length() && isDigit(text.charAt(i + 1));
            if (!isDigit(c) && !joins) {
                break;
            }
            i++;
        }
        return i;
    }

    /** The end of the name of an account: letters, digits and underscores, with single points inside ("@info_warga.id"). */
    private static int handleEnd(String text, int start) {
        int i = start;
        while (i < text.length() && (isHandlePart(text.charAt(i)) || isInnerPoint(text, i))) {
            i++;
        }
        return i;
    }

    private static boolean isHandlePart(char c) {
        return Character.isLetterOrDigit(c) || c == '_';
    }

    private static boolean isInnerPoint(String text, int i) {
        return text.charAt(i) == '.' && i + 1 < text.length() && isHandlePart(text.charAt(i + 1));
    }

    /** The end of a web or mail address that starts here, else the complement of an index before which none starts. */
    private static int addressEnd(String text, int start) {
        int dot = -1;
        int i = start;
        boolean scheme = false;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == ':' && text.startsWith("://", i)) {
                scheme = true;
                i += 3;
            } else if (Character.isLetterOrDigit(c)
                    || c == '-'
                    || c == '_'
                    || c == '@'
                    || scheme && "/?=&%#~+:".indexOf(c) >= 0) {
                i++;
            } else if (c == '.' && i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1))) {
                dot = i++;
            } else {
                break;
            }
        }
        return scheme || dot > start && isDomainEnd(text, dot, i) ? i : ~i;
    }

    private static boolean isDomainEnd(String text, int dot, int end) {
        String last = text.substring(dot + 1, end);
        boolean sameCase = Character.isUpperCase(last.charAt(0)) == Character.isUpperCase(text.charAt(dot - 1));
        return DOMAIN_ENDS.contains(last.toLowerCase(Locale.ROOT))
                && (sameCase || last.equals(last.toLowerCase(Locale.ROOT)));
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isInvisible(int c) {
        return c == 0xFEFF || c >= 0x200B && c <= 0x200F || c >= 0x202A && c <= 0x202E || c == 0xAD;
    }

    /** Whether the code point is a mark of quotation. */
    public static boolean isQuote(int c) {
        return switch (c) {
            case '"', '“', '”', '„', '‟', '«', '»', '\'', '‘', '’', '‚', '`', '″' -> true;
            default -> false;
        };
    }
}
