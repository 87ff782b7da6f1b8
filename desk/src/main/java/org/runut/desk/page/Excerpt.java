package org.runut.desk.page;

import org.runut.model.Span;

/**
 * Words of an article with what is around them.
 *
 * @param before what stands before them
 * @param words  the words
 * @param after  what stands behind them
 */
public record Excerpt(String before, String words, String after) {
    private static final int AROUND = 90;

    /** The words where they first stand in a text; alone where they do not. */
    static Excerpt of(String text, String words) {
        int at = words.isEmpty() ? -1 : text.indexOf(words);
        return at < 0 ? new Excerpt("", words, "") : of(text, new Span(at, at + words.length()));
    }

    /** The words that stand at a place of a text. */
    static Excerpt of(String text, Span words) {
        int from = start(text, words.start());
        int to = end(text, words.end());
        return new Excerpt(
                (from > 0 && text.charAt(from - 1) != '\n' ? "… " : "") + text.substring(from, words.start()),
                words.in(text),
                text.substring(words.end(), to) + (to < text.length() && text.charAt(to) != '\n' ? " …" : ""));
    }

    /** The same with only those words marked that differ from others: what both begin and end with is left out. */
    Excerpt onlyWhatDiffersFrom(String other) {
        int head = 0;
        int most = Math.min(words.length(), other.length());
        int word = 0;
        while (head < most && words.charAt(head) == other.charAt(head)) {
            head++;
            word = words.charAt(head - 1) == ' ' ? head : word;
        }
        int tail = 0;
        int space = 0;
        while (tail < most - word
                && words.charAt(words.length() - 1 - tail) == other.charAt(other.length() - 1 - tail)) {
            tail++;
            space = words.charAt(words.length() - tail) == ' ' ? tail : space;
        }
        int end = words.length() - space;
        return end <= word
                ? this
                : new Excerpt(
                        before + words.substring(0, word), words.substring(word, end), words.substring(end) + after);
    }

    private static int start(String text, int at) {
        int least = Math.max(0, at - AROUND);
        int line = text.lastIndexOf('\n', at - 1) + 1;
        if (line >= least) {
            return line;
        }
        int space = text.indexOf(' ', least);
        return space < 0 || space >= at ? at : space + 1;
    }

    private static int end(String text, int at) {
        int most = Math.min(text.length(), at + AROUND);
        int line = text.indexOf('\n', at);
        if (line >= 0 && line <= most) {
            return line;
        }
        int space = text.lastIndexOf(' ', most);
        return most == text.length() ? most : Math.max(at, space);
    }
}
