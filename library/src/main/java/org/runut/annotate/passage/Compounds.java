package org.runut.annotate.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.runut.model.Span;
import org.runut.pack.Lex;
import org.runut.pack.Lexicon;
import org.runut.text.Token;
import org.runut.text.Token.Kind;
import org.runut.text.Token.Shape;

/**
 * Takes words apart that a hyphen joins with a number ("two-bedroom", "1.8 billion-mile") or with a part of a period
 * ("mid-June"), unless the lexicon knows the whole.
 */
final class Compounds {
    private static final int MOST_PARTS = 6;

    private final Lexicon lexicon;

    Compounds(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The same tokens with such compounds taken apart. */
    List<Token> split(String text, List<Token> tokens) {
        List<Token> all = List.of();
        for (int i = 0; i < tokens.size(); i++) {
            var token = tokens.get(i);
            var last = i == 0 ? null : tokens.get(i - 1);
            int cut = token.isWord() && token.norm().indexOf('-') > 0 ? cut(token.norm(), isNumber(last)) : 0;
            if (cut > 0 && all.isEmpty()) {
                all = new ArrayList<>(tokens.size() + MOST_PARTS);
                all.addAll(tokens.subList(0, i));
            }
            if (cut > 0) {
                take(text, token, cut, all);
            } else if (!all.isEmpty()) {
                all.add(token);
            }
        }
        return all.isEmpty() ? tokens : all;
    }

    private void take(String text, Token token, int firstCut, List<Token> all) {
        var rest = token;
        int cut = firstCut;
        for (int n = 0; cut > 0 && n < MOST_PARTS; n++) {
            int dash = rest.start() + cut;
            all.add(word(text, rest.start(), dash));
            all.add(new Token(new Span(dash, dash + 1), "-", Kind.MARK, Shape.NONE));
            rest = word(text, dash + 1, rest.end());
            cut = rest.norm().indexOf('-') > 0 ? cut(rest.norm(), true) : 0;
        }
        all.add(rest);
    }

    private static Token word(String text, int from, int to) {
        String form = text.substring(from, to);
        boolean upper = form.length() > 1 && form.equals(form.toUpperCase(Locale.ROOT));
        var shape = upper ? Shape.UPPER : Character.isUpperCase(form.codePointAt(0)) ? Shape.CAPITAL : Shape.LOWER;
        return new Token(new Span(from, to), form.toLowerCase(Locale.ROOT), Kind.WORD, shape);
    }

    /** Index of the hyphen behind the longest part that is a number or may follow one; 0 where the word is whole. */
    private int cut(String norm, boolean behindNumber) {
        if (lexicon.knows(norm)) {
            return 0;
        }
        for (int dash = norm.lastIndexOf('-'); dash > 0; dash = norm.lastIndexOf('-', dash - 1)) {
            String head = norm.substring(0, dash);
            if (opens(head, norm.substring(dash + 1)) || behindNumber && follows(head)) {
                return dash;
            }
        }
        return 0;
    }

    private boolean opens(String head, String rest) {
        return has(Lex.NUMBER, head)
                || has(Lex.FRACTION, head)
                || has(Lex.PART_OF, head) && (has(Lex.MONTH, rest) || has(Lex.WEEKDAY, rest) || has(Lex.PERIOD, rest));
    }

    private boolean follows(String head) {
        return has(Lex.SCALE, head)
                || has(Lex.UNIT, head)
                || has(Lex.CURRENCY, head)
                || has(Lex.DURATION, head)
                || has(Lex.DAY_SUFFIX, head)
                || has(Lex.CLASSIFIER, head);
    }

    private boolean has(Lex lex, String word) {
        return lexicon.value(lex, word) != null;
    }

    private boolean isNumber(@Nullable Token last) {
        return last != null
                && (last.isNumber() || last.is("-") || has(Lex.NUMBER, last.norm()) || has(Lex.SCALE, last.norm()));
    }
}
