package org.runut.clean;

/** Where lines and sentences of a text begin and end. */
final class Lines {
    private Lines() {}

    /** Index of the line end at or after {@code from}. */
    static int end(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    /** Index after the last character of the line that is no space. */
    static int trimmedEnd(String text, int from) {
        int end = end(text, from);
        while (end > from && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** Index after the sentence that begins at {@code from}: after a closing mark before a space, or the line end. */
    static int sentenceEnd(String text, int from) {
        int line = trimmedEnd(text, from);
        for (int i = from; i < line; i++) {
            if (".!?".indexOf(text.charAt(i)) >= 0 && (i + 1 == line || Character.isWhitespace(text.charAt(i + 1)))) {
                return i + 1;
            }
        }
        return line;
    }

    /** Whether nothing but spaces and bullets stands between the begin of the line and {@code at}. */
    static boolean begins(String text, int at) {
        int i = at - 1;
        while (i >= 0 && text.charAt(i) != '\n') {
            if (!isFiller(text.charAt(i))) {
                return false;
            }
            i--;
        }
        return true;
    }

    /** Whether the character may stand before the first word of a line. */
    static boolean isFiller(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || "-–—*•·>»|[(\uFEFF".indexOf(c) >= 0;
    }

    /** Whether a sentence or quotation may end with the character. */
    static boolean closes(char c) {
        return ".!?…:\"”’')]»".indexOf(c) >= 0;
    }
}
