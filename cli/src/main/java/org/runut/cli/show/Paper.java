package org.runut.cli.show;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.runut.words.Wrap;

/** A screen, or a file, that lines are written to: so wide, with colours or without. */
public final class Paper {
    private static final int GAP = 2;
    private static final int NARROWEST = 18;

    private final PrintStream out;
    private final int width;
    private final boolean colour;

    /** Paper of a width, coloured or not. */
    public Paper(PrintStream out, int width, boolean colour) {
        this.out = out;
        this.width = width;
        this.colour = colour;
    }

    int width() {
        return width;
    }

    void blank() {
        out.println();
    }

    /** One line or more, the words broken at the width, all lines indented alike. */
    void text(int indent, Style style, String words) {
        for (String line : Wrap.lines(words, width - indent)) {
            out.println(" ".repeat(indent) + paint(style, line));
        }
    }

    void text(int indent, String words) {
        text(indent, Style.PLAIN, words);
    }

    /** One line as it is, however long. */
    void line(int indent, String words) {
        out.println(" ".repeat(indent) + words);
    }

    /** A line that runs over the whole width. */
    void rule() {
        out.println(paint(Style.DIM, "─".repeat(width)));
    }

    /** Cells side by side in columns of these widths, each broken inside its column; the last takes what is left. */
    void columns(int indent, int[] widths, Cell... cells) {
        if (width - indent - IntStream.of(widths).map(w -> w + GAP).sum() < NARROWEST) {
            stacked(indent, cells);
            return;
        }
        var broken = new ArrayList<List<String>>();
        int last = width - indent;
        for (int i = 0; i < cells.length - 1; i++) {
            broken.add(Wrap.lines(cells[i].text(), widths[i]));
            last -= widths[i] + GAP;
        }
        broken.add(Wrap.lines(cells[cells.length - 1].text(), Math.max(last, 1)));
        int height = broken.stream().mapToInt(List::size).max().orElse(0);
        for (int row = 0; row < height; row++) {
            out.println(row(indent, widths, row, broken, cells).stripTrailing());
        }
    }

    /** Cells one below the other, for a screen too narrow for columns. */
    private void stacked(int indent, Cell... cells) {
        int deeper = indent;
        for (var cell : cells) {
            if (!cell.text().isEmpty()) {
                text(deeper, cell.style(), cell.text());
                deeper = indent + GAP;
            }
        }
    }

    private String row(int indent, int[] widths, int row, List<List<String>> broken, Cell[] cells) {
        var line = new StringBuilder(" ".repeat(indent));
        for (int i = 0; i < cells.length; i++) {
            String words = row < broken.get(i).size() ? broken.get(i).get(row) : "";
            line.append(paint(cells[i].style(), words));
            if (i < cells.length - 1) {
                line.append(" ".repeat(widths[i] - Wrap.width(words) + GAP));
            }
        }
        return line.toString();
    }

    /** A passage with one stretch of it in heavy brackets. */
    void passage(int indent, String before, String marked, String after) {
        for (String line : Wrap.lines(before + "⟦" + marked + "⟧" + after, width - indent)) {
            out.println(" ".repeat(indent) + line);
        }
    }

    /** A passage in which brackets mark a claim and the words it rests on; what they hold is coloured where that can be. */
    void marked(int indent, String words) {
        boolean claim = false;
        boolean word = false;
        for (String line : Wrap.lines(words, width - indent)) {
            var painted = new StringBuilder(" ".repeat(indent));
            int at = 0;
            for (int i = 0; i < line.length(); i++) {
                char c = line.charAt(i);
                boolean opens = c == Marked.OPEN || c == Marked.OPEN_WORD;
                if (opens || c == Marked.CLOSE || c == Marked.CLOSE_WORD) {
                    int end = opens ? i : i + 1;
                    painted.append(paint(style(claim, word), line.substring(at, end)));
                    at = end;
                    claim = c == Marked.OPEN || claim && c != Marked.CLOSE;
                    word = c == Marked.OPEN_WORD || word && c != Marked.CLOSE_WORD;
                }
            }
            out.println(painted.append(paint(style(claim, word), line.substring(at))));
        }
    }

    private static Style style(boolean claim, boolean word) {
        return word ? Style.CYAN : claim ? Style.MARKED : Style.PLAIN;
    }

    String paint(Style style, String words) {
        return colour ? style.paint(words) : words;
    }
}
