package org.runut.words;

import java.util.ArrayList;
import java.util.List;

/** Fits words of any origin into columns: harmless, and broken between words. */
public final class Wrap {
    private Wrap() {}

    /**
     * The text on one line, without what would move the cursor, change colours or turn the direction of writing: texts
     * of articles come from strangers.
     */
    public static String harmless(String text) {
        var line = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)) {
                space = !line.isEmpty();
            } else if (Character.getType(c) != Character.FORMAT) {
                if (space) {
                    line.append(' ');
                    space = false;
                }
                line.appendCodePoint(c);
            }
        }
        return line.toString();
    }

    /** The text cut after {@code most} columns, with an ellipsis where something was cut. */
    public static String cut(String text, int most) {
        String line = harmless(text);
        if (width(line) <= most) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, Math.max(0, most - 1)))
                        .stripTrailing() + "…";
    }

    /** Lines of at most {@code most} columns; at least one. */
    public static List<String> lines(String text, int most) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (String word : harmless(text).split(" ")) {
            if (!line.isEmpty() && width(line) + 1 + width(word) > most) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
            while (width(line) > most) {
                int end = line.offsetByCodePoints(0, most);
                lines.add(line.substring(0, end));
                line.delete(0, end);
            }
        }
        if (!line.isEmpty() || lines.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }

    /** The columns that a harmless text takes. */
    public static int width(CharSequence text) {
        int width = 0;
        for (int i = 0; i < text.length(); ) {
            int c = Character.codePointAt(text, i);
            i += Character.charCount(c);
            width += Character.getType(c) == Character.NON_SPACING_MARK ? 0 : 1;
        }
        return width;
    }
}
