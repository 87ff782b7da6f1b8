package org.runut.desk.page;

import java.util.Locale;

/** Makes seen what would turn the direction of writing or steer a screen: texts of articles come from strangers. */
final class Visible {
    private Visible() {}

    /** The text with the name of each such character in its place. */
    static String of(String text) {
        int at = next(text, 0);
        if (at == text.length()) {
            return text;
        }
        var seen = new StringBuilder(text.length() + 64);
        int from = 0;
        while (at < text.length()) {
            seen.append(text, from, at).append(String.format(Locale.ROOT, "⟦U+%04X⟧", (int) text.charAt(at)));
            from = at + 1;
            at = next(text, from);
        }
        return seen.append(text, from, text.length()).toString();
    }

    private static int next(String text, int from) {
        int at = from;
        while (at < text.length() && !isHidden(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isHidden(char c) {
        return c >= '\u202A' && c <= '\u202E'
                || c >= '\u2066' && c <= '\u2069'
                || c == '\u200E'
                || c == '\u200F'
                || c == '\u061C'
                || c == '\uFEFF'
                || c < ' ' && c != '\n' && c != '\t' && c != '\r'
                || c >= '\u007F' && c <= '\u009F';
    }
}
