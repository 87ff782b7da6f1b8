package org.runut.read.page;

import java.util.List;
import org.runut.read.page.Block.Kind;

/** The text of the block that is being read: spaces made single, two line breaks in a row end it. */
final class BlockText {
    private static final String BETWEEN_CELLS = " | ";
    /** A zero width joiner parts emoji only; these three part nothing. */
    private static final String INVISIBLE = "\u00AD\u200B\uFEFF";

    private static final String SENTENCE_MARKS = ".,;:!?\u2026\u3002\u3001\uFF0C\uFF01\uFF1F\u060C\u061F\u06D4\u0964";

    private final StringBuilder text = new StringBuilder();
    private int linked;
    private int links;
    private int marks;
    private boolean row;

    /** Adds what is written in one node. */
    void append(String written, boolean asItIs) {
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (isPlain(c)) {
                int end = i + 1;
                while (end < written.length() && isPlain(written.charAt(end))) {
                    end++;
                }
                text.append(written, i, end);
                linked += links > 0 ? end - i : 0;
                i = end - 1;
            } else if (asItIs && c == '\n') {
                text.append(c);
            } else if (isSpace(c)) {
                space(asItIs);
            } else if (INVISIBLE.indexOf(c) < 0 && !Character.isISOControl(c)) {
                text.append(c);
                linked += links > 0 ? 1 : 0;
                marks += SENTENCE_MARKS.indexOf(c) >= 0 ? 1 : 0;
            }
        }
    }

    /** Whether the character is one of the most frequent, which is neither space nor mark of a sentence. */
    private static boolean isPlain(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\u00A0' || c == '\r' || c > 127 && Character.isWhitespace(c);
    }

    private void space(boolean asItIs) {
        int end = text.length();
        if (end > 0 && (asItIs || text.charAt(end - 1) != ' ' && text.charAt(end - 1) != '\n')) {
            text.append(' ');
        }
    }

    void lineBreak() {
        while (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
            text.setLength(text.length() - 1);
        }
        if (!text.isEmpty()) {
            text.append('\n');
        }
    }

    void openLink() {
        links++;
    }

    void closeLink() {
        links--;
    }

    void openRow() {
        row = true;
    }

    boolean isRow() {
        return row;
    }

    /** Begins a cell of a row. */
    void cell() {
        if (!text.isEmpty()) {
            text.append(BETWEEN_CELLS);
        }
    }

    /** Ends the block. Where lines are parted by an empty one, each part is a block of its own. */
    void take(Kind kind, Place place, List<Block> blocks) {
        row = false;
        String whole = text.toString().strip();
        int letters = whole.length();
        if (letters > 0) {
            double density = Math.min(1, (double) linked / letters);
            if (kind == Kind.PREFORMATTED || whole.indexOf("\n\n") < 0) {
                blocks.add(new Block(kind, whole, linked, marks, place.element(), place.own()));
            } else {
                parts(whole, density, kind, place, blocks);
            }
        }
        text.setLength(0);
        linked = 0;
        marks = 0;
    }

    private static void parts(String whole, double density, Kind kind, Place place, List<Block> blocks) {
        for (int from = 0; from < whole.length(); ) {
            int end = whole.indexOf("\n\n", from);
            end = end < 0 ? whole.length() : end;
            String part = whole.substring(from, end).strip();
            if (!part.isEmpty()) {
                blocks.add(new Block(
                        kind, part, (int) (density * part.length()), marks(part), place.element(), place.own()));
            }
            from = end + 2;
        }
    }

    private static int marks(String part) {
        int marks = 0;
        for (int i = 0; i < part.length(); i++) {
            marks += SENTENCE_MARKS.indexOf(part.charAt(i)) >= 0 ? 1 : 0;
        }
        return marks;
    }
}
