package org.runut.clean;

import org.runut.text.Token;

/** The name that a credit or byline gives. */
final class CreditName {
    private CreditName() {}

    /**
     * The name from token {@code from} on.
     *
     * @param toMark whether it goes on to the next bar or stroke (after a colon), rather than to the last capitalised word
     */
    static String after(Snippet snippet, int from, boolean toMark) {
        int to = from;
        while (to < snippet.size() && (toMark ? !ends(snippet, to) : belongs(snippet.token(to), to == from))) {
            to++;
            if (!toMark && snippet.token(to - 1).kind() == Token.Kind.ADDRESS) {
                break;
            }
        }
        return snippet.words(from, to).strip();
    }

    private static boolean ends(Snippet snippet, int i) {
        var token = snippet.token(i);
        boolean last = i + 1 == snippet.size();
        return token.is("|")
                || token.is("/")
                || token.is(";")
                || token.is(".") && (last || !touchesNext(snippet, i))
                || token.is(")");
    }

    private static boolean touchesNext(Snippet snippet, int i) {
        return snippet.token(i).touches(snippet.token(i + 1));
    }

    private static boolean belongs(Token token, boolean first) {
        return token.isCapitalised() || token.kind() == Token.Kind.ADDRESS || !first && token.is("&");
    }
}
