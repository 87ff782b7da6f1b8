package org.runut.clean;

/** Where lines and sentences of a text begin and end. */
final class Lines {
    private Lines() {}

    /** Index of the line end at or after {@code from}. */
    static int end(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    /** Index after the last character before {@code end} that is no space, {@code from} at least. */
    static int trimmed(String text, int from, int end) {
        int i = end;
        while (i > from && Character.isWhitespace(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    /** Index after the last character of the line that is no space. */
    static int trimmedEnd(String text, int from) {
        return trimmed(text, from, end(text, from));
    }

    /** Index after the sentence that begins at {@code from}: after a closing mark before a space; {@code limit} at most. */
    static int sentenceEnd(String text, int from, int limit) {
        for (int i = from; i < limit; i++) {
            if (".!?".indexOf(text.charAt(i)) >= 0 && (i + 1 == limit || Character.isWhitespace(text.charAt(i + 1)))) {
                return i + 1;
            }
        }
        return limit;
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
